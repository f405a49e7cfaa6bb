import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import javafx.css.Stylesheet;
import sun.misc.Unsafe;

/**
 * Reads the style sheets once, at build time: JavaFX takes a .bss file in place of a .css file, and reading the text of the
 * base theme was the longest single part of a start. Run by Maven: java BinarySheets.java folder-of-classes
 */
final class BinarySheets {

    private static final String KIT = "org/wayfile/ui/kit";
    private static final String BASE = "atlantafx/base/theme/";

    private BinarySheets() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        sameOrderInEveryRun();
        Path kit = Path.of(arguments[0], KIT);
        for (String own : List.of("wayfile", "light", "dark")) {
            Stylesheet.convertToBinary(kit.resolve(own + ".css").toFile(), kit.resolve(own + ".bss").toFile());
        }
        for (String base : List.of("primer-light", "primer-dark")) {
            Path text = kit.resolve(base + ".css");
            try (InputStream in = Objects.requireNonNull(
                    BinarySheets.class.getClassLoader().getResourceAsStream(BASE + base + ".css"), base)) {
                Files.copy(in, text, StandardCopyOption.REPLACE_EXISTING);
            }
            Stylesheet.convertToBinary(text.toFile(), kit.resolve(base + ".bss").toFile());
            Files.delete(text);
        }
    }

    /**
     * JavaFX writes the classes of a selector in the order of a small immutable set, which Java turns round by a number drawn at
     * each start. The jar must come out the same from every build, so that number is set here.
     */
    @SuppressWarnings("removal")
    private static void sameOrderInEveryRun() throws ReflectiveOperationException {
        Field access = Unsafe.class.getDeclaredField("theUnsafe");
        access.setAccessible(true);
        Unsafe memory = (Unsafe) access.get(null);
        Class<?> sets = Class.forName("java.util.ImmutableCollections");
        Field salt = sets.getDeclaredField("SALT32L");
        Field reverse = sets.getDeclaredField("REVERSE");
        memory.putLong(memory.staticFieldBase(salt), memory.staticFieldOffset(salt), 0);
        memory.putBoolean(memory.staticFieldBase(reverse), memory.staticFieldOffset(reverse), false);
    }
}
