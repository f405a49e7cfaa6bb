/**
 * Distrust: what a database file would make the engine do, read without the engine. H2 runs triggers, connects linked
 * tables and loads classes that a file names while it opens the file, so each file is looked at first with the classes of
 * its storage layer alone. Leans on {@code store.vault}. Vault thread only.
 */
package org.wayfile.store.inspection;
