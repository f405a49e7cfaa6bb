package org.wayfile.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What the architecture tests look at: the compiled program without its tests, and its source files. */
final class Program {
    static final String ROOT = "org.wayfile";

    static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes"));

    private Program() {}

    /** The package of a class below the root: {@code ui.cases} for {@code org.wayfile.ui.cases.CaseScreen}. */
    static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.length() <= ROOT.length() ? "" : name.substring(ROOT.length() + 1);
    }

    static boolean isOurs(JavaClass type) {
        return type.getPackageName().equals(ROOT) || type.getPackageName().startsWith(ROOT + ".");
    }

    /** All Java files below this folder of the project. */
    static List<Path> javaFiles(String folder) {
        try (var files = Files.walk(Path.of(folder))) {
            return files.filter(it -> it.toString().endsWith(".java")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
