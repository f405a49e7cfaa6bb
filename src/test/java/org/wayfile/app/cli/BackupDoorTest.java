package org.wayfile.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Backups, restoring, export and import from the command line, on real vaults. */
class BackupDoorTest extends CommandLineHands {

    @BeforeEach
    void example() {
        assertThat(run("example", vault)).isZero();
    }

    /** Every command here opens a vault: the passphrase comes by itself. */
    @Override
    int run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--passphrase-file", pass));
        return super.run(all.toArray(String[]::new));
    }

    private String at(String name) {
        return temporary.resolve(name).toString();
    }

    private String cases(String folder) {
        assertThat(run("cases", folder)).isZero();
        return output();
    }

    @Test
    void itBacksUpShowsAndRestores() {
        String before = cases(vault);
        assertThat(run("vault", "backup", vault)).isZero();
        String backup = output().strip();
        assertThat(Path.of(backup)).isRegularFile();
        assertThat(run("vault", "restore", vault, "--list")).isZero();
        assertThat(output()).contains(backup);
        assertThat(run("vault", "restore", backup, "--show")).isZero();
        assertThat(output()).contains("case_file\t6");
        assertThat(run("vault", "restore", vault, "--to", at("again"))).isZero();
        assertThat(cases(at("again"))).isEqualTo(before);
        assertThat(run("vault", "restore", vault, "--to", at("again"))).isOne();
        assertThat(complaint().lines()).hasSize(1);
        assertThat(run("vault", "restore", vault)).isEqualTo(2);
        assertThat(run("vault", "drill", vault)).isZero();
        assertThat(output()).startsWith("good\t2026-11-21T12:00:00Z\t");
    }

    @Test
    void itBringsABackupToASecondPlace() throws IOException {
        assertThat(run("vault", "backup", vault, "--to", at("stick"))).isOne();
        Files.createDirectories(temporary.resolve("stick"));
        assertThat(run("vault", "backup", vault, "--to", at("stick"))).isZero();
        assertThat(run("vault", "restore", at("stick"), "--to", at("again"))).isZero();
        assertThat(run("vault", "restore", at("nothing"), "--to", at("b"))).isOne();
    }

    @Test
    void itTellsADamagedBackup() throws IOException {
        run("vault", "backup", vault);
        Path backup = Path.of(output().strip());
        byte[] bytes = Files.readAllBytes(backup);
        bytes[bytes.length / 2] ^= 1;
        Files.write(backup, bytes);
        assertThat(run("vault", "drill", vault)).isOne();
        assertThat(output()).startsWith("damaged\t");
        assertThat(run("vault", "restore", backup.toString(), "--to", at("b"))).isOne();
        assertThat(complaint().lines()).hasSize(1);
    }

    @Test
    void itExportsAndImportsInTheOpenAndEncrypted() throws IOException {
        String words = Files.writeString(temporary.resolve("words.txt"), "other words").toString();
        assertThat(run("export", vault, at("open.zip"))).isZero();
        assertThat(run("export", vault, at("locked.age"), "--age-passphrase-file", words)).isZero();
        assertThat(run("vault", "create", at("other"))).isZero();
        assertThat(run("import", at("other"), at("open.zip"), "--dry-run")).isZero();
        assertThat(output()).contains("added\tcase_file\t6").contains("same\t\t0");
        assertThat(cases(at("other"))).isEmpty();
        assertThat(run("import", at("other"), at("locked.age"), "--age-passphrase-file", words)).isZero();
        assertThat(cases(at("other"))).isEqualTo(cases(vault));
        assertThat(run("import", at("other"), at("open.zip"))).isZero();
        assertThat(output()).doesNotContain("added").doesNotContain("different");
        assertThat(run("import", at("other"), at("locked.age"), "--age-passphrase-file", pass)).isOne();
        assertThat(run("import", at("other"), at("pass.txt"))).isOne();
        assertThat(complaint().lines()).hasSize(1);
    }

    @Test
    void itHandsOverOneCase() {
        String id = cases(vault).split("\t")[0];
        assertThat(run("export", vault, at("case.zip"), "--case", id)).isZero();
        assertThat(run("vault", "create", at("other"))).isZero();
        assertThat(run("import", at("other"), at("case.zip"))).isZero();
        assertThat(cases(at("other")).lines()).hasSize(1).allMatch(it -> it.startsWith(id));
        assertThat(run("export", vault, at("none.zip"), "--case", "01900000-0000-7000-8000-000000000000")).isOne();
        assertThat(temporary.resolve("none.zip")).doesNotExist();
    }
}
