import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The driver behind packaging/installer: links the runtime, lays the program beside it, trains the start-up cache and
 * packs the whole, on each of the three systems. It runs from source on the JDK that it links from.
 *
 * <p>{@code Installer ROOT KIND… [--version=V] [--jar=FILE] [--out=FOLDER]}, where KIND is deb, rpm, portable (Linux),
 * msi, zip (Windows), dmg (macOS), app-image (jpackage's own form, any system), folder (the program's folder, unpacked)
 * or all (everything this system makes). The options serve the upgrade test.
 */
public final class Installer {

    private static final List<String> LINUX = List.of("deb", "rpm", "portable");
    private static final List<String> WINDOWS = List.of("msi", "zip");
    private static final List<String> MAC = List.of("dmg");

    private Installer() {}

    public static void main(String[] arguments) throws IOException {
        try {
            run(arguments);
        } catch (Trouble trouble) {
            System.err.println(trouble.getMessage());
            System.exit(1);
        }
    }

    private static void run(String[] arguments) throws IOException {
        Path root = Path.of(arguments[0]).toAbsolutePath();
        Map<String, String> options = new LinkedHashMap<>();
        Set<String> kinds = new LinkedHashSet<>();
        for (String argument : List.of(arguments).subList(1, arguments.length)) {
            if (argument.startsWith("--")) {
                String[] parts = argument.substring(2).split("=", 2);
                options.put(parts[0], parts.length > 1 ? parts[1] : "");
            } else if (argument.equals("all")) {
                kinds.addAll(Build.isWindows() ? WINDOWS : Build.isMac() ? MAC : LINUX);
            } else {
                kinds.add(argument);
            }
        }
        Build build = Build.of(root, options);
        Files.createDirectories(build.out());
        begin(build);
        try {
            List<Path> made = new ArrayList<>();
            for (String kind : kinds) {
                made.add(make(build, kind));
            }
            sums(build);
            made.forEach(file -> System.err.println(file + "  " + told(file)));
        } finally {
            Build.delete(build.work());
        }
    }

    /** Takes the one working folder; a second build at the same time is told so. */
    private static void begin(Build build) throws IOException {
        Path pid = build.work().resolve("pid");
        if (Files.exists(pid)
                && ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
                        .filter(ProcessHandle::isAlive)
                        .isPresent()) {
            throw new Trouble("Another build of installers is running (" + build.work() + "). Please wait for its end.");
        }
        Build.delete(build.work());
        Files.createDirectory(build.work());
        if (!Build.isWindows()) {
            Files.setPosixFilePermissions(build.work(), Permissions.of("rwxr-xr-x"));
        }
        Files.writeString(pid, String.valueOf(ProcessHandle.current().pid()));
    }

    private static Path make(Build build, String kind) throws IOException {
        return switch (kind) {
            case "deb" -> new LinuxPackages(build, program(build)).deb();
            case "rpm" -> new LinuxPackages(build, program(build)).rpm();
            case "portable" -> new LinuxPackages(build, program(build)).portable();
            case "folder" -> folder(build);
            case "app-image" -> new JPackaged(build).image();
            case "msi" -> new JPackaged(build).msi();
            case "zip" -> new JPackaged(build).zip();
            case "dmg" -> new JPackaged(build).dmg();
            default -> throw new Trouble("No such package: " + kind + ". See packaging/installer --help");
        };
    }

    /** One program folder, one training, for all packages of this run. */
    private static Path program(Build build) throws IOException {
        Path made = build.work().resolve("wayfile");
        return Files.exists(made) ? made : LinuxProgram.make(build);
    }

    private static Path folder(Build build) throws IOException {
        Path to = build.out().resolve("wayfile");
        Build.delete(to);
        Build.copy(program(build), to);
        return to;
    }

    private static String told(Path file) {
        try {
            return Build.megabytes(Build.size(file));
        } catch (IOException e) {
            return "";
        }
    }

    /** SHA-256 of every file beside the packages, as sha256sum reads it. */
    private static void sums(Build build) throws IOException {
        StringBuilder lines = new StringBuilder();
        try (Stream<Path> files = Files.list(build.out())) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String name = file.getFileName().toString();
                if (!name.equals("SHA256SUMS")) {
                    lines.append(sum(file)).append("  ").append(name).append('\n');
                }
            }
        }
        Files.writeString(build.out().resolve("SHA256SUMS"), lines);
    }

    private static String sum(Path file) throws IOException {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
                in.transferTo(java.io.OutputStream.nullOutputStream());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
