package org.wayfile.settings;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.Optional;
import java.util.Properties;
import java.util.function.Function;

/**
 * The settings on disk, a small UTF-8 properties file. Reading never fails: what cannot be understood takes its
 * default, value by value. Writing goes to a sibling first and moves it into place, so a power cut leaves the old
 * file whole. Any thread; one writer at a time.
 */
public final class SettingsFile {

    private static final long LARGEST_BYTES = 64 * 1024;
    private static final int LONGEST_IDLE_MINUTES = 24 * 60;

    private final Path file;

    /** What the file holds, as far as this program has read or written it. */
    private Properties kept = new Properties();

    public SettingsFile(Path file) {
        this.file = file;
    }

    /** The settings kept, or the defaults where the file is missing or damaged. */
    public synchronized Settings read() {
        kept = load();
        return toSettings(kept);
    }

    /** Keeps the settings; makes the folder if it is missing. The same ones are not written twice. */
    public synchronized void write(Settings settings) throws IOException {
        Properties properties = toProperties(settings);
        if (properties.equals(kept)) {
            return;
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        StringWriter written = new StringWriter();
        properties.store(written, null);
        String text = withoutDate(written.toString());
        Path sibling = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(sibling, text);
        try (FileChannel channel = FileChannel.open(sibling, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        moveIntoPlace(sibling);
        kept = properties;
    }

    private void moveIntoPlace(Path sibling) throws IOException {
        try {
            Files.move(sibling, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException _) {
            Files.move(sibling, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The date line that Properties writes says when the program was used; nobody needs to know. */
    private static String withoutDate(String text) {
        return text.lines().filter(line -> !line.startsWith("#")).sorted().reduce("", (all, line) -> all + line + "\n");
    }

    private Properties load() {
        Properties properties = new Properties();
        try {
            if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_BYTES) {
                try (Reader reader = new StringReader(Files.readString(file, StandardCharsets.UTF_8))) {
                    properties.load(reader);
                }
            }
        } catch (IOException | IllegalArgumentException _) {
            properties.clear();
        }
        return properties;
    }

    private static Settings toSettings(Properties from) {
        Settings fallback = Settings.defaults();
        return new Settings(
                value(from, "language", text -> text, fallback.language(), Settings.LANGUAGES::contains),
                value(from, "textSize", Integer::valueOf, fallback.textSize(), Settings.TEXT_SIZES::contains),
                value(
                        from,
                        "theme",
                        text -> ThemeChoice.valueOf(text.toUpperCase(Locale.ROOT)),
                        fallback.theme(),
                        _ -> true),
                optional(from, "lastVault", Path::of).filter(Path::isAbsolute),
                value(
                        from,
                        "idleMinutes",
                        Integer::valueOf,
                        fallback.idleMinutes(),
                        minutes -> minutes >= 1 && minutes <= LONGEST_IDLE_MINUTES),
                optional(from, "window", SettingsFile::window),
                optional(from, "backupPlace", Path::of).filter(Path::isAbsolute));
    }

    private static <T> T value(
            Properties from, String key, Function<String, T> reading, T fallback, Function<T, Boolean> offered) {
        return optional(from, key, reading).filter(offered::apply).orElse(fallback);
    }

    private static <T> Optional<T> optional(Properties from, String key, Function<String, T> reading) {
        try {
            return Optional.ofNullable(from.getProperty(key)).map(String::strip).map(reading);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static WindowPlace window(String text) {
        String[] parts = text.split(",", -1);
        if (parts.length != 5) {
            throw new IllegalArgumentException("a window has five parts");
        }
        return new WindowPlace(
                Double.parseDouble(parts[0]),
                Double.parseDouble(parts[1]),
                Double.parseDouble(parts[2]),
                Double.parseDouble(parts[3]),
                Boolean.parseBoolean(parts[4]));
    }

    private static Properties toProperties(Settings settings) {
        Properties properties = new Properties();
        properties.setProperty("language", settings.language());
        properties.setProperty("textSize", Integer.toString(settings.textSize()));
        properties.setProperty("theme", settings.theme().name().toLowerCase(Locale.ROOT));
        properties.setProperty("idleMinutes", Integer.toString(settings.idleMinutes()));
        settings.lastVault().ifPresent(path -> properties.setProperty("lastVault", path.toString()));
        settings.backupPlace().ifPresent(path -> properties.setProperty("backupPlace", path.toString()));
        settings.window().ifPresent(place -> properties.setProperty("window", text(place)));
        return properties;
    }

    private static String text(WindowPlace place) {
        return place.x() + "," + place.y() + "," + place.width() + "," + place.height() + "," + place.maximized();
    }
}
