package org.wayfile.ui.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.deadlines.Answer;
import org.wayfile.domain.deadlines.Outcome;
import org.wayfile.domain.deadlines.Rule;
import org.wayfile.domain.deadlines.Rules;
import org.wayfile.domain.deadlines.Value;
import org.wayfile.ui.kit.DateEntry;

/** The fields of a rule: what the case holds is filled in, and the answer follows each change. */
class RuleFormTest {

    private static Rule rule(String id) {
        return Rules.find(id).orElseThrow();
    }

    @Test
    void itFillsInWhatTheCaseHoldsAndAsksForTheRest() {
        RuleForm form = new RuleForm(
                rule("rfe-response"), Map.of("notice-date", new Value.Day(LocalDate.parse("2026-09-01"))));
        assertThat(form.date("notice-date").getValue()).isEqualTo(DateEntry.of(LocalDate.parse("2026-09-01")));
        assertThat(form.answer().get()).isEqualTo(new Answer.Unknown(List.of("days", "mailed", "online")));
    }

    @Test
    void itCountsAsSoonAsEverythingIsAnswered() {
        RuleForm form = new RuleForm(
                rule("rfe-response"), Map.of("notice-date", new Value.Day(LocalDate.parse("2026-09-01"))));
        form.typed("days").setValue("84");
        form.yesNo("mailed").setValue(true);
        form.yesNo("online").setValue(false);
        assertThat(day(form)).isEqualTo(LocalDate.parse("2026-11-27"));
        form.yesNo("mailed").setValue(false);
        assertThat(day(form)).isEqualTo(LocalDate.parse("2026-11-24"));
        form.typed("days").setValue("eighty");
        assertThat(form.answer().get()).isEqualTo(new Answer.Unknown(List.of("days")));
    }

    private static LocalDate day(RuleForm form) {
        return form.answer().get() instanceof Answer.Counted it && it.main() instanceof Outcome.NoLaterThan last
                ? last.day()
                : LocalDate.MIN;
    }

    @Test
    void itShowsATimeAsLettersPrintItAndReadsItBack() {
        RuleForm form =
                new RuleForm(rule("biometrics-reschedule"),
                        Map.of("appointment-time", new Value.At(LocalTime.of(9, 0))));
        assertThat(form.typed("appointment-time").getValue()).isEqualTo("9:00 AM");
        assertThat(form.values()).containsEntry("appointment-time", new Value.At(LocalTime.of(9, 0)));
    }

    @Test
    void itWaitsForBothDaysOfATrip() {
        RuleForm form = new RuleForm(rule("n400-physical-presence"), Map.of());
        form.date("filing-date").setValue(DateEntry.of(LocalDate.parse("2026-12-15")));
        form.choice("track").setValue("five");
        assertThat(number(form)).isEqualTo(1826);
        RuleForm.TripEntry trip = form.addTrip();
        assertThat(form.answer().get()).isEqualTo(new Answer.Unknown(List.of("trips")));
        trip.left().set(DateEntry.of(LocalDate.parse("2022-06-01")));
        trip.returned().set(DateEntry.of(LocalDate.parse("2022-08-15")));
        assertThat(number(form)).isEqualTo(1752);
    }

    private static long number(RuleForm form) {
        return form.answer().get() instanceof Answer.Counted it && it.main() instanceof Outcome.Figure figure
                ? figure.number()
                : -1;
    }
}
