package org.wayfile.export.print.layout;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * The faces a document may use, tried in order for each character: the bundled Source Sans 3 and, with a language that
 * needs them, further families. Never a font of the system: its rights, versions and scripts are not known. Any thread.
 */
public final class FontChain {

    /** What stands in the place of a character that no face has; the bundled font has it. */
    static final char MISSING = '□';

    private static final String FOLDER = "/org/wayfile/ui/kit/fonts/SourceSans3-";

    private final Map<Weight, List<FontFace>> faces;
    private final Set<FontFace> oneWeight;

    private FontChain(Map<Weight, List<FontFace>> faces, Set<FontFace> oneWeight) {
        this.faces = faces;
        this.oneWeight = oneWeight;
    }

    private static final class Bundled {
        private static final FontChain CHAIN = load();

        private static FontChain load() {
            Map<Weight, List<FontFace>> faces = new EnumMap<>(Weight.class);
            for (Weight weight : Weight.values()) {
                String name = FOLDER + weight.fileName() + ".ttf";
                faces.put(weight, List.of(FontFace.read(
                        Objects.requireNonNull(FontChain.class.getResourceAsStream(name), name))));
            }
            return new FontChain(faces, Set.of());
        }
    }

    /** The bundled family, read once. */
    public static FontChain bundled() {
        return Bundled.CHAIN;
    }

    /** The same with more families behind it. They have one weight; heavier text is drawn with a thin outline. */
    public FontChain with(List<FontFace> more) {
        Map<Weight, List<FontFace>> all = new EnumMap<>(Weight.class);
        faces.forEach((weight, own) -> {
            List<FontFace> list = new ArrayList<>(own);
            list.addAll(more);
            all.put(weight, List.copyOf(list));
        });
        return new FontChain(all, Set.copyOf(more));
    }

    /** The same with these families before it, for a document whose main language is not written in Latin letters. */
    public FontChain behind(List<FontFace> own) {
        Map<Weight, List<FontFace>> all = new EnumMap<>(Weight.class);
        faces.forEach((weight, bundled) -> {
            List<FontFace> list = new ArrayList<>(own);
            list.addAll(bundled);
            all.put(weight, List.copyOf(list));
        });
        return new FontChain(all, Set.copyOf(own));
    }

    private List<FontFace> of(Weight weight) {
        return Objects.requireNonNull(faces.get(weight));
    }

    FontFace first(Weight weight) {
        return of(weight).getFirst();
    }

    /** Whether a face has no bold of its own and must be drawn heavier. */
    boolean isEmboldened(Weight weight, FontFace face) {
        return weight != Weight.REGULAR && oneWeight.contains(face);
    }

    /** The first face that has the character; the first of all when none has it. */
    FontFace pick(Weight weight, int codePoint) {
        for (FontFace it : of(weight)) {
            if (it.has(codePoint)) {
                return it;
            }
        }
        return first(weight);
    }

    private boolean has(int codePoint) {
        return of(Weight.REGULAR).stream().anyMatch(it -> it.has(codePoint));
    }

    /** Whether a character belongs to the run before it, whatever face that has. */
    static boolean joins(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                    Character.FORMAT, Character.SPACE_SEPARATOR ->
                true;
            default -> false;
        };
    }

    /**
     * The text as it can be drawn: one box for each sign that no face has, so that nothing vanishes unseen and nothing
     * throws. Marks that only turn the direction of writing are taken out: they can make a text look like another one.
     */
    public String drawable(String text) {
        if (text.chars().allMatch(it -> it >= ' ' && it < 127)) {
            return text;
        }
        StringBuilder drawable = new StringBuilder(text.length());
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        int from = signs.first();
        for (int to = signs.next(); to != BreakIterator.DONE; from = to, to = signs.next()) {
            sign(text.substring(from, to), drawable);
        }
        return drawable.toString();
    }

    private void sign(String sign, StringBuilder drawable) {
        int base = sign.codePointAt(0);
        if (isDrawn(base) && !has(base)) {
            drawable.append(MISSING);
            return;
        }
        sign.codePoints().forEach(point -> {
            if (point == '\t' || point == '\r') {
                drawable.append(' ');
            } else if (point == '\n' || point == 0x200C || point == 0x200D || (isDrawn(point) && has(point))) {
                drawable.appendCodePoint(point);
            } else if (isDrawn(point)) {
                drawable.append(MISSING);
            }
        });
    }

    /** Whether a reader expects to see something; blanks, joiners and variation selectors are not seen. */
    private static boolean isDrawn(int point) {
        return switch (Character.getType(point)) {
            case Character.FORMAT -> false;
            case Character.CONTROL -> point != '\n' && point != '\t' && point != '\r';
            default -> !(point >= 0xFE00 && point <= 0xFE0F) && !(point >= 0xE0100 && point <= 0xE01EF);
        };
    }
}
