package org.wayfile.store.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupRule;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.exchange.Header;
import org.wayfile.store.vault.DiskTrouble;
import org.wayfile.store.vault.VaultFolder;
import org.wayfile.store.vault.VaultKeys;

/**
 * A folder of backups and of the files they share. A backup bears its final name only after it was read back, so that
 * every name found here is that of a verified one.
 */
record BackupFolder(Path root) {

    private static final String BEGIN = "wayfile-";
    /** Known to the system as a file that Wayfile opens. */
    private static final String END = ".wayfile-backup";
    private static final String FORMER_END = ".backup";
    private static final String PART = ".part";
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /** The encrypted files that backups name. */
    Path files() {
        return root.resolve("files");
    }

    Path file(String hash) {
        return files().resolve(hash + ".age");
    }

    Path backup(Instant madeAt) {
        return root.resolve(BEGIN + NAME.format(madeAt) + END);
    }

    /** A name for something that is not finished. */
    static Path part(Path file) {
        return file.resolveSibling(file.getFileName() + PART);
    }

    /** Makes the folders and takes away what a crash left unfinished. */
    void prepare() throws IOException {
        Files.createDirectories(files());
        VaultFolder.ownerOnly(root, "rwx------");
        VaultFolder.ownerOnly(files(), "rwx------");
        for (Path folder : List.of(root, files())) {
            for (Path file : inside(folder)) {
                if (file.toString().endsWith(PART)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /** The backups here, newest first; none when the folder is not there. */
    List<Backup> backups() {
        try {
            List<Backup> found = new ArrayList<>();
            for (Path file : inside(root)) {
                String name = file.getFileName().toString();
                String end = name.endsWith(END) ? END : FORMER_END;
                if (name.startsWith(BEGIN) && name.endsWith(end) && Files.isRegularFile(file)) {
                    add(found, file, name.substring(BEGIN.length(), name.length() - end.length()));
                }
            }
            found.sort(Comparator.comparing(Backup::madeAt).reversed());
            return found;
        } catch (IOException e) {
            throw DiskTrouble.problem(e);
        }
    }

    private static void add(List<Backup> found, Path file, String time) throws IOException {
        try {
            found.add(new Backup(file, NAME.parse(time, Instant::from), Files.size(file)));
        } catch (DateTimeException notOurs) {
            // another file that happens to have such a name
        }
    }

    private static List<Path> inside(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        }
    }

    /** Lets go of the backups that the rule does not keep, then of the files that no backup names. */
    void prune(VaultKeys keys) throws IOException {
        List<Backup> all = backups();
        Set<Instant> keep = BackupRule.keep(all.stream().map(Backup::madeAt).toList());
        List<Backup> old = all.stream().filter(it -> !keep.contains(it.madeAt())).toList();
        if (old.isEmpty()) {
            return;
        }
        for (Backup backup : old) {
            Files.deleteIfExists(backup.file());
        }
        Set<String> named = new HashSet<>();
        try {
            for (Backup backup : backups()) {
                named.addAll(hashes(backup.file(), keys));
            }
        } catch (VaultProblem unreadable) {
            // what it names is not known, so nothing is let go
            return;
        }
        for (Path file : inside(files())) {
            String name = file.getFileName().toString();
            if (name.endsWith(".age") && !named.contains(name.substring(0, name.length() - ".age".length()))) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** The files that a backup names; reads its beginning only. */
    static Set<String> hashes(Path backup, VaultKeys keys) {
        return BackupFile.read(backup, keys, document -> document.header().files().stream()
                .map(Header.KeptFile::hash)
                .collect(Collectors.toSet()))
                .value();
    }
}
