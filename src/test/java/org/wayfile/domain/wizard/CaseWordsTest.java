package org.wayfile.domain.wizard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class CaseWordsTest {

    private static final CaseWords WORDS = new CaseWords("Ana Paz", "Form I-765", "", "May 4, 2026", "", "206");

    @Test
    void itFillsWhatIsKnownAndLeavesTheRestBlank() {
        assertThat(WORDS.fill("I am {name}. I filed {form} on {filed}, {days} days ago. My receipt is {receipt}."))
                .isEqualTo("I am Ana Paz. I filed Form I-765 on May 4, 2026, 206 days ago. My receipt is ___.");
        assertThat(CaseWords.NONE.fill("I am {name}, from ___.")).isEqualTo("I am ___, from ___.");
    }

    @Test
    void itTakesNamesAsTheyAre() {
        CaseWords odd = new CaseWords("A$1 \\ B", "", "", "", "", "");
        assertThat(odd.fill("I am {name}.")).isEqualTo("I am A$1 \\ B.");
    }

    @Test
    void itRefusesAPlaceholderThatItDoesNotKnow() {
        assertThatThrownBy(() -> WORDS.fill("I am {who}.")).hasMessageContaining("{who}");
    }
}
