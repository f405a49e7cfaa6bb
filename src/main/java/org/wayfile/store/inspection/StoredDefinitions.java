package org.wayfile.store.inspection;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.h2.engine.Database;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.SingleFileStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.db.RowDataType;
import org.h2.mvstore.tx.VersionedValueType;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.h2.result.RowFactory;
import org.h2.result.SearchRow;
import org.h2.value.CompareMode;
import org.h2.value.TypeInfo;
import org.h2.value.Typed;
import org.h2.value.VersionedValue;
import org.jspecify.annotations.Nullable;
import org.wayfile.store.vault.Digests;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/**
 * The definitions in a database file: tables, indexes, constraints, users, settings and whatever else it holds.
 *
 * @param lines each as "type definition", with the user's salt and hash, the engine's build number and what it learnt about
 *     the values of columns left out
 * @param unfinished whether changes of a transaction are stored that was neither committed nor rolled back
 * @param foreignClasses whether the file names classes that are not the engine's own
 * @param mark number of the last journal record that the database holds
 */
public record StoredDefinitions(
        NavigableSet<String> lines, boolean unfinished, boolean foreignClasses, OptionalLong mark) {

    /** The table with the mark; made by {@code store} beside the migrations. */
    public static final String MARK_TABLE = "journal_mark";

    private static final String MARK_DEFINITION =
            "0 CREATE CACHED TABLE \"PUBLIC\".\"JOURNAL_MARK\"( \"SEQUENCE\" BIGINT NOT NULL )";

    private static final String ENDING = ".mv.db";

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern SELECTIVITY = Pattern.compile(" SELECTIVITY \\d+");

    private static final Pattern BUILD = Pattern.compile("^(SET CREATE_BUILD) \\d+$");
    private static final Pattern USER =
            Pattern.compile("^(CREATE USER IF NOT EXISTS \"WAYFILE\") SALT '[0-9a-f]*' HASH '[0-9a-f]*' ADMIN$");

    private static final Pattern CLASS_NAME =
            Pattern.compile("[A-Za-z_$][A-Za-z_$0-9]*(\\.[A-Za-z_$][A-Za-z_$0-9]*)+");

    private static final Typed[] COLUMNS = {
            TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_INTEGER, TypeInfo.TYPE_VARCHAR
    };

    /** Reads them without changing the file; empty when the file cannot be read with these keys. */
    public static Optional<StoredDefinitions> read(VaultFolder folder, Path file, VaultKeys keys) {
        String name = file.toAbsolutePath().toString();
        String database = name.substring(0, name.length() - ENDING.length());
        return read(folder.files().databaseUrl(Path.of(database)), keys.database());
    }

    /**
     * The same for a database by the name that the engine has for it, which goes without the ending of its file.
     *
     * @param key erased afterwards
     */
    public static Optional<StoredDefinitions> read(String database, char[] key) {
        SingleFileStore storage = new SingleFileStore(Map.of());
        try {
            storage.open(database + ENDING, true, key);
            try (MVStore store =
                    new MVStore.Builder().adoptFileStore(storage).readOnly().open()) {
                return Optional.of(of(store));
            }
        } catch (RuntimeException | AssertionError damaged) {
            // the storage layer answers damage with many kinds of exceptions; each means the same
            return Optional.empty();
        } finally {
            Arrays.fill(key, '\0');
            close(storage);
        }
    }

    private static void close(SingleFileStore storage) {
        try {
            storage.close();
        } catch (RuntimeException e) {
            // it was closed with the store, or never opened
        }
    }

    private static StoredDefinitions of(MVStore store) {
        boolean unfinished = store.getMapNames().stream()
                .filter(it -> it.startsWith("undoLog") || it.equals("openTransactions"))
                .anyMatch(store::hasData);
        NavigableSet<String> lines = new TreeSet<>();
        OptionalLong mark = OptionalLong.empty();
        MVMap<Long, VersionedValue<SearchRow>> rows = store.openMap("table.0", rows(COLUMNS));
        for (VersionedValue<SearchRow> row : rows.values()) {
            Stream.of(row.getCurrentValue(), row.getCommittedValue())
                    .filter(it -> it != null)
                    .map(StoredDefinitions::line)
                    .forEach(lines::add);
            SearchRow definition = row.getCommittedValue();
            if (definition != null && line(definition).equals(MARK_DEFINITION)) {
                mark = mark(store, definition.getValue(0).getInt());
            }
        }
        return new StoredDefinitions(lines, unfinished, namesForeignClasses(store), mark);
    }

    private static OptionalLong mark(MVStore store, int table) {
        MVMap<Long, VersionedValue<SearchRow>> rows =
                store.openMap("table." + table, rows(new Typed[] {TypeInfo.TYPE_BIGINT}));
        return rows.values().stream()
                .map(VersionedValue::getCommittedValue)
                .filter(it -> it != null)
                .mapToLong(it -> it.getValue(0).getLong())
                .max();
    }

    private static String line(@Nullable SearchRow row) {
        return row == null ? "" : row.getValue(2).getInt() + " " + plain(row.getValue(3).getString());
    }

    /** Leaves out what differs between two vaults of the same program. */
    private static String plain(@Nullable String sql) {
        String line = SPACE.matcher(String.valueOf(sql)).replaceAll(" ");
        line = SELECTIVITY.matcher(line).replaceAll("");
        line = BUILD.matcher(line).replaceFirst("$1");
        return USER.matcher(line).replaceFirst("$1");
    }

    private static MVMap.Builder<Long, VersionedValue<SearchRow>> rows(Typed[] columns) {
        CompareMode mode = CompareMode.getInstance(null, 0);
        RowDataType type = new RowDataType(null, mode, null, null, null, columns.length, false);
        type.setRowFactory(
                RowFactory.DefaultRowFactory.INSTANCE.createRowFactory(null, mode, null, columns, null, false));
        return new MVMap.Builder<Long, VersionedValue<SearchRow>>()
                .keyType(LongDataType.INSTANCE)
                .valueType(new VersionedValueType<SearchRow, Database>(type));
    }

    /** The registry of value types may name any class, and the engine would load it. */
    private static boolean namesForeignClasses(MVStore store) {
        if (!store.hasMap("_")) {
            return false;
        }
        MVMap<String, String> registry = store.openMap(
                "_",
                new MVMap.Builder<String, String>()
                        .keyType(StringDataType.INSTANCE)
                        .valueType(new RawText()));
        return registry.values().stream()
                .flatMap(it -> CLASS_NAME.matcher(it).results())
                .anyMatch(it -> !it.group().startsWith("org.h2."));
    }

    /**
     * The values of a page as one text: their own types cannot be used, since reading one loads the class that it names.
     */
    private static final class RawText extends BasicDataType<String> {

        @Override
        public String read(ByteBuffer page) {
            byte[] rest = new byte[page.remaining()];
            page.get(rest);
            return new String(rest, StandardCharsets.ISO_8859_1);
        }

        @Override
        public int getMemory(String text) {
            return text.length();
        }

        @Override
        public void write(WriteBuffer page, String text) {
            throw new UnsupportedOperationException("only read");
        }

        @Override
        public String[] createStorage(int size) {
            return new String[size];
        }
    }

    /** One digest of all lines: SHA-256 over them in order, each ended by a line feed, in hexadecimal. */
    public String fingerprint() {
        MessageDigest digest = Digests.sha256();
        lines.forEach(line -> digest.update((line + "\n").getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }
}
