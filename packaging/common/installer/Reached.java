import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.ClassEntry;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Which classes of a library some other class names, directly or through further classes of that library. */
final class Reached {

    private static final Pattern IN_DESCRIPTOR = Pattern.compile("L([\\w$/]+);");

    private Reached() {}

    /**
     * @param jar the library
     * @param callers all jars that may call it
     * @param services whether the classes that the library names as its own services are reached too
     * @return names such as org/example/Thing, without those that exist elsewhere
     */
    static Set<String> classes(Path jar, Collection<Path> callers, boolean services) throws IOException {
        Map<String, Set<String>> own = new HashMap<>();
        names(jar, own);
        Deque<String> waiting = new ArrayDeque<>();
        for (Path caller : callers) {
            Map<String, Set<String>> theirs = new HashMap<>();
            names(caller, theirs);
            theirs.values().forEach(waiting::addAll);
        }
        if (services) {
            waiting.addAll(services(jar));
        }
        Set<String> reached = new HashSet<>();
        while (!waiting.isEmpty()) {
            String next = waiting.pop();
            if (own.containsKey(next) && reached.add(next)) {
                waiting.addAll(own.get(next));
                waiting.add(next + "Impl"); // Lucene makes its attributes by this name
            }
        }
        return reached;
    }

    private static Set<String> services(Path jar) throws IOException {
        Set<String> named = new HashSet<>();
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(it -> it.getName().startsWith("META-INF/services/") && !it.isDirectory())
                    .toList()) {
                try (InputStream in = zip.getInputStream(entry)) {
                    new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.replaceAll("#.*", "").strip().replace('.', '/'))
                            .forEach(named::add);
                }
            }
        }
        return named;
    }

    /** Of each class of a jar, the classes that its constant pool names, in types and in descriptors alike. */
    private static void names(Path jar, Map<String, Set<String>> into) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream()
                    .filter(it -> it.getName().endsWith(".class") && !it.getName().startsWith("META-INF/"))
                    .toList()) {
                byte[] bytes;
                try (InputStream in = zip.getInputStream(entry)) {
                    bytes = in.readAllBytes();
                }
                Set<String> named = new HashSet<>();
                for (PoolEntry each : ClassFile.of().parse(bytes).constantPool()) {
                    if (each instanceof ClassEntry type) {
                        named.add(type.asInternalName());
                    } else if (each instanceof Utf8Entry text && text.stringValue().contains(";")) {
                        Matcher found = IN_DESCRIPTOR.matcher(text.stringValue());
                        while (found.find()) {
                            named.add(found.group(1));
                        }
                    }
                }
                into.put(entry.getName().substring(0, entry.getName().length() - ".class".length()), named);
            }
        }
    }
}
