package org.wayfile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** The disk is full at some write of a session: a clear problem, and everything that was said to be saved is there. */
@ResourceLock("the watched disk")
class FullDiskTest {

    private static final String FULL = "No space left on device";

    @TempDir
    Path temporary;

    @Test
    void itSaysSoAndLosesNothing() throws IOException {
        fill(4, 41);
    }

    @Test
    @Tag("faults")
    void itSaysSoAndLosesNothingAtEveryWrite() throws IOException {
        fill(Integer.getInteger("faults.disks", 400), 42);
    }

    private void fill(int most, long seed) throws IOException {
        long steps = steps(seed);
        long stride = Math.max(1, steps / most);
        Map<String, Integer> outcomes = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        int runs = 0;
        try (Opening opening = new Opening()) {
            for (long at = 0; at < steps; at += stride) {
                runs++;
                Path folder = vault("full" + at);
                Told told = new Told();
                FailingDisk disk = new FailingDisk(at, FULL);
                String outcome = session(disk, folder, told, seed);
                outcomes.merge(outcome, 1, Integer::sum);
                if (!outcome.equals("DISK_FULL") && !outcome.equals("done")) {
                    wrong.add("full at " + at + ": " + outcome);
                }
                String after = opening.promises(folder, told);
                if (!after.isEmpty()) {
                    wrong.add("after full at " + at + ": " + after);
                }
            }
        }
        System.out.println("full disks " + runs + " of " + steps + " writes " + outcomes + ", broken " + wrong.size());
        assertThat(wrong).isEmpty();
    }

    private Path vault(String name) {
        Path folder = temporary.resolve(name);
        new VaultStore(Vaults.cheapForTests())
                .create(folder, Acts.FIRST_PASSPHRASE.toCharArray())
                .session()
                .close();
        return folder;
    }

    /** How many steps the session takes when all goes well. */
    private long steps(long seed) throws IOException {
        FailingDisk disk = new FailingDisk(Long.MAX_VALUE, FULL);
        assertThat(session(disk, vault("well"), new Told(), seed)).isEqualTo("done");
        return disk.steps();
    }

    private String session(FailingDisk disk, Path folder, Told told, long seed) throws IOException {
        Acts acts = new Acts(
                new VaultStore(Vaults.cheapForTests(disk)),
                folder,
                Files.createTempFile(temporary, "scratch", ""),
                new Told(),
                new Random(seed),
                told::hear);
        try {
            acts.session(12);
            acts.session(6);
            return "done";
        } catch (VaultProblem e) {
            return e.kind() == VaultProblem.Kind.UNEXPECTED ? "UNEXPECTED " + e.getCause() : e.kind().name();
        } catch (RuntimeException e) {
            return "STACK TRACE " + e;
        } finally {
            disk.relieve();
        }
    }
}
