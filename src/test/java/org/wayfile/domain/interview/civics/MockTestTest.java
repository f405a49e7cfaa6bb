package org.wayfile.domain.interview.civics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfile.domain.interview.civics.CivicsChoice.Known;
import org.wayfile.guide.Packs;

/** The mock test ends as the real one does; the choice of the test follows dates. */
class MockTestTest {

    private static final CivicsTest TEST_2025 = Packs.GUIDE.interviews().civics("2025", "en");
    private static final CivicsTest TEST_2008 = Packs.GUIDE.interviews().civics("2008", "en");

    private static MockTest answered(MockTest test, boolean right, int times) {
        MockTest now = test;
        for (int i = 0; i < times; i++) {
            now = now.answer(right);
        }
        return now;
    }

    @Test
    void itStopsAtTwelveRightOrNineWrong() {
        MockTest start = MockTest.start(TEST_2025, false, 7);
        assertThat(start.drawn()).hasSize(20).doesNotHaveDuplicates();
        assertThat(answered(start, true, 11).state()).isEqualTo(MockTest.State.RUNNING);
        assertThat(answered(start, true, 12).state()).isEqualTo(MockTest.State.PASSED);
        assertThat(answered(start, false, 8).state()).isEqualTo(MockTest.State.RUNNING);
        assertThat(answered(start, false, 9).state()).isEqualTo(MockTest.State.NOT_PASSED);
    }

    @Test
    void itStopsAtSixRightOrFiveWrongInTheOldTest() {
        MockTest start = MockTest.start(TEST_2008, false, 7);
        assertThat(start.drawn()).hasSize(10);
        assertThat(answered(answered(start, false, 4), true, 5).state()).isEqualTo(MockTest.State.RUNNING);
        assertThat(answered(answered(start, false, 4), true, 6).state()).isEqualTo(MockTest.State.PASSED);
        MockTest failed = answered(start, false, 5);
        assertThat(failed.state()).isEqualTo(MockTest.State.NOT_PASSED);
        assertThat(failed.missed()).hasSize(5);
        assertThat(failed.question()).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> failed.answer(true));
    }

    @Test
    void itDrawsOnlyStarredQuestionsForSeniors() {
        MockTest start = MockTest.start(TEST_2025, true, 3);
        assertThat(start.drawn()).hasSize(10).allMatch(CivicsTest.Item::star);
    }

    @Test
    void itDrawsTheSameForTheSameSeed() {
        List<CivicsTest.Item> drawn = MockTest.start(TEST_2025, false, 42).drawn();
        assertThat(MockTest.start(TEST_2025, false, 42).drawn()).isEqualTo(drawn);
        assertThat(MockTest.start(TEST_2025, false, 43).drawn()).isNotEqualTo(drawn);
    }

    @ParameterizedTest
    @CsvSource({
            "2025-10-19, 1980-01-01, 2010-01-01, 2008, NO, NO",
            "2025-10-20, 1980-01-01, 2010-01-01, 2025, NO, NO",
            "2026-06-30, 1961-06-30, 2006-06-30, 2025, YES, YES",
            "2026-06-30, 1961-07-01, 2006-06-30, 2025, NO, YES",
            "2026-06-30, 1961-06-30, 2006-07-01, 2025, NO, YES",
            "2026-06-30, 1971-06-30, 2011-06-30, 2025, NO, YES",
            "2026-06-30, 1972-06-30, 2006-06-30, 2025, NO, YES",
            "2026-06-30, 1976-07-01, 2006-06-30, 2025, NO, NO",
            "2026-06-30, 1950-01-01, , 2025, NOT_KNOWN, NOT_KNOWN",
            ", 1950-01-01, 1990-01-01, '', NOT_KNOWN, NOT_KNOWN",
    })
    void itChoosesTheTestByDates(
            LocalDate received, LocalDate born, LocalDate resident, String test, Known senior, Known noEnglish) {
        assertThat(CivicsChoice.of(received, born, resident)).isEqualTo(new CivicsChoice(test, senior, noEnglish));
    }
}
