package org.wayfile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.service.VaultSession;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** What was told to be saved survives kill -9 at any instant: saves, copies, new passphrases and keys, closing. */
class KilledProcessTest {

    private static final int KILLS_A_VAULT = 25;

    @TempDir
    Path temporary;

    @Test
    void itKeepsWhatWasSaidToBeSaved() throws Exception {
        kill(2, 11);
    }

    @Test
    @Tag("faults")
    void itKeepsWhatWasSaidToBeSavedManyTimes() throws Exception {
        kill(Integer.getInteger("faults.kills", 1000), 12);
    }

    private void kill(int kills, long seed) throws Exception {
        List<String> wrong = new ArrayList<>();
        Random random = new Random(seed);
        int promises = 0;
        if (kills > KILLS_A_VAULT) {
            makeArchive();
        }
        try (Opening opening = new Opening()) {
            Told told = new Told();
            Path folder = temporary.resolve("none");
            for (int kill = 0; kill < kills; kill++) {
                if (kill % KILLS_A_VAULT == 0) {
                    told = new Told();
                    folder = temporary.resolve("home" + kill).resolve("vault");
                    create(folder);
                }
                runAndKill(folder, told, random);
                String outcome = opening.promises(folder, told);
                promises += told.rows().size() + told.files().size();
                if (!outcome.isEmpty()) {
                    wrong.add("kill " + kill + ": " + outcome);
                    told = new Told();
                    folder = temporary.resolve("home" + kill + "b").resolve("vault");
                    create(folder);
                }
            }
        }
        System.out.println("kills " + kills + ", promises checked " + promises + ", broken " + wrong.size());
        assertThat(wrong).isEmpty();
    }

    private static void create(Path folder) throws IOException {
        Files.createDirectories(folder.getParent());
        VaultSession session = new VaultStore(Vaults.cheapForTests())
                .create(folder, Acts.FIRST_PASSPHRASE.toCharArray())
                .session();
        session.close();
    }

    private void runAndKill(Path folder, Told told, Random random) throws Exception {
        Path before = Files.write(temporary.resolve("told"), lines(told));
        Process process = worker(folder, before, random.nextLong(), Long.MAX_VALUE);
        try (BufferedReader lines = process.inputReader()) {
            String until = random.nextInt(5) == 0 ? "ready" : "open";
            String line = lines.readLine();
            while (line != null && !line.equals(until)) {
                line = lines.readLine();
            }
            assertThat(line).as("the other process works").isNotNull();
            Thread killer = Thread.ofPlatform().start(() -> {
                try {
                    process.waitFor(random.nextInt(1500), TimeUnit.MILLISECONDS);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                // not through the process itself: that would close its output before the last lines are read
                process.toHandle().destroyForcibly();
            });
            while (line != null) {
                told.hear(line);
                line = lines.readLine();
            }
            killer.join();
        }
        process.waitFor();
    }

    /** The classes of the worker are kept in an archive, made by a run that comes to its end: the others start sooner. */
    private Process worker(Path folder, Path told, long seed, long sessions) throws IOException {
        return new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:+AutoCreateSharedArchive",
                "-XX:SharedArchiveFile=" + temporary.resolve("classes.jsa"),
                "-Xlog:disable",
                "-Xmx256m",
                "-cp",
                SameClasses.classPath(),
                KilledWorker.class.getName(),
                folder.toString(),
                told.toString(),
                Long.toString(seed),
                Long.toString(sessions)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private void makeArchive() throws Exception {
        Path folder = temporary.resolve("first").resolve("vault");
        create(folder);
        Path told = Files.write(temporary.resolve("told"), lines(new Told()));
        Process process = worker(folder, told, 1, 3);
        process.inputReader().lines().forEach(_ -> {});
        process.waitFor();
    }

    private static List<String> lines(Told told) {
        List<String> lines = new ArrayList<>();
        told.rows().forEach((n, version) -> lines.add("row " + n + " " + version));
        told.files().forEach(n -> lines.add("file " + n));
        lines.add("passphrase " + told.passphrases().getFirst());
        return lines;
    }
}
