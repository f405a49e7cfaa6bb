import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * The program's own jar and its libraries, as they ship: smaller, and with the same behaviour.
 *
 * <ul>
 *   <li>Library classes go without what only a debugger reads. The program's own keep their line numbers.
 *   <li>Of some libraries that are barely used, only the classes go in that some other class names. That also leaves off
 *       Bouncy Castle's signature, with which none of its classes could come out of the start-up cache; the package's
 *       checksum stands for the whole. PDFBox does not count as its caller: what it would call needs a further library
 *       that is not here either (documents encrypted for a certificate).
 *   <li>H2's servers for browsers and for PostgreSQL stay out, and the looks of AtlantaFX: the two that are used are in wayfile.jar, in binary form.
 * </ul>
 */
final class ProgramJars {

    private static final List<String> BARELY_USED =
            List.of("bcprov-", "controlsfx-", "lucene-analysis-common-", "lucene-core-", "commons-lang3-",
                    "threeten-extra-");

    private static final String NEVER_USED = "org/h2/server/(web|pg)/.*"
            + "|atlantafx/base/theme/.*"
            + "|META-INF/[^/]*\\.(SF|RSA|DSA|EC)";

    private final Build build;

    ProgramJars(Build build) {
        this.build = build;
    }

    /**
     * Puts all jars into a folder, and the fonts beside them: JavaFX reads a font there, and copies one in a jar to a temporary
     * file at each start. Gives the jars' names in the order of the class path.
     */
    List<String> into(Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> libraries;
        try (Stream<Path> all = Files.list(build.lib())) {
            libraries = all.filter(it -> it.getFileName().toString().endsWith(".jar"))
                    .filter(it -> !it.getFileName().toString().startsWith("javafx-"))
                    .sorted()
                    .toList();
        }
        List<String> names = new ArrayList<>(List.of("wayfile.jar"));
        Files.copy(build.jar(), folder.resolve("wayfile.jar"));
        Slim slim = new Slim(libraries);
        for (Path jar : libraries) {
            String name = jar.getFileName().toString();
            names.add(name);
            if (BARELY_USED.stream().anyMatch(name::startsWith)) {
                List<Path> callers = new ArrayList<>(libraries);
                callers.removeIf(it -> it.equals(jar)
                        || name.startsWith("bcprov-") && it.getFileName().toString().startsWith("pdfbox-"));
                callers.add(build.jar());
                boolean services = name.startsWith("lucene-core-");
                Set<String> reached = Reached.classes(jar, callers, services);
                put(jar, folder.resolve(name), slim, entry -> ships(entry, reached, services));
            } else {
                put(jar, folder.resolve(name), slim, _ -> true);
            }
        }
        Build.copy(build.root().resolve("src/main/resources/org/wayfile/ui/kit/fonts"), folder.resolve("fonts"));
        return names;
    }

    /** Classes that are reached, texts beside them, the licence; services where what they name is there. */
    private static boolean ships(String entry, Set<String> reached, boolean services) {
        if (entry.endsWith(".class")) {
            String name = entry.substring(0, entry.length() - ".class".length());
            return reached.contains(name.replaceFirst("^META-INF/versions/\\d+/", ""));
        }
        return services || !entry.startsWith("META-INF/services/");
    }

    private void put(Path from, Path to, Slim slim, Predicate<String> ships) throws IOException {
        try (ZipFile jar = new ZipFile(from.toFile());
                OutputStream file = Files.newOutputStream(to);
                JarOutputStream out = new JarOutputStream(file)) {
            out.setLevel(9);
            for (ZipEntry entry : jar.stream()
                    .filter(it -> !it.isDirectory() && !it.getName().matches(NEVER_USED))
                    .filter(it -> ships.test(it.getName()))
                    .toList()) {
                byte[] content;
                try (InputStream in = jar.getInputStream(entry)) {
                    content = in.readAllBytes();
                }
                ZipEntry next = new ZipEntry(entry.getName());
                next.setTimeLocal(build.local());
                out.putNextEntry(next);
                if (entry.getName().equals(JarFile.MANIFEST_NAME)) {
                    content = withoutDigests(content);
                } else if (entry.getName().endsWith(".class")) {
                    content = slim.of(content);
                }
                out.write(content);
                out.closeEntry();
            }
        }
    }

    private static byte[] withoutDigests(byte[] manifest) throws IOException {
        Manifest whole = new Manifest(new ByteArrayInputStream(manifest));
        whole.getEntries().clear();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        whole.write(out);
        return out.toByteArray();
    }
}
