package org.wayfile.domain.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RuleTest {

    @Test
    void itHasAnIdOfItsOwn() {
        assertThat(Rules.list()).extracting(Rule::id).doesNotHaveDuplicates().hasSize(59);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                    "rfe-response | notice-date=2026-09-01 | Unknown[missing=[days, mailed, online]]",
                    "rfe-response | mailed=yes | Unknown[missing=[notice-date, days, online]]",
                    "n336-hearing-request | online=no | Unknown[missing=[received-date]]",
                    "i94-end | duration-of-status=f1 | Unknown[missing=[program-end]]",
                    "photo-age | use=consular | Unknown[missing=[filing-date]]",
                    "ead-max-validity | category=tps start-date=2026-01-01 | Unknown[missing=[status-end]]",
                    "i693-medical-validity | signed-date=2026-04-02 | Unknown[missing=[pending]]",
            })
    void itSaysWhatIsMissing(String rule, String given, String expected) {
        assertThat(Counting.answer(rule, given)).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                    "i751-window | expiry=0026-06-30 | Refused[input=expiry, reason=NO_SUCH_TIME, other=]",
                    "i751-window | expiry=2726-06-30 | Refused[input=expiry, reason=NO_SUCH_TIME, other=]",
                    "rfe-response | days=0 | Refused[input=days, reason=OUT_OF_RANGE, other=]",
                    "rfe-response | days=4000 | Refused[input=days, reason=OUT_OF_RANGE, other=]",
                    "asylum-ead-clock | delay-days=-1 | Refused[input=delay-days, reason=OUT_OF_RANGE, other=]",
                    "rfe-response | printed-date=2026-08-01 notice-date=2026-09-01 "
                            + "| Refused[input=printed-date, reason=BEFORE_OTHER, other=notice-date]",
                    "n400-long-absence | left-date=2026-08-02 return-date=2026-08-01 track=five "
                            + "| Refused[input=return-date, reason=BEFORE_OTHER, other=left-date]",
                    "n400-physical-presence | filing-date=2026-12-15 track=five trips=2026-08-02..2026-08-01 "
                            + "| Refused[input=trips, reason=TRIPS, other=]",
                    "n400-physical-presence | filing-date=2026-12-15 track=five "
                            + "trips=2026-08-02..2026-09-01,2026-08-20..2026-10-01 "
                            + "| Refused[input=trips, reason=TRIPS, other=]",
            })
    void itRefusesWhatCannotBe(String rule, String given, String expected) {
        assertThat(Counting.answer(rule, given)).hasToString(expected);
    }

    /** February 29: a last day comes sooner, a first day later. */
    @Test
    void itErrsToTheCarefulSideOnLeapDays() {
        assertThat(Counting.part(Counting.answer("nvc-one-year-contact", "notice-date=2028-02-29"), "main.day"))
                .isEqualTo("2029-02-28");
        assertThat(Counting.part(Counting.answer("asylee-refugee-adjust", "granted-date=2028-02-29"), "main.day"))
                .isEqualTo("2029-03-01");
        assertThat(Counting.part(Counting.answer("passport-six-months", "stay-end=2026-08-31"), "main.day"))
                .isEqualTo("2027-03-01");
        assertThat(Counting.part(
                Counting.answer(
                        "cspa-age",
                        "birth-date=2004-02-29 filed-date=2024-01-01 approved-date=2024-01-01 visa-date=2025-02-28"),
                "main.number"))
                .isEqualTo("21");
    }

    /** A visa that is current before the approval counts from the approval. */
    @Test
    void itMeasuresTheAgeOfAChildNotBeforeTheApproval() {
        assertThat(Counting.part(
                Counting.answer(
                        "cspa-age",
                        "birth-date=2004-07-10 filed-date=2022-03-01 approved-date=2023-09-15 visa-date=2023-02-01"),
                "measured-on.day"))
                .isEqualTo("2022-03-01");
    }

    @Test
    void itCountsOnlyTheDaysOfATripThatLieInTheSpan() {
        LocalDate from = LocalDate.parse("2024-01-01");
        LocalDate end = LocalDate.parse("2024-01-11");
        assertThat(new Trip(LocalDate.parse("2023-12-20"), LocalDate.parse("2024-01-03")).daysAway(from, end))
                .isEqualTo(2);
        assertThat(new Trip(LocalDate.parse("2024-01-09"), LocalDate.parse("2024-02-03")).daysAway(from, end))
                .isEqualTo(1);
        assertThat(new Trip(LocalDate.parse("2024-01-05"), LocalDate.parse("2024-01-05")).daysAway(from, end))
                .isZero();
    }

    @Test
    void itLooksAtWhatIsGivenBeforeItSaysWhatIsMissing() {
        Rule rule = Counting.rule("rfe-response");
        assertThat(rule.answer(Map.of("days", new Value.Amount(0)))).isInstanceOf(Answer.Refused.class);
        assertThat(rule.answer(Map.of("trips", new Value.Trips(List.of())))).isInstanceOf(Answer.Unknown.class);
    }
}
