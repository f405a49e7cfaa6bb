import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes the start-up cache: runs the packaged program through every screen, on exactly the jars that ship, and starts it
 * once more in the mode that refuses to run without a fitting cache. Jars and cache come from this one build and are only
 * ever replaced together: JDK 25.0.3 does not look whether a jar behind a cache has changed, and would run old code.
 */
final class Training {

    private Training() {}

    /**
     * @param launcher the packaged program's launcher
     * @param cache the file to make; the launcher takes it from its next start on
     */
    static void run(Build build, Path launcher, Path cache) throws IOException {
        Path pictures = build.work().resolve("training");
        Build.delete(pictures);
        Path home = build.work().resolve("home");
        // The first compiler tier has no use for records of what was compiled.
        String options = "-XX:AOTCacheOutput=" + cache + " -XX:+UnlockDiagnosticVMOptions -XX:-AOTRecordTraining";
        Files.createDirectories(home);
        onDisplay(build, home, launcher, "demo", pictures)
                .with("WAYFILE_JAVA", options)
                .with("JAVA_TOOL_OPTIONS", jpackaged(launcher) ? options : "")
                .said();
        if (!Files.isRegularFile(cache)) {
            throw new Trouble("The training run left no cache at " + cache);
        }
    }

    /** The program must start from the cache, and say its own version. */
    static void check(Build build, Path launcher, Path home) throws IOException {
        String said = Run.of(launcher, "--version").with("WAYFILE_JAVA", "-XX:AOTMode=on").with("HOME", home.toString())
                .with("JAVA_TOOL_OPTIONS", jpackaged(launcher) ? "-XX:AOTMode=on" : "").said();
        if (!said.contains("Wayfile " + build.version())) {
            throw new Trouble("The packaged program says of itself: " + said);
        }
    }

    /** The launcher of jpackage hands on nothing of its own; ours takes WAYFILE_JAVA. */
    private static boolean jpackaged(Path launcher) {
        return !launcher.getFileName().toString().equals("wayfile")
                || Files.exists(launcher.resolveSibling("../lib/libapplauncher.so"));
    }

    /** On Linux with a virtual display, so that the window's own classes are in the cache too. */
    private static Run onDisplay(Build build, Path home, Object... command) {
        if (Build.isWindows() || Build.isMac()) {
            return Run.of(command);
        }
        Run.need("xvfb-run", "xvfb xauth");
        return Run.of("xvfb-run", "-a", "-s", "-screen 0 1600x1200x24").and(command).with("HOME", home.toString());
    }
}
