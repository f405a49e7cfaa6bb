/**
 * The seal of a closed vault: a keyed digest over the database, the journal, {@code vault.yaml} and the list of kept
 * files, written last at closing and compared first at opening. Tells what was changed, cut, exchanged or put back from a
 * program that ended in the middle. Leans on {@code store.vault} and {@code store.journal}. Vault thread only.
 */
package org.wayfile.store.seal;
