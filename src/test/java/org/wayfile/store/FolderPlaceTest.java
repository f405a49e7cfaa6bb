package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.OpeningNote.Kind;

/** The place of a vault: synchronised folders and copies from a clash are recognised, an ordinary folder is not. */
class FolderPlaceTest {

    @TempDir
    Path temporary;

    private Path vault(String place) throws IOException {
        return Files.createDirectories(temporary.resolve(place));
    }

    @Test
    void itHasNothingToSayOfAnOrdinaryFolder() throws IOException {
        Path vault = vault("Documents/Our family");
        Files.createDirectories(vault.resolve("attachments"));
        Files.createFile(vault.resolve("wayfile.mv.db"));
        assertThat(FolderPlace.notes(vault)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Dropbox/v", "OneDrive - Family/Papers/v", "Google Drive/v", "Nextcloud/a/b/v",
                    "iCloud Drive/v"})
    void itRecognisesASynchronisedFolderByItsName(String place) throws IOException {
        assertThat(FolderPlace.notes(vault(place))).containsExactly(new OpeningNote(Kind.SYNCHRONISED));
    }

    @Test
    void itRecognisesASynchronisedFolderByWhatLiesInIt() throws IOException {
        Path vault = vault("Shared/v");
        Files.createDirectories(temporary.resolve("Shared/.stfolder"));
        assertThat(FolderPlace.notes(vault)).containsExactly(new OpeningNote(Kind.SYNCHRONISED));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "wayfile.mv (conflicted copy 2026-11-21).db",
                    "journal.sync-conflict-20261121-101010-ABCDEFG",
                    "seal (1)",
                    "vault (Ana's conflicted copy).yaml",
                    "attachments/abc (copia en conflicto).age"
            })
    void itRecognisesACopyFromAClash(String name) throws IOException {
        Path vault = vault("v");
        Files.createDirectories(vault.resolve("attachments"));
        Files.createFile(vault.resolve(name));
        assertThat(FolderPlace.notes(vault)).containsExactly(new OpeningNote(Kind.CONFLICT_COPIES, 1));
    }
}
