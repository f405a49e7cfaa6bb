package org.wayfile.domain.interview.civics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.guide.Packs;
import org.wayfile.service.InterviewGuide;

/** Both lists are whole, and every accepted answer is accepted. */
class CivicsTestsTest {

    private static final InterviewGuide GUIDE = Packs.GUIDE.interviews();

    @Test
    void itHoldsAllItemsWithTheStarsAndLookUpsOfTheOfficialLists() {
        CivicsTest old = GUIDE.civics("2008", "en");
        assertThat(numbers(old.items())).containsExactlyElementsOf(IntStream.rangeClosed(1, 100).boxed().toList());
        assertThat(numbers(old.items(true)))
                .containsExactly(6, 11, 13, 17, 20, 27, 28, 44, 45, 49, 54, 56, 70, 75, 78, 85, 94, 95, 97, 99);
        assertThat(lookedUp(old)).containsExactly(20, 23, 28, 29, 39, 40, 43, 44, 46, 47);
        CivicsTest now = GUIDE.civics("2025", "en");
        assertThat(numbers(now.items())).containsExactlyElementsOf(IntStream.rangeClosed(1, 128).boxed().toList());
        assertThat(numbers(now.items(true)))
                .containsExactly(2, 7, 12, 20, 30, 36, 38, 39, 44, 52, 61, 66, 74, 78, 86, 94, 113, 115, 121, 126);
        assertThat(lookedUp(now)).containsExactly(23, 29, 30, 38, 39, 57, 61, 62);
    }

    private static List<Integer> numbers(List<CivicsTest.Item> items) {
        return items.stream().map(CivicsTest.Item::number).toList();
    }

    private static List<Integer> lookedUp(CivicsTest test) {
        return numbers(test.items().stream().filter(CivicsTest.Item::isLookedUp).toList());
    }

    @Test
    void itAsksAndPassesByTheRulesOfEachTest() {
        assertThat(GUIDE.civics("2008", "en").normal()).isEqualTo(new CivicsTest.Rules(10, 6, 5));
        assertThat(GUIDE.civics("2025", "en").normal()).isEqualTo(new CivicsTest.Rules(20, 12, 9));
        assertThat(GUIDE.civics("2008", "en").starred()).isEqualTo(new CivicsTest.Rules(10, 6, 5));
        assertThat(GUIDE.civics("2025", "en").starred()).isEqualTo(new CivicsTest.Rules(10, 6, 5));
    }

    @Test
    void itWantsSeveralAnswersWhereTheQuestionDoes() {
        CivicsTest now = GUIDE.civics("2025", "en");
        assertThat(now.items().stream().filter(it -> it.need() > 1).map(CivicsTest.Item::number))
                .containsExactly(10, 48, 65, 67, 69, 81, 126);
        assertThat(now.item(81).orElseThrow().need()).isEqualTo(5);
        assertThat(GUIDE.civics("2008", "en").item(64).orElseThrow().need()).isEqualTo(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008", "2025"})
    void itAcceptsEveryAcceptedAnswerInBothLanguages(String id) {
        for (String language : List.of("en", "es")) {
            for (CivicsTest.Item item : GUIDE.civics(id, language).items()) {
                for (String answer : item.answers()) {
                    assertThat(AnswerCheck.check(answer, item.answers(), 1).verdict())
                            .as(language + item.number() + ": " + answer)
                            .isEqualTo(AnswerCheck.Verdict.RIGHT);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2008", "2025"})
    void itSpeaksSpanishWithTheSameNumberOfAnswers(String id) {
        CivicsTest english = GUIDE.civics(id, "en");
        CivicsTest spanish = GUIDE.civics(id, "es");
        for (CivicsTest.Item item : english.items()) {
            CivicsTest.Item other = spanish.item(item.number()).orElseThrow();
            assertThat(other.question()).isNotEqualTo(item.question());
            assertThat(other.answers()).as("item " + item.number()).hasSameSizeAs(item.answers());
            assertThat(other.look().isEmpty()).isEqualTo(item.look().isEmpty());
        }
    }
}
