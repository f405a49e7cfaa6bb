package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is played while the passphrase is typed leaves nothing behind: it can be played again. */
class RehearsalTest {

    @Test
    void itCanBePlayedAgain() {
        assertThat(Rehearsal.play()).isTrue();
        assertThat(Rehearsal.play()).isTrue();
    }
}
