package org.wayfile.bench;

import java.nio.file.Path;
import java.util.Arrays;
import org.wayfile.export.print.PrintBench;

/** The way into the measurements: {@code packaging/bench NAME}. Each prints a table for performance.md. */
public final class Bench {

    private Bench() {}

    /** Runs one measurement. Arguments after its name are its own. */
    public static void main(String[] arguments) throws Exception {
        String name = arguments.length == 0 ? "" : arguments[0];
        String[] rest = arguments.length == 0 ? arguments : Arrays.copyOfRange(arguments, 1, arguments.length);
        switch (name) {
            case "household" -> HouseholdBench.run(Path.of(rest.length == 0 ? "target/bench" : rest[0]));
            case "unlock" -> VaultBench.unlocks(Path.of(rest.length == 0 ? "target/bench" : rest[0]));
            case "save" -> VaultBench.saves(Path.of(rest.length == 0 ? "target/bench" : rest[0]));
            case "finder" -> FinderBench.run();
            case "content" -> ContentBench.run();
            case "backup" -> BackupBench.run(Path.of(rest.length == 0 ? "target/bench" : rest[0]));
            case "sheet" -> PrintBench.run();
            default -> {
                System.err.println("packaging/bench backup [FOLDER]       back up, restore, export, import");
                System.err.println("packaging/bench household [FOLDER]    open to Today, search, save");
                System.err.println("packaging/bench unlock|save [FOLDER]  unlock by steps; save beside a bare flush");
                System.err.println("packaging/bench content               read the content packs, search in Learn");
                System.err.println("packaging/bench finder                packs, index, search in own words");
                System.err.println(
                        "packaging/bench sheet                 the first sheet, later ones, a packet of 300 pages");
                System.exit(2);
            }
        }
    }
}
