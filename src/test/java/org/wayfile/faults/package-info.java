/**
 * The fault harness: processes that are killed, disks that lose what was not flushed, fill up or fail, and files that
 * somebody changed. A short version runs with every test run, the full one with {@code packaging/test --faults}; the
 * properties {@code faults.kills}, {@code faults.cuts}, {@code faults.mutations} and {@code faults.disks} set the counts.
 */
package org.wayfile.faults;
