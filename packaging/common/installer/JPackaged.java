import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The program as jpackage packs it, for Windows and macOS; on Linux the same image is made to test it here.
 */
final class JPackaged {

    /** Known to Windows as the one program whose newer version replaces the older one. Never to be changed. */
    private static final String UPGRADE = "6d1f7c0e-52b7-4f3b-9a52-3c8f0f8a2d11";

    private final Build build;

    JPackaged(Build build) {
        this.build = build;
    }

    /** The trained image. */
    Path image() throws IOException {
        Path image = made(false);
        Path to = build.out().resolve(image.getFileName());
        Build.delete(to);
        Build.copy(image, to);
        return to;
    }

    /** Windows: for this user, without an administrator. */
    Path msi() throws IOException {
        Path image = made(false);
        jpackage("msi", image)
                .and("--win-per-user-install", "--win-menu", "--win-menu-group", "Wayfile", "--win-shortcut")
                .and("--win-shortcut-prompt", "--win-dir-chooser", "--win-upgrade-uuid", UPGRADE)
                .and("--file-associations", build.packaging().resolve("common/wayfile-backup.properties"))
                .and("--license-file", build.root().resolve("LICENSE"))
                .said();
        return renamed(".msi");
    }

    /** Windows: a folder for a USB stick. */
    Path zip() throws IOException {
        Path image = made(true);
        Path file = build.out().resolve("wayfile-" + build.version() + "-windows-portable.zip");
        Files.deleteIfExists(file);
        Run.of(Build.tool("jar"), "--create", "--no-manifest", "--file", file, "-C", image.getParent(), "Wayfile").said();
        return file;
    }

    /** macOS: an image to drag the program from. */
    Path dmg() throws IOException {
        Path image = made(false);
        String identity = System.getenv().getOrDefault("WAYFILE_SIGN_IDENTITY", "-");
        Run.of("codesign", "--force", "--deep", "--sign", identity, image).said();
        jpackage("dmg", image)
                .and("--file-associations", build.packaging().resolve("common/wayfile-backup.properties"))
                .said();
        return renamed(".dmg");
    }

    private Run jpackage(String type, Path image) {
        return Run.of(Build.tool("jpackage"), "--type", type, "--app-image", image, "--name", "Wayfile")
                .and("--app-version", appVersion(), "--vendor", "Wayfile", "--dest", build.out())
                .and("--description", "Cases, papers and calls, kept on your own computer");
    }

    /** macOS takes no version that begins with 0. */
    private String appVersion() {
        return Build.isMac() && build.version().startsWith("0.") ? "1" + build.version().substring(1) : build.version();
    }

    private Path renamed(String end) throws IOException {
        try (Stream<Path> files = Files.list(build.out())) {
            Path made = files.filter(it -> it.getFileName().toString().matches("Wayfile-.*\\" + end))
                    .findFirst()
                    .orElseThrow(() -> new Trouble("jpackage made no " + end));
            Path to = build.out().resolve("wayfile-" + build.version() + "-" + System.getProperty("os.arch") + end);
            return Files.move(made, to, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Path made(boolean portable) throws IOException {
        Path runtime = build.work().resolve("runtime");
        if (!Files.exists(runtime)) {
            Files.createDirectories(build.work());
            RuntimeImage.link(build, runtime);
            new ProgramJars(build).into(build.work().resolve("input"));
        }
        Path to = build.work().resolve(portable ? "portable-image" : "image");
        Build.delete(to);
        Run make = Run.of(Build.tool("jpackage"), "--type", "app-image", "--name", "Wayfile")
                .and("--app-version", appVersion())
                .and("--input", build.work().resolve("input"), "--main-jar", "wayfile.jar")
                .and("--main-class", "org.wayfile.app.Main", "--runtime-image", runtime, "--dest", to)
                .and("--vendor", "Wayfile", "--icon", icon())
                .and(ownOptions());
        for (String flag : build.flags()) {
            make.and("--java-options", flag);
        }
        make.and("--java-options", "-Dwayfile.fonts=$APPDIR" + File.separator + "fonts");
        make.said();
        Path image = to.resolve(Build.isMac() ? "Wayfile.app" : "Wayfile");
        Path app = image.resolve(Build.isWindows() ? "app" : Build.isMac() ? "Contents/app" : "lib/app");
        Path launcher = image.resolve(
                Build.isWindows() ? "Wayfile.exe" : Build.isMac() ? "Contents/MacOS/Wayfile" : "bin/Wayfile");
        Licences.into(build, app.resolveSibling(Build.isMac() ? "Resources/licences" : "licences"));
        if (portable) {
            configure(app, "-Dwayfile.home=$ROOTDIR" + File.separator + "data");
        }
        if (!Build.isMac()) {
            build.settle(image);
        }
        Training.run(build, image, launcher, app);
        configure(app, "-XX:SharedArchiveFile=$APPDIR" + File.separator + Training.REST);
        if (!Build.isMac()) {
            build.settle(image);
        }
        Path speaking = Build.isWindows() ? launcher.resolveSibling("wayfile-cli.exe") : launcher;
        Training.check(build, speaking, build.work().resolve("home"));
        return image;
    }

    /** macOS knows the program by its identifier; Windows gets a second launcher that can speak in a console. */
    private Object[] ownOptions() {
        if (Build.isMac()) {
            return new Object[] {"--mac-package-identifier", "org.wayfile.Wayfile"};
        }
        return Build.isWindows()
                ? new Object[] {"--add-launcher", "wayfile-cli=" + build.packaging().resolve("windows/console.properties")}
                : new Object[0];
    }

    private Path icon() {
        String name = Build.isWindows() ? "packaging/windows/wayfile.ico"
                : Build.isMac() ? "packaging/macos/wayfile.icns"
                : "src/main/resources/org/wayfile/ui/kit/icons/wayfile-256.png";
        return build.root().resolve(name);
    }

    /** Adds lines to the configuration of each launcher. */
    private static void configure(Path app, String... options) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(app)) {
            files = all.filter(it -> it.toString().endsWith(".cfg")).toList();
        }
        for (Path file : files) {
            List<String> lines = new ArrayList<>(Files.readAllLines(file));
            for (String option : options) {
                lines.add("java-options=" + option);
            }
            Files.write(file, lines);
        }
    }
}
