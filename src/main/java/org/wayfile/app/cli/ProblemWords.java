package org.wayfile.app.cli;

import org.wayfile.service.VaultProblem;

/** One plain line for each problem of a vault. */
final class ProblemWords {

    private ProblemWords() {}

    static String of(VaultProblem.Kind kind) {
        return switch (kind) {
            case WRONG_PASSPHRASE -> "The vault was not opened. The passphrase is not the right one.";
            case IN_USE -> "The vault is open in another program.";
            case NOT_A_VAULT -> "There is no vault in this folder.";
            case DAMAGED -> "The vault was not opened. Its files are damaged or were changed.";
            case NEWER_FORMAT -> "The vault was written by a newer Wayfile.";
            case DISK_FULL -> "Nothing was saved. The disk is full.";
            case READ_ONLY -> "Nothing was saved. The folder cannot be written.";
            case FOLDER_GONE -> "The folder of the vault is not there.";
            case FILE_VANISHED -> "The file is not there any more.";
            case FILE_TOO_LARGE -> "The file is too large.";
            case CANCELLED -> "Cancelled. Nothing was changed.";
            case UNEXPECTED -> "The vault has an unexpected problem.";
        };
    }
}
