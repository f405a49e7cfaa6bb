package org.wayfile.domain.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FinderSessionTest {

    private static final DecisionTree TREE = new DecisionTree(
            "Q1",
            Map.of(
                    "Q1",
                    new DecisionTree.Node(
                            "Q1",
                            "Is somebody in danger?",
                            List.of(new DecisionTree.Answer("Yes", "P01"), new DecisionTree.Answer("No", "Q2")),
                            List.of("Ask at home.", "Read the letter."),
                            "Q2"),
                    "Q2",
                    new DecisionTree.Node(
                            "Q2",
                            "What is it?",
                            List.of(new DecisionTree.Answer("A card", "P50")),
                            List.of("Look at the corner.", "Read the title."),
                            "P56")),
            List.of("P01"));

    @Test
    void itLeadsFromAnswerToProblem() {
        FinderSession session = FinderSession.start(TREE).answer(1).answer(0);
        assertThat(session.problem()).contains("P50");
        assertThat(session.question()).isEmpty();
    }

    @Test
    void itGoesBackToThePreviousSession() {
        FinderSession session = FinderSession.start(TREE).answer(1);
        assertThat(session.back()).isEqualTo(FinderSession.start(TREE));
        assertThat(session.back().back().at()).isEqualTo("Q1");
    }

    @Test
    void itTakesNotSureWhereTheTreeSaysSo() {
        FinderSession unsure = FinderSession.start(TREE).unsure();
        assertThat(unsure.at()).isEqualTo("Q2");
        assertThat(unsure.unsure().problem()).contains("P56");
        assertThat(unsure.unsure().back()).isEqualTo(unsure);
    }

    @Test
    void itRefusesAQuestionThatLeavesTheUnsureAlone() {
        List<DecisionTree.Answer> answers = List.of(new DecisionTree.Answer("A card", "P50"));
        assertThatThrownBy(() -> new DecisionTree.Node("Q2", "What?", answers, List.of("Ask at home."), "P56"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Q2");
        assertThatThrownBy(() -> new DecisionTree.Node("Q2", "What?", answers, List.of("Ask.", "Read."), ""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leads nowhere");
    }

    @Test
    void itChangesAnEarlierAnswer() {
        FinderSession session = FinderSession.start(TREE).answer(1).answer(0).backTo(0);
        assertThat(session.at()).isEqualTo("Q1");
        assertThat(session.answer(0).problem()).contains("P01");
    }

    @Test
    void itKeepsLaterAnswersWhereTheyStillApply() {
        FinderSession session = FinderSession.start(TREE).answer(1).answer(0);
        assertThat(session.change(0, 1)).isEqualTo(session);
        assertThat(session.change(0, FinderSession.UNSURE).problem()).contains("P50");
        assertThat(session.change(0, 0).problem()).contains("P01");
        assertThat(session.change(1, FinderSession.UNSURE).problem()).contains("P56");
    }

    @Test
    void itReadsItsOwnAnswersAgain() {
        FinderSession session = FinderSession.start(TREE).answer(1).unsure();
        assertThat(session.answers()).isEqualTo("Q1:1 Q2:-1");
        assertThat(FinderSession.of(TREE, session.answers())).isEqualTo(session);
        assertThat(FinderSession.of(TREE, "Q1:1 Q9:0").at()).isEqualTo("Q2");
        assertThat(FinderSession.of(TREE, "nonsense").at()).isEqualTo("Q1");
        assertThat(FinderSession.of(TREE, "Q1:7").at()).isEqualTo("Q1");
    }
}
