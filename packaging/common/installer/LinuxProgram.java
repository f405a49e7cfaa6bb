import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The program's folder on Linux, as it lies under /opt/wayfile or on a USB stick: bin/wayfile, lib/runtime, lib/app,
 * share. The launcher is a small shell script: it starts sooner than jpackage's (which asks the package manager where it
 * is), and it can put the locale right before Java looks at it.
 */
final class LinuxProgram {

    private LinuxProgram() {}

    /** Builds and trains it; gives the finished folder. */
    static Path make(Build build) throws IOException {
        Path folder = build.work().resolve("wayfile");
        Path app = folder.resolve("lib/app");
        Build.delete(folder);
        Files.createDirectories(folder.resolve("bin"));
        RuntimeImage.link(build, folder.resolve("lib/runtime"));
        List<String> jars = new ProgramJars(build).into(app);
        Files.write(app.resolve("wayfile.flags"), build.flags());
        Path launcher = folder.resolve("bin/wayfile");
        String path = jars.stream().map(it -> "$app/" + it).collect(Collectors.joining(":"));
        Files.writeString(launcher, build.filled("linux/wayfile", Map.of("JARS", path)));
        Licences.into(build, folder.resolve("share/licences"));
        share(build, folder.resolve("share"));
        Files.setPosixFilePermissions(launcher, Permissions.of("rwxr-xr-x"));
        build.settle(folder);
        Training.run(build, folder, launcher, app);
        build.settle(folder);
        Training.check(build, launcher, build.work().resolve("home"));
        return folder;
    }

    /** What the desktop reads: the menu entry, the file type, the icons. Packages link or copy it to its places. */
    private static void share(Build build, Path share) throws IOException {
        Map<String, String> values = Map.of("VERSION", build.version(), "DAY", day(build));
        for (String name : List.of("applications/org.wayfile.Wayfile.desktop", "mime/packages/org.wayfile.Wayfile.xml",
                "metainfo/org.wayfile.Wayfile.metainfo.xml")) {
            Path to = share.resolve(name);
            Files.createDirectories(to.getParent());
            Files.writeString(to, build.filled("linux/" + to.getFileName(), values));
        }
        Path icons = share.resolve("icons/hicolor");
        for (int size : List.of(16, 32, 48, 64, 128, 256)) {
            Path to = icons.resolve(size + "x" + size + "/apps/org.wayfile.Wayfile.png");
            Files.createDirectories(to.getParent());
            Files.copy(build.root().resolve("src/main/resources/org/wayfile/ui/kit/icons/wayfile-" + size + ".png"), to);
        }
        Path drawn = icons.resolve("scalable/apps/org.wayfile.Wayfile.svg");
        Files.createDirectories(drawn.getParent());
        Files.copy(build.root().resolve("icons/wayfile.svg"), drawn);
    }

    private static String day(Build build) {
        return java.time.Instant.ofEpochSecond(build.moment()).toString().substring(0, 10);
    }
}
