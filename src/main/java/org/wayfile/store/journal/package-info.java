/**
 * The journal beside the database: the rows as they were at its beginning and every change since, each record encrypted,
 * authenticated, chained to the one before and flushed. It can rebuild a database that does not open, and it says what a
 * database must hold after an unclean end. Knows records as bytes; what stands in them is the parent package's matter.
 * Leans on {@code store.vault}. Vault thread only.
 */
package org.wayfile.store.journal;
