/**
 * Backups: each is one file that holds {@code vault.yaml} and all rows in the open format, encrypted and authenticated;
 * the kept files lie beside them, once each. Made, read back, kept by a rule, restored into a new folder. Leans on
 * {@code store.exchange}, {@code store.files} and {@code store.vault}. Vault thread only.
 */
package org.wayfile.store.backup;
