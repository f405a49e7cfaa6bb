package org.wayfile.store;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Transfer;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.exchange.AgeWords;
import org.wayfile.store.exchange.ExportArchive;
import org.wayfile.store.exchange.ExportSchema;
import org.wayfile.store.exchange.ImportArchive;
import org.wayfile.store.exchange.Shapes;
import org.wayfile.store.exchange.StaysOpen;
import org.wayfile.store.files.AttachmentFiles;
import org.wayfile.store.vault.DiskTrouble;
import org.wayfile.store.vault.DurableFiles;
import org.wayfile.store.vault.VaultFolder;

/** The open format for one open vault: an archive appears under its name only when it is complete. */
final class OpenFormat implements Transfer {

    private static final int SIGN_BYTES = 32;

    private final Live vault;
    private final AttachmentFiles files;

    OpenFormat(Live vault, AttachmentFiles files) {
        this.vault = vault;
        this.files = files;
    }

    @Override
    public Exported export(
            Path file, @Nullable UUID caseId, char @Nullable [] words, Instant madeAt, Progress progress) {
        Path part = file.resolveSibling("." + file.getFileName() + "-" + UUID.randomUUID() + ".part");
        try {
            Exported exported = write(part, caseId, words, madeAt.truncatedTo(ChronoUnit.MILLIS), progress);
            DurableFiles.SYSTEM.move(part, file);
            return exported;
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        } catch (SQLException e) {
            throw vault.problem(e);
        } finally {
            forget(part);
        }
    }

    private Exported write(
            Path part, @Nullable UUID caseId, char @Nullable [] words, Instant madeAt, Progress progress)
            throws IOException, SQLException {
        byte[] schema = ExportSchema.of(Shapes.of(vault.connection()), Schema.CURRENT);
        ExportArchive archive = new ExportArchive(vault.connection(), files, Schema.CURRENT, schema);
        try (FileChannel channel =
                FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            VaultFolder.ownerOnly(part, "rw-------");
            Exported exported;
            OutputStream raw = new StaysOpen(Channels.newOutputStream(channel));
            OutputStream target = words == null
                    ? raw
                    : Channels.newOutputStream(AgeWords.encrypting(Channels.newChannel(raw), words));
            try (OutputStream out = new BufferedOutputStream(target, 1 << 16)) {
                exported = archive.write(out, caseId, madeAt, progress);
            }
            channel.force(true);
            return exported;
        }
    }

    private static void forget(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    @Override
    public boolean needsWords(Path file) {
        try (var in = Files.newInputStream(file)) {
            return AgeWords.isAge(in.readNBytes(SIGN_BYTES));
        } catch (NoSuchFileException e) {
            throw new VaultProblem(Kind.FILE_VANISHED, e);
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    @Override
    public Plan plan(Path file, char @Nullable [] words, Progress progress) {
        return importing().plan(file, words, progress);
    }

    @Override
    public Plan take(Path file, char @Nullable [] words, Set<UUID> takeTheirs, Progress progress) {
        return importing().take(file, words, takeTheirs, progress);
    }

    private ImportArchive importing() {
        return new ImportArchive(vault, files, new Blanks());
    }
}
