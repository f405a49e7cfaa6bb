import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What one run of the driver works on: the program packed by Maven, the JDK that links, the places it writes to.
 *
 * @param root the project's folder
 * @param version the program's version, as in pom.xml unless another one is asked for (the upgrade test)
 * @param jar the program's jar
 * @param work where the image grows: outside the project, so that no builder's path goes out with the cache
 * @param out where finished packages go
 * @param moment the time that every file inside a package bears, in seconds: SOURCE_DATE_EPOCH, else pom.xml's
 */
record Build(Path root, String version, Path jar, Path work, Path out, long moment) {

    static Build of(Path root, Map<String, String> options) throws IOException {
        String pom = Files.readString(root.resolve("pom.xml"));
        String own = first(pom, "<version>([^<]*)</version>\\s*<packaging>");
        String version = options.getOrDefault("version", own);
        String epoch = System.getenv("SOURCE_DATE_EPOCH");
        long moment = epoch != null && !epoch.isBlank()
                ? Long.parseLong(epoch.strip())
                : Instant.parse(first(pom, "outputTimestamp>([^<]*)<")).getEpochSecond();
        Path target = root.resolve("target");
        return new Build(
                root,
                version,
                Path.of(options.getOrDefault("jar", target.resolve("wayfile-" + own + ".jar").toString())),
                Path.of(System.getProperty("java.io.tmpdir")).resolve("wayfile-build"),
                Path.of(options.getOrDefault("out", target.resolve("installers").toString())),
                moment);
    }

    private static String first(String text, String pattern) {
        Matcher found = Pattern.compile(pattern).matcher(text);
        if (!found.find()) {
            throw new Trouble("pom.xml holds nothing like " + pattern);
        }
        return found.group(1);
    }

    /** The moment as the clocks at Greenwich show it: a zip keeps no time zone. */
    LocalDateTime local() {
        return LocalDateTime.ofEpochSecond(moment, 0, ZoneOffset.UTC);
    }

    Path lib() {
        return root.resolve("target/lib");
    }

    Path packaging() {
        return root.resolve("packaging");
    }

    /** A tool of the JDK that runs this driver. */
    static Path tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", isWindows() ? name + ".exe" : name);
    }

    static boolean isWindows() {
        return System.getProperty("os.name").startsWith("Windows");
    }

    static boolean isMac() {
        return System.getProperty("os.name").startsWith("Mac");
    }

    /** The processor as Debian calls it. */
    static String debianProcessor() {
        return System.getProperty("os.arch").equals("aarch64") ? "arm64" : "amd64";
    }

    /** The processor as RPM calls it. */
    static String rpmProcessor() {
        return System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "x86_64";
    }

    /**
     * The flags of every start: those that packaging/run and the tests share, in the words of the class path, and those
     * of the installed program.
     */
    List<String> flags() throws IOException {
        List<String> flags = new ArrayList<>();
        for (String file : List.of("common/jvm.flags", "common/installed.flags")) {
            Files.readAllLines(packaging().resolve(file)).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.replace("=org.controlsfx.controls", "=ALL-UNNAMED"))
                    .forEach(flags::add);
        }
        return flags;
    }

    /** Text of a template, with @NAME@ filled in. */
    String filled(String template, Map<String, String> values) throws IOException {
        String text = Files.readString(packaging().resolve(template));
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("@" + value.getKey() + "@", value.getValue());
        }
        Matcher left = Pattern.compile("@[A-Z_]+@").matcher(text);
        if (left.find()) {
            throw new Trouble(template + ": nothing fills " + left.group());
        }
        return text;
    }

    /** Gives every file of a tree the one moment and plain permissions. */
    void settle(Path tree) throws IOException {
        FileTime time = FileTime.from(Instant.ofEpochSecond(moment));
        try (Stream<Path> all = Files.walk(tree)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!isWindows() && !Files.isSymbolicLink(path)) {
                    boolean open = Files.isDirectory(path) || Files.isExecutable(path);
                    Files.setPosixFilePermissions(path, Permissions.of(open ? "rwxr-xr-x" : "rw-r--r--"));
                }
                if (!Files.isSymbolicLink(path)) {
                    Files.setLastModifiedTime(path, time);
                }
            }
        }
    }

    static void delete(Path tree) throws IOException {
        if (!Files.exists(tree, java.nio.file.LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (Stream<Path> all = Files.walk(tree)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.delete(path);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }

    /** Copies a tree; links stay links. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path path : all.toList()) {
                Path there = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(there);
                } else {
                    Files.createDirectories(there.getParent());
                    Files.copy(
                            path,
                            there,
                            java.nio.file.LinkOption.NOFOLLOW_LINKS,
                            java.nio.file.StandardCopyOption.COPY_ATTRIBUTES,
                            java.nio.file.StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    static long size(Path tree) throws IOException {
        try (Stream<Path> all = Files.walk(tree)) {
            return all.filter(Files::isRegularFile)
                    .mapToLong(path -> path.toFile().length())
                    .sum();
        }
    }

    static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
    }
}
