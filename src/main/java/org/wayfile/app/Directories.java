package org.wayfile.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Where the program keeps its own files on this system: settings (nothing personal) and the usual place of vaults.
 *
 * @param config folder of the settings file
 * @param vaults folder in which a new vault is proposed
 */
public record Directories(Path config, Path vaults) {

    /** The usual folders of this system; {@code wayfile.home} puts both under one folder (tests, USB sticks). */
    public static Directories ofSystem() {
        String own = System.getProperty("wayfile.home");
        if (own != null) {
            return new Directories(Path.of(own, "config"), Path.of(own, "vaults"));
        }
        Path home = Path.of(System.getProperty("user.home"));
        return new Directories(config(home), home.resolve("Wayfile"));
    }

    /** How the name of a backup ends. */
    static final String BACKUP = ".wayfile-backup";

    /** Whether a file that was handed over is a backup, by its name: the system hands it over for that. */
    boolean isBackup(Path given) {
        return String.valueOf(given.getFileName()).endsWith(BACKUP) && Files.isRegularFile(given);
    }

    /** Where a vault lies now: a stick may be called otherwise on this computer, its folder of vaults is the same. */
    Path found(Path vault) {
        Path moved = vaults.resolve(String.valueOf(vault.getFileName()));
        return !Files.exists(vault) && Files.exists(moved) ? moved : vault;
    }

    private static Path config(Path home) {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return home.resolve("Library/Application Support/Wayfile");
        }
        if (system.contains("win")) {
            return under(System.getenv("APPDATA"), home.resolve("AppData/Roaming")).resolve("Wayfile");
        }
        return under(System.getenv("XDG_CONFIG_HOME"), home.resolve(".config")).resolve("wayfile");
    }

    private static Path under(@Nullable String variable, Path otherwise) {
        return variable == null || variable.isBlank() ? otherwise : Path.of(variable);
    }
}
