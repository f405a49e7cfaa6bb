package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.VaultGate;
import org.wayfile.service.Workspace;
import org.wayfile.store.vault.Vaults;

class VaultStoreTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path temporary;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());

    @Test
    void itHasEverythingAfterARestart() {
        Path folder = temporary.resolve("vault");
        VaultGate.Created created = store.create(folder, "pass".toCharArray());
        try (Workspace workspace = new Workspace(created.session(), CLOCK)) {
            workspace.people().nameHousehold("Our family");
            workspace.contacts()
                    .log(new ContactDraft(
                            workspace.contacts().blank(Channel.CALL).saying("Card is on its way"),
                            List.of(),
                            List.of(),
                            "",
                            null));
        }
        try (Workspace workspace = new Workspace(store.open(folder, "pass".toCharArray()), CLOCK)) {
            workspace.readAll();
            assertThat(workspace.people().household().orElseThrow().label()).isEqualTo("Our family");
            assertThat(workspace.contacts().contacts())
                    .extracting(it -> it.said())
                    .containsExactly("Card is on its way");
            assertThat(workspace.search().find("way card", 5)).hasSize(1);
        }
    }

    @Test
    void itGradesPassphrases() {
        assertThat(store.strength("1234".toCharArray())).isZero();
        assertThat(store.strength("four words nobody guesses today".toCharArray())).isGreaterThanOrEqualTo(3);
        assertThat(store.strength("x".repeat(50_000).toCharArray())).isBetween(0, 4);
    }
}
