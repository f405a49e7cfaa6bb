/** Before a vault is open: first run, the lock screen, and "someone is calling me now", which needs no passphrase. */
package org.wayfile.ui.vault;
