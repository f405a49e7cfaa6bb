/** Settings: the look, locking, passphrase and recovery code, where the information is, the calendar file, the bin. */
package org.wayfile.ui.settings;
