package org.wayfile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.deadlines.Value;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.guide.Packs;
import org.wayfile.store.RowsSession;

/** Rules are offered where a case holds what they begin with, and nowhere else. */
class RuleOffersTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Workspace workspace = new Workspace(new RowsSession(), CLOCK);
    private final List<RuleText> rules = Packs.GUIDE.rules("en");

    @AfterEach
    void close() {
        workspace.close();
    }

    private UUID file(String agency, String form, LocalDate filedOn) {
        CaseFile file = new CaseFile(
                Ids.next(CLOCK), "A case", agency, form, "", "", filedOn, "", null, Source.ON_PAPER, "", null);
        workspace.cases().save(file, List.of());
        return file.id();
    }

    private void event(UUID caseId, EventKind kind, String on, boolean monthOnly, String words) {
        workspace.cases().add(new CaseEvent(
                Ids.next(CLOCK), caseId, LocalDate.parse(on), monthOnly, kind, Source.ON_PAPER, "", words, ""));
    }

    private void appointment(UUID caseId, Appointment.Kind kind, String on, String time) {
        Appointment blank = workspace.cases().blankAppointment(caseId);
        workspace.cases().save(new Appointment(
                blank.id(), caseId, kind, LocalDate.parse(on), time, "", "", "", false));
    }

    private List<RuleOffers.Found> offers(UUID caseId) {
        return RuleOffers.in(workspace, workspace.cases().view(caseId).orElseThrow(), rules, TODAY);
    }

    private List<String> ids(UUID caseId) {
        return offers(caseId).stream().map(it -> it.rule().id()).toList();
    }

    private Map<String, Value> found(UUID caseId, String rule) {
        return offers(caseId).stream()
                .filter(it -> it.rule().id().equals(rule))
                .findFirst()
                .orElseThrow()
                .found();
    }

    @Test
    void itOffersTheRuleOfARequestWithTheDayOfTheNotice() {
        UUID id = file("uscis", "I-485", null);
        event(id, EventKind.REQUEST, "2026-10-01", false, "");
        event(id, EventKind.REQUEST, "2026-11-10", false, "");
        assertThat(ids(id)).containsExactly("rfe-response");
        assertThat(found(id, "rfe-response"))
                .containsExactly(Map.entry("notice-date", new Value.Day(LocalDate.parse("2026-11-10"))));
    }

    @Test
    void itReadsTheOfficialWordsOfANotice() {
        UUID id = file("uscis", "I-485", null);
        event(id, EventKind.NOTICE, "2026-11-10", false, "Notice of Intent to Deny");
        assertThat(ids(id)).containsExactly("noid-response");
    }

    @Test
    void itOffersNothingForOldDaysMonthsAndOtherAgencies() {
        UUID old = file("uscis", "I-485", null);
        event(old, EventKind.REQUEST, "2026-01-10", false, "");
        event(old, EventKind.DECISION, "2026-11-01", true, "");
        assertThat(ids(old)).isEmpty();
        UUID irs = file("irs", "", TODAY);
        event(irs, EventKind.DECISION, "2026-11-10", false, "");
        assertThat(ids(irs)).isEmpty();
    }

    @Test
    void itKnowsWhichSideOfTodayAnAppointmentLies() {
        UUID id = file("uscis", "N-400", LocalDate.parse("2026-01-05"));
        appointment(id, Appointment.Kind.INTERVIEW, "2026-12-08", "8:15 AM");
        assertThat(ids(id)).contains("uscis-interview-reschedule", "civics-test-version")
                .doesNotContain("n400-120-day");
        appointment(id, Appointment.Kind.INTERVIEW, "2026-11-10", "8:15 AM");
        assertThat(found(id, "n400-120-day"))
                .containsEntry("interview-date", new Value.Day(LocalDate.parse("2026-11-10")));
        appointment(id, Appointment.Kind.BIOMETRICS, "2026-12-03", "9:00 AM");
        assertThat(found(id, "biometrics-reschedule"))
                .containsEntry("appointment-date", new Value.Day(LocalDate.parse("2026-12-03")))
                .containsEntry("appointment-time", new Value.At(LocalTime.of(9, 0)));
    }

    @Test
    void itDoesNotOfferAgainWhatWasCounted() {
        UUID id = file("eoir", "", null);
        event(id, EventKind.DECISION, "2026-11-12", false, "");
        assertThat(ids(id)).containsExactly("bia-appeal", "court-motions");
        RuleText appeal = offers(id).getFirst().rule();
        workspace.cases().save(new Deadline(
                Ids.next(CLOCK), id, "Appeal", LocalDate.parse("2026-12-14"), "Counted. " + RuleOffers.mark(appeal),
                Source.MY_NOTE, null));
        assertThat(ids(id)).containsExactly("court-motions");
    }

    @Test
    void theRuleOfAKeptDateIsNamedForTheProgramAndNotForPeople() {
        String reason = "Counted. Day of the interview: December 15, 2026. Law: 8 CFR 335.6 "
                + RuleOffers.mark(rules.getFirst());
        assertThat(RuleOffers.isCounted(reason)).isTrue();
        assertThat(RuleOffers.words(reason)).endsWith("8 CFR 335.6");
        assertThat(RuleOffers.changed(reason, "As the lawyer said")).satisfies(it -> {
            assertThat(RuleOffers.words(it)).isEqualTo("As the lawyer said");
            assertThat(it).endsWith(RuleOffers.mark(rules.getFirst()));
        });
        assertThat(RuleOffers.isCounted("The date is printed [on page 2] of the letter")).isFalse();
        assertThat(RuleOffers.changed("Printed", "On page 2")).isEqualTo("On page 2");
    }

    /** An offer that names an input its rule does not ask for would fill nothing. */
    @Test
    void itOffersOnlyInputsThatTheRuleAsksFor() {
        assertThat(rules).allSatisfy(rule -> assertThat(rule.offers())
                .allSatisfy(it -> assertThat(rule.rule().input(it.input())).as(rule.id()).isPresent()));
        assertThat(rules.stream().filter(it -> !it.offers().isEmpty())).hasSizeGreaterThan(20);
    }
}
