package org.wayfile.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class RecoveryCodeTest {

    @RepeatedTest(20)
    void itIsRightAsMadeAndAsSloppilyTyped() {
        String code = RecoveryCode.random();
        assertThat(code).matches("([0-9A-Z]{5}-){7}[0-9A-Z]{5}");
        assertThat(RecoveryCode.wrongGroups(code)).isEmpty();
        String sloppy =
                code.toLowerCase(Locale.ROOT).replace('0', 'o').replace('1', 'l').replace("-", " – ");
        assertThat(RecoveryCode.tidy(sloppy)).isEqualTo(code);
        assertThat(RecoveryCode.looksLikeOne(sloppy)).isTrue();
    }

    @Test
    void itNamesTheGroupWithOneWrongCharacter() {
        String code = RecoveryCode.random();
        for (int at = 0; at < code.length(); at++) {
            if (code.charAt(at) != '-') {
                char other = code.charAt(at) == 'Q' ? 'R' : 'Q';
                String wrong = code.substring(0, at) + other + code.substring(at + 1);
                assertThat(RecoveryCode.wrongGroups(wrong)).containsExactly(at / 6 + 1);
            }
        }
    }

    @Test
    void itNamesMissingGroups() {
        String code = RecoveryCode.random();
        assertThat(RecoveryCode.wrongGroups(code.substring(0, 29))).containsExactly(6, 7, 8);
        assertThat(RecoveryCode.wrongGroups("")).hasSize(8);
    }

    @Test
    void itDoesNotTakeAPassphraseForACode() {
        assertThat(RecoveryCode.looksLikeOne("correct horse battery staple and so on ok")).isFalse();
    }
}
