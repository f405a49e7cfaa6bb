/**
 * The rows of an open vault: the generic mapping between entry records and tables, the schema and its migrations, and
 * the gate that opens vaults for {@code service}. The folder and its keys live in {@code store.vault}, the encrypted
 * files in {@code store.files}. All SQL of the program is here, in the common dialect of H2 and PostgreSQL.
 */
package org.wayfile.store;
