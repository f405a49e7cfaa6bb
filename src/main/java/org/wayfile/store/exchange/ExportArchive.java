package org.wayfile.store.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Attachments;
import org.wayfile.service.Transfer;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.exchange.TableShape.ColumnShape;
import org.wayfile.store.exchange.TableShape.Row;
import org.wayfile.store.vault.Digests;

/** Writes an archive that any program can read: what it is, the files, a table for each kind, and all of it as JSON. */
public final class ExportArchive {

    static final String CONTENT = "wayfile.json";
    static final String SCHEMA = "schema.json";
    static final String TABLES = "tables/";
    static final String HASH = "content_hash";

    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Connection connection;
    private final Attachments attachments;
    private final byte[] schemaText;
    private final int schema;

    /**
     * @param schema number of the newest migration of this database
     * @param schemaText the JSON Schema of the document
     */
    public ExportArchive(Connection connection, Attachments attachments, int schema, byte[] schemaText) {
        this.connection = connection;
        this.attachments = attachments;
        this.schema = schema;
        this.schemaText = schemaText.clone();
    }

    /**
     * Writes everything, or one case.
     *
     * @param caseId the case to hand over, null for everything
     * @param progress told the bytes of files done; returns false to cancel
     */
    public Transfer.Exported write(
            OutputStream out, @Nullable UUID caseId, Instant madeAt, Attachments.Progress progress)
            throws SQLException, IOException {
        List<TableShape> tables = Shapes.of(connection);
        ContentWriter.Choice scope =
                caseId == null ? ContentWriter.Choice.all() : new CaseScope(caseId, connection, tables);
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            entry(zip, "README.txt", resource("README.txt"));
            entry(zip, "LEAME.txt", resource("LEAME.txt"));
            entry(zip, SCHEMA, schemaText);
            Files files = new Files(zip, progress);
            files.write(wanted(tables, scope));
            ContentWriter.Choice chosen = new Chosen(scope, files.bySealedName);
            for (TableShape table : tables) {
                table(zip, table, chosen);
            }
            begin(zip, CONTENT);
            Header header = new Header(
                    schema,
                    madeAt,
                    caseId == null ? Header.SCOPE_VAULT : Header.SCOPE_CASE,
                    "",
                    "",
                    List.copyOf(files.kept));
            long rows = ContentWriter.write(new StaysOpen(zip), header, connection, tables, chosen);
            zip.closeEntry();
            return new Transfer.Exported(rows, files.kept.size(), files.unreadable);
        }
    }

    /** Rows name their file by the digest that everybody can compute, not by the vault's secret name. */
    private record Chosen(ContentWriter.Choice scope, Map<String, String> digests) implements ContentWriter.Choice {

        @Override
        public boolean takes(Row row) {
            return scope.takes(row);
        }

        @Override
        public Row form(Row row) {
            return row.cell(HASH) instanceof String name ? row.with(HASH, digests.getOrDefault(name, "")) : row;
        }
    }

    private record Wanted(String sealedName, String fileName) {}

    private List<Wanted> wanted(List<TableShape> tables, ContentWriter.Choice scope) throws SQLException {
        List<Wanted> wanted = new ArrayList<>();
        for (TableShape table : tables) {
            if (table.has(HASH)) {
                table.rows(connection, row -> {
                    if (scope.takes(row) && row.cell(HASH) instanceof String name && !name.isEmpty()) {
                        wanted.add(new Wanted(name, Objects.toString(row.cell("file_name"), "file")));
                    }
                });
            }
        }
        return wanted;
    }

    /** The files of one archive, each content once. */
    private final class Files {

        private final ZipOutputStream zip;
        private final Attachments.Progress progress;
        private final ReadableNames names = new ReadableNames();
        private final Map<String, String> bySealedName = new HashMap<>();
        private final List<Header.KeptFile> kept = new ArrayList<>();
        private int unreadable;
        private long done;

        Files(ZipOutputStream zip, Attachments.Progress progress) {
            this.zip = zip;
            this.progress = progress;
        }

        void write(List<Wanted> all) throws IOException {
            zip.setLevel(Deflater.NO_COMPRESSION);
            long total = all.size();
            if (!progress.at(0, total)) {
                throw new VaultProblem(VaultProblem.Kind.CANCELLED);
            }
            for (Wanted file : all) {
                if (!progress.at(done++, total)) {
                    throw new VaultProblem(VaultProblem.Kind.CANCELLED);
                }
                if (bySealedName.containsKey(file.sealedName())) {
                    continue;
                }
                if (isReadable(file.sealedName())) {
                    write(file);
                } else {
                    unreadable++;
                    bySealedName.put(file.sealedName(), "");
                }
            }
            zip.setLevel(Deflater.DEFAULT_COMPRESSION);
        }

        private void write(Wanted file) throws IOException {
            String name = names.of(file.fileName());
            begin(zip, name);
            MessageDigest digest = Digests.sha256();
            long bytes = 0;
            byte[] chunk = new byte[64 * 1024];
            try (InputStream in = attachments.open(file.sealedName())) {
                for (int read = in.read(chunk); read >= 0; read = in.read(chunk)) {
                    digest.update(chunk, 0, read);
                    zip.write(chunk, 0, read);
                    bytes += read;
                }
            }
            zip.closeEntry();
            String hash = HexFormat.of().formatHex(digest.digest());
            bySealedName.put(file.sealedName(), hash);
            kept.add(new Header.KeptFile(hash, name, bytes));
        }

        /** Read once before it is written: one damaged file must not keep all others from leaving. */
        private boolean isReadable(String sealedName) throws IOException {
            try (InputStream in = attachments.open(sealedName)) {
                in.transferTo(OutputStream.nullOutputStream());
                return true;
            } catch (VaultProblem damaged) {
                return false;
            }
        }
    }

    private void table(ZipOutputStream zip, TableShape table, ContentWriter.Choice chosen)
            throws SQLException, IOException {
        begin(zip, TABLES + table.name() + ".csv");
        Writer text = new OutputStreamWriter(new StaysOpen(zip), StandardCharsets.UTF_8);
        text.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder().build(text);
        csv.writeRecord(table.columns().stream().map(ColumnShape::name).toList());
        table.rows(connection, row -> {
            if (chosen.takes(row)) {
                csv.writeRecord(Stream.of(chosen.form(row).cells())
                        .map(it -> harmless(Objects.toString(it, "")))
                        .toList());
            }
        });
        csv.flush();
        text.flush();
        zip.closeEntry();
    }

    /** A spreadsheet would run such a cell as a formula. The JSON holds the cell as it is. */
    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static void entry(ZipOutputStream zip, String name, byte[] content) throws IOException {
        begin(zip, name);
        zip.write(content);
        zip.closeEntry();
    }

    /** All entries bear the same time: equal content gives equal archives. */
    private static void begin(ZipOutputStream zip, String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        zip.putNextEntry(entry);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(ExportArchive.class.getResourceAsStream(name))) {
            return in.readAllBytes();
        }
    }
}
