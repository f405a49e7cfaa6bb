import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
            convert(kit, own);
        }
        for (String base : List.of("primer-light", "primer-dark")) {
            Path text = kit.resolve(base + ".css");
            Files.write(text, withoutPictures(BASE + base + ".css"));
            convert(kit, base);
            Files.delete(text);
        }
    }

    /**
     * The text of a base theme without its pictures, which belong to JavaFX's own dialogs, colour chooser and editor of web
     * pages: nothing here shows one, and beside each JavaFX would write where the text lay when it was read.
     */
    private static List<String> withoutPictures(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                BinarySheets.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.contains("url("))
                    .toList();
        }
    }

    private static void convert(Path kit, String name) throws IOException {
        Path binary = kit.resolve(name + ".bss");
        Stylesheet.convertToBinary(kit.resolve(name + ".css").toFile(), binary.toFile());
        if (Files.readString(binary, StandardCharsets.ISO_8859_1).contains("file:")) {
            throw new IOException(name + " names the folder in which it was built");
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
