package org.wayfile.store;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;
import org.wayfile.service.BinLine;
import org.wayfile.service.Edit;
import org.wayfile.service.Records;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.RowJournal.Touched;

/** The rows of one open vault over one connection. Vault thread only. */
final class SqlRecords implements Records {

    private static final String BIN = "bin_line";

    /** Every write of a row counts, also into the bin and out of it. */
    private static final String WRITTEN = ", version = version + 1, changed_at = CURRENT_TIMESTAMP";

    private final Durability durability;
    private final Tables tables = new Tables();
    private final Set<Touched> touched = new LinkedHashSet<>();

    /** How a transaction is made durable, and how a failed statement is named. */
    interface Durability {
        /** The way to the rows, made anew when the engine has ended by itself. */
        Handle handle();

        /** Keeps the transaction that touched these rows. */
        void commit(Collection<Touched> touched) throws SQLException;

        void rollback();

        RuntimeException problem(Exception cause);
    }

    SqlRecords(Durability durability) {
        this.durability = durability;
    }

    @Override
    public <T extends Entry> Optional<T> find(Class<T> type, UUID id) {
        return select(type, tables.of(type).select(" AND id = ?"), id).stream().findFirst();
    }

    @Override
    public <T extends Entry> List<T> all(Class<T> type) {
        return select(type, tables.of(type).select(""), null);
    }

    @Override
    public <T extends Entry> List<T> where(Class<T> type, String component, Object equalTo) {
        Table<T> table = tables.of(type);
        return select(type, table.select(" AND " + table.column(component) + " = ?"), equalTo);
    }

    @Override
    public <T extends Entry> List<T> newest(Class<T> type, String component, int most) {
        return select(type, tables.of(type).newest(component, most), null);
    }

    private <T extends Entry> List<T> select(Class<T> type, String sql, @Nullable Object argument) {
        Table<T> table = tables.of(type);
        try (var query = handle().createQuery(sql)) {
            if (argument != null) {
                query.bind(0, Column.plain(argument));
            }
            return query.map((row, context) -> table.read(row)).list();
        } catch (JdbiException e) {
            throw durability.problem(e);
        }
    }

    private Handle handle() {
        return durability.handle();
    }

    @Override
    public void write(List<Edit> edits) {
        inTransaction(() -> edits.forEach(this::write));
    }

    private void write(Edit edit) {
        Table<?> table = tables.of(edit.type());
        touched.add(new Touched(table.name(), edit.id()));
        Entry before = edit.before();
        Entry after = edit.after();
        Optional<Stored> stored = stored(table, edit.id());
        if (before == null && after != null) {
            refuse(stored.isPresent());
            handle().execute(table.insert(), table.values(after));
        } else if (before != null && (after != null || stored.isPresent())) {
            refuse(stored.isEmpty() || !isSame(table, stored.get().entry(), before));
            long version = stored.map(Stored::version).orElseThrow();
            int written = after == null
                    ? handle().execute(table.delete(), edit.id(), version)
                    : update(table, after, version);
            refuse(written == 0);
        }
    }

    /** A row as it lies in the vault now. */
    private record Stored(Entry entry, long version) {}

    private Optional<Stored> stored(Table<?> table, UUID id) {
        try (var query = handle().createQuery(table.selectWithVersion())) {
            return query.bind(0, id)
                    .map((row, context) -> new Stored(table.read(row), row.getLong("version")))
                    .findOne();
        }
    }

    /**
     * Whether the edit was made from what lies in the vault. The content tells it, so that no caller has to carry
     * versions; the version then makes sure that nobody writes between this look and the write.
     */
    private static boolean isSame(Table<?> table, Entry stored, Entry before) {
        @Nullable
        Object[] one = table.values(stored);
        @Nullable
        Object[] other = table.values(before);
        for (int i = 0; i < one.length; i++) {
            if (!Objects.equals(one[i], other[i]) && !isSameMoment(one[i], other[i])) {
                return false;
            }
        }
        return true;
    }

    /** The vault keeps milliseconds, a clock may give more. */
    private static boolean isSameMoment(@Nullable Object one, @Nullable Object other) {
        return one instanceof OffsetDateTime a
                && other instanceof OffsetDateTime b
                && Duration.between(a, b).abs().compareTo(Duration.ofMillis(1)) < 0;
    }

    private static void refuse(boolean changedElsewhere) {
        if (changedElsewhere) {
            throw new VaultProblem(VaultProblem.Kind.CHANGED_ELSEWHERE);
        }
    }

    private int update(Table<?> table, Entry entry, long version) {
        @Nullable
        Object[] values = table.values(entry);
        @Nullable
        Object[] withId = Arrays.copyOf(values, values.length + 2);
        withId[values.length] = entry.id();
        withId[values.length + 1] = version;
        return handle().execute(table.update(), withId);
    }

    @Override
    public void moveToBin(BinLine line, List<? extends Entry> entries) {
        inTransaction(() -> {
            touched.add(new Touched(BIN, line.id()));
            handle().execute(
                    "INSERT INTO bin_line (id, kind, title, binned_at) VALUES (?, ?, ?, ?)",
                    line.id(),
                    line.kind(),
                    line.title(),
                    at(line.binnedAt()));
            for (Entry entry : entries) {
                Table<?> table = tables.of(entry.getClass());
                touched.add(new Touched(table.name(), entry.id()));
                handle().execute("UPDATE " + table.name() + " SET bin_id = ?" + WRITTEN + " WHERE id = ?", line.id(),
                        entry.id());
            }
        });
    }

    @Override
    public List<BinLine> bin() {
        try (var query =
                handle().createQuery("SELECT id, kind, title, binned_at FROM bin_line ORDER BY binned_at DESC")) {
            return query.map((row, context) -> new BinLine(
                    row.getObject("id", UUID.class),
                    row.getString("kind"),
                    row.getString("title"),
                    row.getObject("binned_at", OffsetDateTime.class).toInstant()))
                    .list();
        }
    }

    @Override
    public void restore(UUID binId) {
        inTransaction(() -> {
            touch(binId);
            tables.all().forEach(table -> handle().execute(
                    "UPDATE " + table.name() + " SET bin_id = NULL" + WRITTEN + " WHERE bin_id = ?", binId));
            handle().execute("DELETE FROM bin_line WHERE id = ?", binId);
        });
    }

    @Override
    public int purge(Instant before) {
        List<UUID> old = bin().stream()
                .filter(it -> it.binnedAt().isBefore(before))
                .map(BinLine::id)
                .toList();
        if (!old.isEmpty()) {
            inTransaction(() -> old.forEach(this::forget));
        }
        return old.size();
    }

    private void forget(UUID binId) {
        touch(binId);
        tables.all().forEach(table -> handle().execute("DELETE FROM " + table.name() + " WHERE bin_id = ?", binId));
        handle().execute("DELETE FROM bin_line WHERE id = ?", binId);
    }

    /** Notes the rows of a line of the bin, then the line, which they point to. */
    private void touch(UUID binId) {
        for (Table<?> table : tables.all()) {
            try (var query = handle().createQuery("SELECT id FROM " + table.name() + " WHERE bin_id = ?")) {
                query.bind(0, binId)
                        .map((row, context) -> row.getObject("id", UUID.class))
                        .forEach(id -> touched.add(new Touched(table.name(), id)));
            }
        }
        touched.add(new Touched(BIN, binId));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private void inTransaction(Runnable work) {
        try {
            work.run();
            durability.commit(touched);
        } catch (SQLException | RuntimeException e) {
            durability.rollback();
            throw durability.problem(e);
        } finally {
            touched.clear();
        }
    }
}
