package org.wayfile.service;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup holds, shown before anything is restored.
 *
 * @param rows how many entries outside the bin, by the name of their table
 * @param cases what the family calls its cases
 * @param files how many kept files it names
 * @param missingFiles how many of them are not there any more
 */
public record BackupContent(Instant madeAt, Map<String, Long> rows, List<String> cases, int files, int missingFiles) {

    public BackupContent {
        rows = Map.copyOf(rows);
        cases = List.copyOf(cases);
    }

    /** How many entries a table has. */
    public long of(String table) {
        return rows.getOrDefault(table, 0L);
    }

    /** How many entries in all. */
    public long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
