package org.wayfile.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.wayfile.service.ExampleFamily;
import org.wayfile.service.VaultGate;
import org.wayfile.service.Workspace;

/** The folder of the example household; its passphrase is random and forgotten, its content is removed with it. */
final class ExampleVault {

    private final Composition parts;
    private final Path folder;

    ExampleVault(Composition parts, Path folder) {
        this.parts = parts;
        this.folder = folder;
    }

    /** Makes it anew and lets the family move in. Vault thread only. */
    Workspace open(String language) {
        Workspace workspace = new Workspace(create().session(), parts.clock());
        new ExampleFamily(workspace, parts.guide(), language, parts.clock()).moveIn();
        return workspace;
    }

    /** One that a crash left behind is removed first. */
    private VaultGate.Created create() {
        remove();
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        return parts.gate().create(folder, HexFormat.of().formatHex(random).toCharArray());
    }

    /** Removes it. Vault thread only. */
    void remove() {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
