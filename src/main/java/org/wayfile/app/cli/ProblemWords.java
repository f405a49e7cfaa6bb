package org.wayfile.app.cli;

import java.util.Locale;
import java.util.stream.Collectors;
import org.wayfile.service.Findings;
import org.wayfile.service.Findings.Way;
import org.wayfile.service.VaultProblem;

/** One plain line for each problem of a vault. */
final class ProblemWords {

    private ProblemWords() {}

    static String of(VaultProblem problem) {
        return switch (problem.kind()) {
            case WRONG_PASSPHRASE -> "The vault was not opened. The passphrase is not the right one.";
            case IN_USE -> "The vault is open in another program.";
            case NOT_A_VAULT -> "There is no vault in this folder.";
            case FOLDER_TAKEN -> "Nothing was made. The folder holds something already.";
            case NOT_AS_LEFT -> problem.findings().map(ProblemWords::of).orElse("");
            case TOO_MANY_PASSPHRASES -> "Nothing was changed. The vault has as many passphrases as it can.";
            case DAMAGED -> "The vault was not opened. Its files are damaged or were changed.";
            case NEWER_FORMAT -> "The vault was written by a newer Wayfile.";
            case MIGRATION_FAILED -> "The vault could not be brought to the form of this program. It is as it was.";
            case CHANGED_ELSEWHERE -> "Nothing was saved. The entry was changed in the meantime.";
            case DISK_FULL -> "Nothing was saved. The disk is full.";
            case READ_ONLY -> "Nothing was saved. The folder cannot be written.";
            case FOLDER_GONE -> "The folder of the vault is not there.";
            case FILE_VANISHED -> "The file is not there any more.";
            case FILE_TOO_LARGE -> "The file is too large.";
            case CANCELLED -> "Cancelled. Nothing was changed.";
            case UNEXPECTED -> "The vault has an unexpected problem.";
        };
    }

    private static String of(Findings findings) {
        String found = findings.found().stream()
                .sorted()
                .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        String ways = findings.ways().contains(Way.REBUILD)
                ? " The command \"vault rebuild\" makes the database anew from the journal."
                : "";
        return "The vault was not opened and not changed. It is not as it was left: " + found + "." + ways;
    }
}
