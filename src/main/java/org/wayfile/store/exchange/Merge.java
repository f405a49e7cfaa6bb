package org.wayfile.store.exchange;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Transfer;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.exchange.TableShape.ColumnShape;
import org.wayfile.store.exchange.TableShape.Row;

/**
 * Compares rows from outside with those of the vault, by id. Nothing of the vault is ever replaced unless its id is among
 * those chosen; what only the vault has stays. A vault has one household: a second one is left out.
 */
final class Merge {

    private static final String BIN = "bin_line";
    private static final String HOUSEHOLD = "household";
    private static final int LONGEST_TITLE = 60;

    /** They say when and how often a row was written, not what it holds. */
    private static final Set<String> ABOUT_THE_ROW = Set.of("version", "changed_at");

    private final Map<String, String> sealedNames;
    private final Set<UUID> takeTheirs;
    private final Map<String, List<Row>> inserts = new LinkedHashMap<>();
    private final Map<String, List<Row>> replacements = new LinkedHashMap<>();
    private final Map<String, Long> added = new HashMap<>();
    private final List<Transfer.Difference> differences = new ArrayList<>();
    private final Set<Object> binsNamed = new HashSet<>();
    private final Set<Object> binsNeeded = new HashSet<>();
    private long same;

    /**
     * @param sealedNames from the digest of a file's content to its name in the vault
     * @param takeTheirs ids of the different rows that are to be replaced
     */
    Merge(Connection mine, Connection theirs, Map<String, String> sealedNames, Set<UUID> takeTheirs)
            throws SQLException {
        this.sealedNames = sealedNames;
        this.takeTheirs = takeTheirs;
        for (TableShape table : Shapes.of(mine)) {
            Map<UUID, Row> kept = new HashMap<>();
            table.rows(mine, row -> kept.put(row.id(), row));
            table.rows(theirs, row -> compare(kept, sealed(row)));
        }
        List<Row> bins = inserts.getOrDefault(BIN, new ArrayList<>());
        bins.removeIf(it -> binsNamed.contains(it.id()) && !binsNeeded.contains(it.id()));
        added.computeIfPresent(BIN, (_, _) -> (long) bins.size());
    }

    private Row sealed(Row row) {
        Object digest = row.cell(ExportArchive.HASH);
        if (digest == null || digest.equals("")) {
            return row;
        }
        String name = sealedNames.get(digest.toString());
        if (name == null) {
            throw new VaultProblem(VaultProblem.Kind.DAMAGED);
        }
        return row.with(ExportArchive.HASH, name);
    }

    private void compare(Map<UUID, Row> kept, Row theirs) {
        Row mine = kept.get(theirs.id());
        String table = theirs.table().name();
        Object bin = theirs.cell("bin_id");
        if (bin != null) {
            binsNamed.add(bin);
        }
        if (mine == null) {
            if (table.equals(HOUSEHOLD) && !kept.isEmpty()) {
                return;
            }
            add(inserts, theirs);
            added.merge(table, 1L, Long::sum);
        } else if (fields(mine, theirs).isEmpty()) {
            same++;
        } else {
            differences.add(difference(mine, theirs));
            if (takeTheirs.contains(theirs.id())) {
                add(replacements, newer(mine, theirs));
            }
        }
    }

    private void add(Map<String, List<Row>> rows, Row row) {
        rows.computeIfAbsent(row.table().name(), _ -> new ArrayList<>()).add(row);
        Object bin = row.cell("bin_id");
        if (bin != null) {
            binsNeeded.add(bin);
        }
    }

    /** Their form as the next version of ours, so that another desk notices it. */
    private static Row newer(Row mine, Row theirs) {
        Row row = theirs;
        if (mine.cell("version") instanceof Long one && theirs.cell("version") instanceof Long other) {
            row = row.with("version", Math.max(one, other) + 1);
        }
        Instant changed = changedAt(mine).isAfter(changedAt(theirs)) ? changedAt(mine) : changedAt(theirs);
        return row.table().has("changed_at") ? row.with("changed_at", changed) : row;
    }

    private static Instant changedAt(Row row) {
        return row.cell("changed_at") instanceof Instant it ? it : Instant.EPOCH;
    }

    private static List<Transfer.Field> fields(Row mine, Row theirs) {
        List<Transfer.Field> fields = new ArrayList<>();
        List<ColumnShape> columns = mine.table().columns();
        for (int i = 1; i < columns.size(); i++) {
            @Nullable
            Object one = mine.cells()[i];
            @Nullable
            Object other = theirs.cells()[i];
            if (!ABOUT_THE_ROW.contains(columns.get(i).name()) && !Objects.equals(one, other)) {
                fields.add(new Transfer.Field(
                        columns.get(i).name(), Objects.toString(one, ""), Objects.toString(other, "")));
            }
        }
        return fields;
    }

    private static Transfer.Difference difference(Row mine, Row theirs) {
        return new Transfer.Difference(
                mine.table().name(),
                mine.id(),
                title(mine),
                changedAt(mine),
                changedAt(theirs),
                fields(mine, theirs));
    }

    private static String title(Row row) {
        for (String column : List.of("title", "label", "given_name", "file_name", "name", "field", "said")) {
            String text = Objects.toString(row.cell(column), "");
            if (!text.isBlank()) {
                int letters = Math.min(LONGEST_TITLE, text.codePointCount(0, text.length()));
                return text.substring(0, text.offsetByCodePoints(0, letters));
            }
        }
        return "";
    }

    Map<String, Long> added() {
        return added;
    }

    long same() {
        return same;
    }

    List<Transfer.Difference> differences() {
        return differences;
    }

    /** The names of all files that the rows to be written name. */
    Set<String> filesNeeded() {
        Set<String> names = new HashSet<>();
        for (Map<String, List<Row>> rows : List.of(inserts, replacements)) {
            rows.values().stream()
                    .flatMap(List::stream)
                    .map(it -> Objects.toString(it.cell(ExportArchive.HASH), ""))
                    .filter(it -> !it.isEmpty())
                    .forEach(names::add);
        }
        return names;
    }

    /** The names of all rows to be written, those that others point to first. */
    List<LiveVault.RowName> rows() {
        List<LiveVault.RowName> names = new ArrayList<>();
        for (Map<String, List<Row>> rows : List.of(inserts, replacements)) {
            rows.values().stream()
                    .flatMap(List::stream)
                    .forEach(it -> names.add(new LiveVault.RowName(it.table().name(), it.id())));
        }
        return names;
    }

    /** Writes; the caller commits or takes back. */
    void write(Connection mine) throws SQLException {
        for (List<Row> rows : inserts.values()) {
            try (RowLoader loader = new RowLoader(mine)) {
                for (Row row : rows) {
                    loader.take(row);
                }
            }
        }
        for (List<Row> rows : replacements.values()) {
            replace(mine, rows);
        }
    }

    private static void replace(Connection mine, List<Row> rows) throws SQLException {
        TableShape table = rows.getFirst().table();
        try (PreparedStatement statement = table.replacing(mine)) {
            for (Row row : rows) {
                table.bind(statement, row, 1);
                statement.setObject(table.columns().size(), row.id());
                statement.executeUpdate();
            }
        }
    }
}
