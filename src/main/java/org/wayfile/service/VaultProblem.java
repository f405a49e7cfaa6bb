package org.wayfile.service;

/**
 * An expected problem of a vault or its files. Carries a kind and no personal data; the screen and the command line have
 * words for each kind.
 */
public final class VaultProblem extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What is wrong. */
    public enum Kind {
        WRONG_PASSPHRASE,
        IN_USE,
        NOT_A_VAULT,
        DAMAGED,
        NEWER_FORMAT,
        DISK_FULL,
        READ_ONLY,
        FOLDER_GONE,
        FILE_VANISHED,
        FILE_TOO_LARGE,
        CANCELLED,
        UNEXPECTED
    }

    private final Kind kind;

    public VaultProblem(Kind kind) {
        super(kind.name());
        this.kind = kind;
    }

    /** With the cause, for the one line in the log; the cause's message must not hold content. */
    public VaultProblem(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
    }

    public Kind kind() {
        return kind;
    }
}
