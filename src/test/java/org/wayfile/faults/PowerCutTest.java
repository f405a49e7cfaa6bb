package org.wayfile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** What was told to be saved survives a power cut that loses, tears or reorders what was not flushed. */
@ResourceLock("the watched disk")
class PowerCutTest {

    private static final int CUTS_A_RECORDING = 20;

    @TempDir
    Path temporary;

    @Test
    void itKeepsWhatWasSaidToBeSaved() throws Exception {
        cut(6, 21);
    }

    @Test
    @Tag("faults")
    void itKeepsWhatWasSaidToBeSavedManyTimes() throws Exception {
        cut(Integer.getInteger("faults.cuts", 200), 22);
    }

    private void cut(int cuts, long seed) throws Exception {
        Random random = new Random(seed);
        List<String> wrong = new ArrayList<>();
        RecordedDisk disk = null;
        try (Opening opening = new Opening()) {
            for (int n = 0; n < cuts; n++) {
                if (n % CUTS_A_RECORDING == 0) {
                    disk = recorded(temporary.resolve("recorded" + n), random);
                }
                RecordedDisk.Cut model = RecordedDisk.Cut.values()[n % RecordedDisk.Cut.values().length];
                int point = random.nextInt(disk.length() + 1);
                Path left = temporary.resolve("left" + n);
                disk.layOut(point, model, random, left);
                Told told = new Told();
                disk.saidBefore(point).forEach(told::hear);
                String outcome = opening.promises(left, told);
                if (!outcome.isEmpty()) {
                    wrong.add("cut " + n + " " + model + " at " + point + ": " + outcome);
                }
            }
        }
        System.out.println("power cuts " + cuts + ", broken " + wrong.size());
        assertThat(wrong).isEmpty();
    }

    /** Two sessions in a vault, with everything that they asked of the disk. */
    private RecordedDisk recorded(Path folder, Random random) throws IOException {
        new VaultStore(Vaults.cheapForTests())
                .create(folder, Acts.FIRST_PASSPHRASE.toCharArray())
                .session()
                .close();
        RecordedDisk disk = new RecordedDisk(folder);
        Acts acts = new Acts(
                new VaultStore(Vaults.cheapForTests(disk)),
                folder,
                Files.createTempFile(temporary, "scratch", ""),
                new Told(),
                random,
                disk::said);
        acts.session(25);
        acts.session(15);
        acts.session(5);
        return disk;
    }
}
