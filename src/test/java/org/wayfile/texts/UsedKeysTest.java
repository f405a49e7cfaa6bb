package org.wayfile.texts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every key of every text file is used, and every key that is asked for is there. A key counts as used when the program
 * names it, or names a beginning of it that ends with a dot (the rest is a constant's name), or names the field it is
 * the hint, prompt or plural of.
 */
class UsedKeysTest {

    private static final Path RESOURCES = Path.of("src/main/resources/org/wayfile");
    private static final Path SOURCES = Path.of("src/main/java/org/wayfile");
    private static final Pattern ENDING = Pattern.compile("\\.(hint|prompt|one|other|second)$");
    private static final Pattern ASKED =
            Pattern.compile("texts\\s*\\.(?:get|plural)\\(\\s*\"([A-Za-z0-9.]+[A-Za-z0-9])\"");

    @Test
    void itUsesEveryKey() throws IOException {
        for (Path file : files()) {
            String source = source(file);
            Set<String> unused = new TreeSet<>();
            keys(file).stream().filter(key -> !isUsed(key, source)).forEach(unused::add);
            assertThat(unused).as(file.toString()).isEmpty();
        }
    }

    @Test
    void itHasEveryKeyThatIsAskedFor() throws IOException {
        for (Path file : files()) {
            Set<String> keys = keys(file);
            Set<String> missing = new TreeSet<>();
            ASKED.matcher(source(file)).results().map(it -> it.group(1)).forEach(key -> {
                if (!keys.contains(key) && !keys.contains(key + ".one")) {
                    missing.add(key);
                }
            });
            assertThat(missing).as(file.toString()).isEmpty();
        }
    }

    private static boolean isUsed(String key, String source) {
        String base = ENDING.matcher(key).replaceFirst("");
        if (source.contains("\"" + key + "\"") || source.contains("\"" + base + "\"")) {
            return true;
        }
        for (int dot = key.indexOf('.'); dot >= 0; dot = key.indexOf('.', dot + 1)) {
            if (source.contains("\"" + key.substring(0, dot + 1) + "\"")) {
                return true;
            }
        }
        return key.matches("[A-Z][A-Za-z]+\\.[A-Z_]+") && source.contains("getSimpleName()");
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(RESOURCES)) {
            return all.filter(it -> it.endsWith("messages.properties")).toList();
        }
    }

    /** All the program's text of the package beside which the file lies; the shared kit may use any key of its own. */
    private static String source(Path file) throws IOException {
        Path folder = SOURCES.resolve(RESOURCES.relativize(file.getParent()));
        try (Stream<Path> all = Files.walk(folder)) {
            return String.join("\n",
                    all.filter(it -> it.toString().endsWith(".java")).map(UsedKeysTest::read).toList());
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(file)) {
            properties.load(in);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
