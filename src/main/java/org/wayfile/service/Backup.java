package org.wayfile.service;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One backup that was read back and verified when it was made.
 *
 * @param bytes size of the backup itself; the kept files lie beside it and are shared by all backups
 */
public record Backup(Path file, Instant madeAt, long bytes) {}
