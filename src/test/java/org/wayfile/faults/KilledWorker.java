package org.wayfile.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** The process that is killed: session after session in one vault, until it dies. */
final class KilledWorker {

    private KilledWorker() {}

    /** Arguments: folder of the vault, file with what was told before, seed, number of sessions. */
    public static void main(String[] arguments) throws IOException {
        Logger.getLogger("").setLevel(Level.OFF);
        Path folder = Path.of(arguments[0]);
        Told told = new Told();
        Files.readAllLines(Path.of(arguments[1])).forEach(told::hear);
        Acts acts = new Acts(
                new VaultStore(Vaults.cheapForTests()),
                folder,
                folder.resolveSibling("scratch"),
                told,
                new Random(Long.parseLong(arguments[2])),
                line -> {
                    System.out.println(line);
                    System.out.flush();
                });
        System.out.println("ready");
        Random length = new Random(Long.parseLong(arguments[2]) + 1);
        for (long left = Long.parseLong(arguments[3]); left > 0; left--) {
            acts.session(1 + length.nextInt(25));
        }
    }
}
