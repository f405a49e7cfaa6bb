import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;
import sun.misc.Unsafe;

/**
 * Reads the style sheets once, at build time: JavaFX takes a .bss file in place of a .css file, and reading the text of the
 * base theme was the longest single part of a start. Run by Maven: java BinarySheets.java folder-of-classes
 */
final class BinarySheets {

    private static final String BASE = "atlantafx/base/theme/";

    /**
     * The style classes of controls that Wayfile does not use; PromiseRules sees to it that it never does. They are two thirds of
     * the base theme, which each start reads before it can show a picture.
     */
    private static final Pattern UNUSED = Pattern.compile("\\.(accordion|alert|axis|bb-code|breadcrumbs|card"
            + "|chart[\\w-]*|\\w+-chart|\\w+-legend-symbol|choice-(box|dialog)|color-p\\w+[\\w-]*|column-[\\w-]+"
            + "|custom-color-dialog|date-picker|dialog-pane|[\\w-]*font-icon|html-editor[\\w-]*|menu-(bar|button)|message|modal-(box|pane)"
            + "|notification|pagination|popover|progress-slider|ring-progress-indicator|segmented-control|slider|spinner"
            + "|split-(menu-button|pane)|tab-(line|pane)|[\\w-]*table-[\\w-]+|text-input-dialog|tile|tile-base|titled-pane"
            + "|toggle-switch|tool-bar|tree-[\\w-]+|web-field)(?![\\w-])");

    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)\\}");

    private BinarySheets() {}

    public static void main(String[] arguments) throws IOException, ReflectiveOperationException {
        sameOrderInEveryRun();
        Path ui = Path.of(arguments[0], "org/wayfile/ui");
        for (String own : List.of("kit/wayfile", "kit/light", "kit/dark", "shell/shell", "cases/cases")) {
            convert(ui, own);
        }
        for (String base : List.of("primer-light", "primer-dark")) {
            Path text = ui.resolve("kit/" + base + ".css");
            Files.writeString(text, withoutUnused(withoutPictures(BASE + base + ".css")));
            convert(ui, "kit/" + base);
            Files.delete(text);
        }
    }

    /**
     * The text of a base theme without its pictures, which belong to JavaFX's own dialogs, colour chooser and editor of web
     * pages: nothing here shows one, and beside each JavaFX would write where the text lay when it was read.
     */
    private static String withoutPictures(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                BinarySheets.class.getClassLoader().getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(it -> !it.contains("url("))
                    .collect(Collectors.joining("\n"));
        }
    }

    /** The rules that can apply to something, each with those of its selectors that can. */
    private static String withoutUnused(String sheet) {
        return RULE.matcher(sheet.replaceAll("(?s)/\\*.*?\\*/", ""))
                .results()
                .map(rule -> Arrays.stream(rule.group(1).split(","))
                                .filter(selector -> !UNUSED.matcher(selector).find())
                                .collect(Collectors.joining(","))
                        + "{" + rule.group(2) + "}\n")
                .filter(rule -> !rule.startsWith("{"))
                .collect(Collectors.joining());
    }

    private static void convert(Path folder, String name) throws IOException {
        Path binary = folder.resolve(name + ".bss");
        Stylesheet.convertToBinary(folder.resolve(name + ".css").toFile(), binary.toFile());
        String content = Files.readString(binary, StandardCharsets.ISO_8859_1);
        if (content.contains("file:")) {
            throw new IOException(name + " names the folder in which it was built");
        }
        if (content.contains("-fx-border-style") && !name.startsWith("kit/primer-")) {
            throw new IOException(name + " has a border style, which the binary form makes a whole line of: see lines.css");
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
