/**
 * A vault as a folder: its key slots, its lock, the encrypted database in it. A random data key opens everything; each
 * passphrase and the recovery code wrap that key. Leans on {@code service} problems; the rows are the parent package's
 * matter. Vault thread only.
 */
package org.wayfile.store.vault;
