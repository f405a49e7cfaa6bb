/**
 * The open format: everything a vault holds as JSON, tables and files, written and read again. Works on what the
 * database says of its own tables, so that no column can be forgotten. Leans on {@code service}, {@code store.vault} and
 * {@code store.files}. Vault thread only.
 */
package org.wayfile.store.exchange;
