import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The Java runtime that ships: only the modules that the program needs, JavaFX with its libraries as files (nothing is
 * unpacked into a home folder), mostly uncompressed (the packages compress it better) and without an archive of classes (the
 * program has its own cache).
 */
final class RuntimeImage {

    /**
     * What the program asks for; what these ask for comes along. PDFBox lets go of mapped files through jdk.unsupported,
     * and complains loudly without it; its 20 classes open no door to the outside.
     */
    private static final List<String> ROOTS = List.of(
            "java.base", "java.desktop", "java.sql", "javafx.controls", "jdk.localedata", "jdk.unsupported");

    /** No way out, no door in, nothing that compiles or runs what somebody hands it. */
    private static final List<String> NEVER = List.of(
            "java.net.http", "java.rmi", "java.naming", "java.management.rmi", "java.management", "jdk.management.agent",
            "jdk.management", "jdk.management.jfr", "java.scripting", "java.compiler", "jdk.compiler", "java.instrument",
            "java.security.jgss", "java.security.sasl", "jdk.attach", "jdk.httpserver", "jdk.jdwp.agent", "jdk.jshell",
            "jdk.net", "jdk.naming.dns", "jdk.naming.rmi", "jdk.sctp", "javafx.web", "javafx.media", "javafx.swing");

    /** Large parts of these modules that nothing here reaches: kept small on the disk, since jlink cannot leave them out. */
    private static final List<String> HARDLY_READ = List.of(
            "/java.desktop/javax/swing/**",
            "/java.desktop/com/sun/java/swing/**",
            "/java.xml/com/sun/org/apache/xalan/**",
            "/java.xml/com/sun/org/apache/bcel/**");

    /**
     * Classes of Swing and of sound that nothing can reach without a window of AWT or a sound device, and there is neither.
     * jlink wants something left of each package, so what is inside other classes goes and the classes around stay.
     */
    private static final String UNREACHED =
            "regex:/java\\.desktop/((javax/swing|com/sun/java/swing|com/sun/media/sound|sun/swing)/.*\\$.*"
                    + "|javax/swing/plaf/nimbus/.*Painter"
                    + "|com/sun/media/sound/(Soft|DLS|SF2|Model|Wave|Au|Aiff|Standard|Ulaw|Alaw|Em).*)\\.class";

    private static final Set<String> PARTS = Set.of("base", "graphics", "controls");

    private RuntimeImage() {}

    /** Links the image into a folder that does not exist; gives the names of the modules inside. */
    static Set<String> link(Build build, Path image) throws IOException {
        Path jmods = build.work().resolve("jmods");
        Files.createDirectories(jmods);
        for (String part : new TreeSet<>(PARTS)) {
            jmod(build, part, jmods);
        }
        Run.of(Build.tool("jlink"), "-p", jmods, "--add-modules", String.join(",", ROOTS))
                .and("--include-locales=en,es", "--strip-debug", "--no-header-files", "--no-man-pages")
                .and("--exclude-resources=" + UNREACHED)
                .and("--compress=zip-6:filter=" + String.join(",", HARDLY_READ), "--output", image)
                .said();
        Set<String> modules = Run.of(image.resolve(Build.isWindows() ? "bin/java.exe" : "bin/java"), "--list-modules")
                .said()
                .lines()
                .map(line -> line.replaceAll("@.*", "").strip())
                .collect(Collectors.toCollection(TreeSet::new));
        List<String> wrong = NEVER.stream().filter(modules::contains).toList();
        if (!wrong.isEmpty()) {
            throw new Trouble("The runtime image holds what must never ship: " + wrong);
        }
        onlyJava(image);
        withoutTheRest(image);
        withoutAwtWindows(image);
        strip(image);
        return modules;
    }

    /** What serves connections, sound, tools that read this image or large pictures of AWT: there are none. */
    private static void withoutTheRest(Path image) throws IOException {
        for (String file : List.of("security/cacerts", "security/public_suffix_list.dat", "classlist", "jrt-fs.jar",
                "libjsound.so", "libmlib_image.so", "libsimdsort.so")) {
            Files.deleteIfExists(image.resolve("lib").resolve(file));
        }
    }

    /** On Linux the program is headless for AWT (pictures of PDF pages alone), so AWT's own window parts stay out. */
    private static void withoutAwtWindows(Path image) throws IOException {
        for (String library : List.of("libawt_xawt.so", "libjawt.so", "libsplashscreen.so")) {
            Files.deleteIfExists(image.resolve("lib").resolve(library));
        }
    }

    /** Symbols that only a debugger reads: 5 MB of the virtual machine alone. */
    private static void strip(Path image) throws IOException {
        if (Build.isWindows() || Build.isMac()) {
            return;
        }
        Run.need("strip", "binutils");
        try (Stream<Path> all = Files.walk(image.resolve("lib"))) {
            for (Path library : all.filter(it -> it.getFileName().toString().endsWith(".so")).toList()) {
                Run.of("strip", "--strip-unneeded", library).said();
            }
        }
    }

    /** JavaFX comes as jars from the registry; as jmods its libraries become files of the image. */
    private static void jmod(Build build, String part, Path jmods) throws IOException {
        Path classes = build.work().resolve("javafx-" + part + "/classes");
        Path libraries = build.work().resolve("javafx-" + part + "/libs");
        Files.createDirectories(classes);
        boolean native_ = false;
        try (ZipFile jar = new ZipFile(javafx(build, part).toFile())) {
            for (ZipEntry entry : jar.stream().filter(it -> !it.isDirectory()).toList()) {
                String name = entry.getName();
                if (name.startsWith("META-INF/")) {
                    continue;
                }
                boolean library = name.matches("[^/]*\\.(so|dll|dylib)");
                Path to = (library ? libraries : classes).resolve(name).normalize();
                native_ |= library;
                Files.createDirectories(to.getParent());
                Files.copy(jar.getInputStream(entry), to);
            }
        }
        Run make = Run.of(Build.tool("jmod"), "create", "--class-path", classes);
        if (native_) {
            make.and("--libs", libraries);
        }
        make.and("--target-platform", platform())
                .and("--date", Instant.ofEpochSecond(build.moment()).toString())
                .and(jmods.resolve("javafx." + part + ".jmod"))
                .said();
    }

    private static Path javafx(Build build, String part) throws IOException {
        try (Stream<Path> jars = Files.list(build.lib())) {
            return jars.filter(it -> it.getFileName().toString().startsWith("javafx-" + part + "-"))
                    .findFirst()
                    .orElseThrow(() -> new Trouble("target/lib holds no javafx-" + part));
        }
    }

    /** The name by which jmod and jlink know this system. */
    private static String platform() {
        String system = Build.isWindows() ? "windows" : Build.isMac() ? "macos" : "linux";
        return system + "-" + (System.getProperty("os.arch").equals("aarch64") ? "aarch64" : "amd64");
    }

    /** Of the commands only java stays: the training needs it, and on Linux the launcher. */
    private static void onlyJava(Path image) throws IOException {
        List<Path> commands = new ArrayList<>();
        try (Stream<Path> all = Files.list(image.resolve("bin"))) {
            all.filter(it -> !it.getFileName().toString().matches("java(\\.exe)?|.*\\.dll|server"))
                    .forEach(commands::add);
        }
        for (Path command : commands) {
            Build.delete(command);
        }
    }
}
