package org.wayfile.store.exchange;

import java.time.Instant;
import java.util.List;

/**
 * What a document says of itself before its rows.
 *
 * @param schema number of the newest migration of the database it came from
 * @param scope "vault", "case" or "backup"
 * @param keys in a backup the SHA-256 of the {@code vault.yaml} beside it, in an export empty
 * @param fingerprint in a backup the state of the rows, to see whether anything changed since; in an export empty
 * @param files the files that rows name in their column {@code content_hash}
 */
public record Header(
        int schema, Instant madeAt, String scope, String keys, String fingerprint, List<KeptFile> files) {

    /** The number of this way of writing; a reader refuses a higher one. */
    public static final int FORMAT = 1;

    public static final String SCOPE_VAULT = "vault";
    public static final String SCOPE_CASE = "case";
    public static final String SCOPE_BACKUP = "backup";

    /**
     * A file beside the rows.
     *
     * @param hash in an export the SHA-256 of its content, in a backup the name under which the vault keeps it
     * @param name its name in the archive, "files/letter.pdf"; in a backup empty
     * @param bytes its size in bytes; in a backup that of the encrypted file
     */
    public record KeptFile(String hash, String name, long bytes) {}
}
