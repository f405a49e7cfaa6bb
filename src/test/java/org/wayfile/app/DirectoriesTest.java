package org.wayfile.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where files lie, and where they lie when a stick bears another name. */
class DirectoriesTest {

    @TempDir
    Path stick;

    @Test
    void itFindsAVaultOnAStickThatHasAnotherNameHere() throws IOException {
        Directories here = new Directories(stick.resolve("config"), stick.resolve("vaults"));
        Path kept = Files.createDirectories(stick.resolve("vaults/Mamá"));
        assertThat(here.found(Path.of("/media/elsewhere/vaults/Mamá"))).isEqualTo(kept);
    }

    @Test
    void itLeavesAVaultWhereItIs() throws IOException {
        Directories here = new Directories(stick.resolve("config"), stick.resolve("vaults"));
        Files.createDirectories(stick.resolve("vaults/Mamá"));
        Path own = Files.createDirectories(stick.resolve("own/Mamá"));
        assertThat(here.found(own)).isEqualTo(own);
        Path nowhere = stick.resolve("own/other");
        assertThat(here.found(nowhere)).isEqualTo(nowhere);
    }

    @Test
    void itTakesAFileForABackupByItsName() throws IOException {
        Directories here = new Directories(stick.resolve("config"), stick.resolve("vaults"));
        assertThat(here.isBackup(Files.createFile(stick.resolve("a.wayfile-backup")))).isTrue();
        assertThat(here.isBackup(Files.createFile(stick.resolve("a.pdf")))).isFalse();
        assertThat(here.isBackup(Files.createDirectory(stick.resolve("b.wayfile-backup")))).isFalse();
    }
}
