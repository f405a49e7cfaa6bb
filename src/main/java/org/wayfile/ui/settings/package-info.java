/** Settings: the look, locking, passphrase and recovery code, backups, export and import, where the information is, the calendar file, the bin. */
package org.wayfile.ui.settings;
