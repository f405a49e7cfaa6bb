/**
 * The files kept beside the rows: encrypted in authenticated chunks in the age format (age-encryption.org/v1), named by
 * a keyed hash of their content, stored once, streamed. Leans on {@code service} and {@code store.vault}.
 */
package org.wayfile.store.files;
