package org.wayfile.domain.interview.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.practice.QuestionBank.Asked;
import org.wayfile.guide.Packs;
import org.wayfile.service.InterviewGuide;

/** Questions with the person's own facts, and sittings in which unsure ones come back. */
class PracticeSessionTest {

    private static final Instant NOW = Instant.parse("2026-11-21T15:00:00Z");
    private static final UUID INTERVIEW = UUID.randomUUID();
    private static final List<String> KEYS = List.of("a", "b", "c", "d", "e", "f", "g");

    private static PracticeMark mark(String key, Mark mark, Instant at) {
        return PracticeMark.fresh(UUID.randomUUID(), INTERVIEW, key).marked(mark, at);
    }

    @Test
    void itBringsBackAnUnsureQuestionInTheSameSitting() {
        PracticeSession session = PracticeSession.plan(KEYS, List.of(), 0, NOW).marked(Mark.UNSURE);
        for (int i = 0; i < 3; i++) {
            assertThat(session.question(NOW)).isNotEqualTo(java.util.Optional.of("a"));
            session = session.marked(Mark.SURE);
        }
        assertThat(session.question(NOW)).contains("a");
        PracticeSession after = session.marked(Mark.UNSURE);
        assertThat(after.queue().subList(after.at(), after.queue().size())).doesNotContain("a");
        assertThat(after.keys(Mark.UNSURE)).containsExactly("a");
    }

    @Test
    void itAsksWhatIsDueFirstThenWhatIsNewThenTheRest() {
        List<PracticeMark> known = List.of(
                mark("b", Mark.SURE, NOW),
                mark("d", Mark.UNSURE, NOW.minus(Duration.ofHours(2))),
                mark("e", Mark.UNSURE, NOW.minus(Duration.ofHours(3))));
        assertThat(PracticeSession.plan(KEYS, known, 0, NOW).queue()).containsExactly("e", "d", "a", "c", "f", "g",
                "b");
    }

    @Test
    void itEndsWhenTheTimeIsOverAndNeverBeforeWithoutOne() {
        PracticeSession five = PracticeSession.plan(KEYS, List.of(), 5, NOW);
        assertThat(five.question(NOW.plus(Duration.ofMinutes(4)))).contains("a");
        assertThat(five.question(NOW.plus(Duration.ofMinutes(5)))).isEmpty();
        assertThat(PracticeSession.plan(KEYS, List.of(), 0, NOW).question(NOW.plus(Duration.ofDays(2)))).contains("a");
    }

    @Test
    void itGoesBackOneQuestion() {
        PracticeSession session = PracticeSession.plan(KEYS, List.of(), 0, NOW).marked(Mark.SURE);
        assertThat(session.back().question(NOW)).contains("a");
        assertThat(session.back().back().question(NOW)).contains("a");
    }

    @Test
    void itLeavesTheMemoryAloneWhenNothingWasRecalled() {
        PracticeMark known = mark("a", Mark.UNSURE, NOW);
        PracticeMark skipped = known.marked(Mark.SKIPPED, NOW.plusSeconds(60));
        assertThat(skipped.dueAt()).isEqualTo(known.dueAt());
        assertThat(skipped.mark()).isEqualTo(Mark.SKIPPED);
        assertThat(mark("a", Mark.ASK_LAWYER, NOW).dueAt()).isNull();
    }

    @Test
    void itBringsAnUnsureQuestionBackWithinAMinuteAndASureOneLater() {
        assertThat(mark("a", Mark.UNSURE, NOW).dueAt()).isEqualTo(NOW.plusSeconds(60));
        PracticeMark sure = mark("a", Mark.SURE, NOW).marked(Mark.SURE, NOW.plusSeconds(600));
        assertThat(sure.dueAt()).isAfter(NOW.plus(Duration.ofDays(1)));
    }

    @Test
    void itNamesThePersonsOwnFactsAndFallsBackToGeneralWords() {
        InterviewGuide guide = Packs.GUIDE.interviews();
        InterviewType english = guide.type("aos-marriage", "en").orElseThrow();
        InterviewType spanish = guide.type("aos-marriage", "es").orElseThrow();
        Map<String, String> facts = Map.of("address", "12 Elm Street, Newark");
        List<Asked> asked = QuestionBank.questions(english, spanish, facts, facts);
        Asked home = question(asked, "aos-marriage/q13");
        assertThat(home.english())
                .isEqualTo("How long have you lived at 12 Elm Street, Newark, and who else lives there?");
        assertThat(home.beside()).contains("12 Elm Street, Newark").startsWith("¿Cuánto");
        assertThat(home.own()).isTrue();
        Asked met = question(asked, "aos-marriage/q1");
        assertThat(met.english()).isEqualTo("How, when, and where did you first meet?");
        assertThat(met.own()).isFalse();
        assertThat(asked).noneMatch(it -> it.english().contains("{") || it.beside().contains("{"));
    }

    private static Asked question(List<Asked> asked, String key) {
        return asked.stream().filter(it -> it.key().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void itKeepsOnlyWhereMemoriesDiffer() {
        UUID elena = UUID.randomUUID();
        UUID daniel = UUID.randomUUID();
        List<CoupleAnswer> hers = List.of(
                answer(elena, "a", "The door is red."), answer(elena, "b", "Rice and beans"), answer(elena, "c", ""));
        List<CoupleAnswer> his = List.of(
                answer(daniel, "a", "red door"), answer(daniel, "b", "Chicken"), answer(daniel, "d", "At six"));
        assertThat(Memories.differences(KEYS, hers, his))
                .containsExactly(new Memories.Difference("b", "Rice and beans", "Chicken"));
    }

    private static CoupleAnswer answer(UUID person, String question, String text) {
        return new CoupleAnswer(UUID.randomUUID(), INTERVIEW, person, question, text);
    }
}
