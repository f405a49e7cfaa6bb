import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeTransform;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Takes out of classes what only a debugger reads: line numbers and the names of local variables. */
final class Slim {

    private final ClassFile files;

    /**
     * @param jars where the classes that the given ones build upon are found, beside the JDK's own
     */
    Slim(List<Path> jars) throws IOException {
        Map<String, byte[]> known = new HashMap<>();
        for (Path jar : jars) {
            try (ZipFile zip = new ZipFile(jar.toFile())) {
                for (ZipEntry entry : zip.stream()
                        .filter(it -> it.getName().endsWith(".class") && !it.getName().startsWith("META-INF/"))
                        .toList()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        known.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        ClassHierarchyResolver ours = ClassHierarchyResolver.ofResourceParsing(type -> {
            String descriptor = type.descriptorString();
            byte[] found = known.get(descriptor.substring(1, descriptor.length() - 1) + ".class");
            return found == null ? null : new ByteArrayInputStream(found);
        });
        files = ClassFile.of(
                ClassFile.DebugElementsOption.DROP_DEBUG,
                ClassFile.LineNumbersOption.DROP_LINE_NUMBERS,
                ClassFile.ClassHierarchyResolverOption.of(ours.orElse(ClassHierarchyResolver.defaultResolver())));
    }

    /** The class without them; as it is when it builds upon a class that is nowhere (an optional library). */
    byte[] of(byte[] content) {
        try {
            ClassModel model = files.parse(content);
            if (model.isModuleInfo()) {
                return content;
            }
            byte[] less = files.transformClass(model, ClassTransform.transformingMethodBodies(CodeTransform.ACCEPT_ALL));
            return less.length < content.length ? less : content;
        } catch (IllegalArgumentException namesWhatIsNotThere) {
            return content;
        }
    }
}
