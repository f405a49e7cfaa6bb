import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Makes the start-up cache, in two files. The classes of the lock screen are in the first, linked beforehand: Java links all of
 * them before it runs anything. It lies where Java looks by itself, because the second file would otherwise name the folder in
 * which the first one lay. The classes of all other screens are in the second and are taken from it one by one, when they are
 * asked for. Both are trained on exactly the jars that ship. Jars and cache come from this one build and are only ever
 * replaced together: JDK 25.0.3 does not look whether a jar behind a cache has changed, and would run old code.
 */
final class Training {

    private static final String FIRST = "classes.jsa";

    /** The name of the second file, which launchers are given. */
    static final String REST = "wayfile.jsa";

    private Training() {}

    /**
     * @param program the packaged program's folder
     * @param launcher its launcher
     * @param app its folder of jars, which takes the second file; the launcher finds it there from its next start on
     */
    static void run(Build build, Path program, Path launcher, Path app) throws IOException {
        Path home = build.work().resolve("home");
        Path vault = home.resolve("Training");
        Path pictures = build.work().resolve("training");
        Build.delete(pictures);
        Build.delete(vault);
        Files.createDirectories(home);
        Path words = Files.writeString(home.resolve("words"), "seven purple ladders");
        with(Run.of(launcher, "vault", "create", "--passphrase-file", words, vault), home, launcher, "-Xshare:off");
        Path first = machine(program).resolve(FIRST);
        // The first compiler tier has no use for records of what was compiled.
        with(onDisplay(launcher, "demo", "--lock", vault), home, launcher,
                "-XX:AOTCacheOutput=" + first + " -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining");
        Path rest = app.resolve(REST);
        with(onDisplay(launcher, "demo", pictures), home, launcher,
                "-XX:ArchiveClassesAtExit=" + rest);
        if (!Files.isRegularFile(first) || !Files.isRegularFile(rest)) {
            throw new Trouble("The training runs left no cache in " + program);
        }
    }

    /** The folder of the virtual machine itself. */
    private static Path machine(Path program) throws IOException {
        List<String> names = List.of("libjvm.so", "jvm.dll", "libjvm.dylib");
        try (Stream<Path> all = Files.walk(program)) {
            return all.filter(it -> names.contains(it.getFileName().toString()))
                    .findFirst()
                    .orElseThrow(() -> new Trouble("There is no virtual machine in " + program))
                    .getParent();
        }
    }

    /** The program must start from both files of the cache, and say its own version. */
    static void check(Build build, Path launcher, Path home) throws IOException {
        String said = with(Run.of(launcher, "--version"), home, launcher, "-Xshare:on -Xlog:class+load:stdout");
        // Flags that jpackage keeps come after those given here and turn the log off.
        boolean both = jpackaged(launcher) || said.contains("shared objects file (top)");
        if (!said.contains("Wayfile " + build.version()) || !both) {
            throw new Trouble("The packaged program does not start from its cache, or says something else: "
                    + said.lines().filter(line -> !line.contains("[class,load]")).toList());
        }
    }

    private static String with(Run command, Path home, Path launcher, String options) throws IOException {
        return command.with("HOME", home.toString())
                .with("WAYFILE_JAVA", options)
                .with("JAVA_TOOL_OPTIONS", jpackaged(launcher) ? options : "")
                .said();
    }

    /** The launcher of jpackage hands on nothing of its own; ours takes WAYFILE_JAVA. */
    private static boolean jpackaged(Path launcher) {
        return !launcher.getFileName().toString().equals("wayfile")
                || Files.exists(launcher.resolveSibling("../lib/libapplauncher.so"));
    }

    /** On Linux with a virtual display, so that the window's own classes are in the cache too. */
    private static Run onDisplay(Object... command) {
        if (Build.isWindows() || Build.isMac()) {
            return Run.of(command);
        }
        Run.need("xvfb-run", "xvfb xauth");
        return Run.of("xvfb-run", "-a", "-s", "-screen 0 1600x1200x24").and(command);
    }
}
