package org.wayfile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A paper is there when a list names the same thing, and only then. */
class PapersHeldTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Passport                        | Your passport                          | true
            Passport or passports           | Passport                               | false
            Passport                        | Passport and visa                      | false
            Passport and visa               | Passport                               | false
            Hearing notice                  | The hearing notice                     | true
            Hearing notice                  | The notice                             | false
            Form I-589, every part          | Form I-589                             | true
            Police report                   | The police report, if the card was stolen | true
            Tax transcripts                 | Tax transcript                         | true
            """)
    void itTicksWhatHasTheSameName(String there, String wanted, boolean ticked) {
        assertThat(PapersHeld.of(List.of(there)).has(wanted)).isEqualTo(ticked);
    }

    @Test
    void itKnowsOneThingByTwoNames() {
        assertThat(PapersHeld.same("A-Number (Alien Registration Number)", "A-number")).isTrue();
        assertThat(PapersHeld.same("Receipt number", "Receipt notice")).isFalse();
    }

    @Test
    void itHasNothingWithoutACase() {
        assertThat(PapersHeld.NONE.has("Passport")).isFalse();
        assertThat(PapersHeld.of(List.of("", "the")).has("")).isFalse();
    }
}
