package org.wayfile.domain.interview.civics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfile.domain.interview.civics.AnswerCheck.Verdict;

/** Typed answers against the accepted ones. */
class AnswerCheckTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "constitution | the Constitution | RIGHT",
            "It is the constitution. | the Constitution | RIGHT",
            "THE CONSTITUTON | the Constitution | RIGHT",
            "us constitution | (U.S.) Constitution | RIGHT",
            "U.S. Constitution | (U.S.) Constitution | RIGHT",
            "27 | twenty-seven (27) | RIGHT",
            "twenty seven | twenty-seven (27) | RIGHT",
            "28 | twenty-seven (27) | NOT_FOUND",
            "435 | four hundred thirty-five (435) | RIGHT",
            "four hundred and thirty five | four hundred thirty-five (435) | RIGHT",
            "Jefferson | (Thomas) Jefferson | RIGHT",
            "Thomas Jefferson | (Thomas) Jefferson | RIGHT",
            "tomas jeferson | (Thomas) Jefferson | RIGHT",
            "thomas jeferson | (Thomas) Jefferson | RIGHT",
            "July 4 1776 | July 4, 1776 | RIGHT",
            "4 July 1776 | July 4, 1776 | RIGHT",
            "July 4th, 1776 | July 4, 1776 | RIGHT",
            "July 4, 1777 | July 4, 1776 | NOT_FOUND",
            "vice president | the President | WITH_MORE",
            "not the president | the President | WITH_MORE",
            "president | the Vice President | NOT_FOUND",
            "House and Senate | the Senate and House (of Representatives) | RIGHT",
            "freed slaves | freed the slaves (Emancipation Proclamation) | RIGHT",
            "because there were 13 colonies original | (Because there were) 13 original colonies | RIGHT",
            "Sharpsburg | (Battle of) Antietam/Sharpsburg | RIGHT",
            "antietam | (Battle of) Antietam/Sharpsburg | RIGHT",
            "la constitucion | la Constitución | RIGHT",
            "veintisiete | veintisiete (27) | RIGHT",
            "cuatrocientos treinta y cinco | cuatrocientos treinta y cinco (435) | RIGHT",
            "pizza | the Constitution | NOT_FOUND",
            "'' | the Constitution | NOT_FOUND",
    })
    void itForgivesArticlesSpellingAndWordOrder(String typed, String accepted, Verdict verdict) {
        assertThat(AnswerCheck.check(typed, List.of(accepted), 1).verdict()).isEqualTo(verdict);
    }

    @Test
    void itSaysWhenAWordWasMisspelt() {
        assertThat(AnswerCheck.check("Constitutoin", List.of("the Constitution"), 1).spelling()).isTrue();
        assertThat(AnswerCheck.check("Constitution", List.of("the Constitution"), 1).spelling()).isFalse();
    }

    @Test
    void itCountsSeveralAnswersOnce() {
        List<String> states = List.of("New York", "Virginia", "Maryland", "Georgia", "New Jersey");
        assertThat(AnswerCheck.check("virginia, maryland and georgia", states, 3).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(AnswerCheck.check("Virginia Virginia, Virginia", states, 3).verdict()).isEqualTo(Verdict.TOO_FEW);
        assertThat(AnswerCheck.check("Virginia Maryland New York", states, 3).verdict()).isEqualTo(Verdict.RIGHT);
        assertThat(AnswerCheck.check("Texas, Florida", states, 3).verdict()).isEqualTo(Verdict.NOT_FOUND);
        assertThat(AnswerCheck.check("Virginia, Texas", states, 3).found()).containsExactly("Virginia");
    }

    @Test
    void itNeverTakesANumberForAMisspeltOne() {
        assertThat(AnswerCheck.check("1787", List.of("1777"), 1).verdict()).isEqualTo(Verdict.NOT_FOUND);
    }
}
