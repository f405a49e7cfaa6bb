package org.wayfile.store;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.wayfile.store.exchange.ColumnKind;
import org.wayfile.store.exchange.RowLoader;
import org.wayfile.store.exchange.Shapes;
import org.wayfile.store.exchange.TableShape;
import org.wayfile.store.exchange.TableShape.ColumnShape;
import org.wayfile.store.exchange.TableShape.Row;

/** Fills every table of a vault with anything that its columns take, the same for the same seed. */
final class RandomContent {

    private static final List<String> ODD = List.of(
            "",
            " ",
            "Ñandú",
            "=SUM(A1:A9)",
            "\"quoted\", and, commas",
            "line\nbreak\r\nand\ttab",
            "😀👩‍👩‍👧",
            "ملاحظة",
            "half \uD83D of a pair",
            "nul \u0000 inside",
            "\uFEFFmark",
            "</script>{}[]\\u0041",
            "../../etc/passwd",
            "con.pdf",
            "x".repeat(5000));

    private final Random random;
    private final TestVault vault;
    private final List<UUID> bins = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private final List<String> hashes = new ArrayList<>();

    RandomContent(TestVault vault, long seed) {
        this.vault = vault;
        this.random = new Random(seed);
    }

    /** @param most how many rows a table has at the most */
    void moveIn(int most) throws SQLException {
        for (int i = 0; i < random.nextInt(5); i++) {
            byte[] content = new byte[random.nextInt(3) == 0 ? 0 : random.nextInt(200_000)];
            random.nextBytes(content);
            hashes.add(vault.keep(content));
        }
        for (TableShape table : Shapes.of(vault.vault().connection())) {
            try (RowLoader loader = new RowLoader(vault.vault().connection())) {
                boolean one = table.name().equals("household");
                for (int i = 0; i < (one ? 1 : random.nextInt(most + 1)); i++) {
                    if (!table.has("content_hash") || !hashes.isEmpty()) {
                        loader.take(row(table));
                    }
                }
            }
        }
        vault.commit();
    }

    private Row row(TableShape table) {
        Object[] cells = new Object[table.columns().size()];
        UUID id = new UUID(random.nextLong(), random.nextLong());
        for (int i = 0; i < cells.length; i++) {
            ColumnShape column = table.columns().get(i);
            boolean empty = column.mayBeEmpty() && random.nextInt(3) == 0;
            cells[i] = empty ? null : cell(table, column);
        }
        cells[0] = id;
        if (table.name().equals("bin_line")) {
            bins.add(id);
        }
        ids.add(id);
        return new Row(table, cells);
    }

    private Object cell(TableShape table, ColumnShape column) {
        if (column.name().equals("content_hash")) {
            return hashes.get(random.nextInt(hashes.size()));
        }
        if (column.name().equals("bin_id")) {
            return bins.isEmpty() || random.nextBoolean() ? null : bins.get(random.nextInt(bins.size()));
        }
        return switch (column.kind()) {
            case ColumnKind.ID -> ids.isEmpty() ? UUID.randomUUID() : ids.get(random.nextInt(ids.size()));
            case ColumnKind.TEXT -> text(table, column);
            case ColumnKind.DAY -> LocalDate.of(1900 + random.nextInt(200), 1 + random.nextInt(12), 1);
            case ColumnKind.MOMENT -> Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L));
            case ColumnKind.YES_OR_NO -> random.nextBoolean();
            case ColumnKind.WHOLE -> (long) random.nextInt(1_000_000);
            case ColumnKind.FRACTION -> random.nextDouble() * 1000;
            case ColumnKind.DECIMAL -> BigDecimal.valueOf(random.nextInt(1000), 2);
        };
    }

    /** Short where the column may be short; long and odd where it is long. */
    private String text(TableShape table, ColumnShape column) {
        boolean roomy = List.of("title", "note", "text", "content", "said", "detail", "file_name", "given_name")
                .contains(column.name())
                && !table.name().equals("bin_line");
        String odd = ODD.get(random.nextInt(ODD.size()));
        return roomy ? odd : odd.substring(0, Math.min(odd.length(), 12)).strip();
    }
}
