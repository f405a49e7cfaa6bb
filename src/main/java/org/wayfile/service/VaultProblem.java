package org.wayfile.service;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
        FOLDER_TAKEN,
        DAMAGED,
        /** The closed vault is not as it was left; {@link VaultProblem#findings()} says how. */
        NOT_AS_LEFT,
        NEWER_FORMAT,
        MIGRATION_FAILED,
        CHANGED_ELSEWHERE,
        TOO_MANY_PASSPHRASES,
        DISK_FULL,
        READ_ONLY,
        FOLDER_GONE,
        FILE_VANISHED,
        FILE_TOO_LARGE,
        CANCELLED,
        UNEXPECTED
    }

    private final Kind kind;
    private final transient @Nullable Findings findings;

    public VaultProblem(Kind kind) {
        super(kind.name());
        this.kind = kind;
        this.findings = null;
    }

    /** With the cause, for the one line in the log; the cause's message must not hold content. */
    public VaultProblem(Kind kind, Throwable cause) {
        super(kind.name(), cause);
        this.kind = kind;
        this.findings = null;
    }

    /** NOT_AS_LEFT. */
    public VaultProblem(Findings findings) {
        super(Kind.NOT_AS_LEFT.name());
        this.kind = Kind.NOT_AS_LEFT;
        this.findings = findings;
    }

    public Kind kind() {
        return kind;
    }

    /** What is not as it was left; only with NOT_AS_LEFT. */
    public Optional<Findings> findings() {
        return Optional.ofNullable(findings);
    }
}
