package org.wayfile.export.print.layout;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * Makes a font write one language by its own custom. Fonts keep such forms (the jha of Nepali, the full stop of Korean)
 * under the language's tag, but the shaper of the JDK always asks for "any language". So the entry for any language is
 * pointed at that of the wanted one; see the Script table of the OpenType specification, chapter 2.
 */
final class LocalForms {

    /** Tags of OpenType for the languages whose forms differ from the common ones of their script. */
    private static final Map<String, String> TAGS = Map.of(
            "ne", "NEP ", "ko", "KOR ", "zh-Hans", "ZHS ", "zh-Hant", "ZHT ", "fa", "FAR ", "ur", "URD ", "mr", "MAR ");

    private LocalForms() {}

    /** Changes the font file in place; fonts without forms of that language stay as they are. */
    static void choose(byte[] font, String language) {
        String tag = TAGS.get(language);
        if (tag != null) {
            ByteBuffer file = ByteBuffer.wrap(font);
            FontFace.find(file, "GSUB").ifPresent(at -> scripts(file, at, tag));
            FontFace.find(file, "GPOS").ifPresent(at -> scripts(file, at, tag));
        }
    }

    private static void scripts(ByteBuffer file, int table, String tag) {
        int list = table + number(file, table + 4);
        for (int i = 0; i < number(file, list); i++) {
            script(file, list + number(file, list + 2 + 6 * i + 4), tag);
        }
    }

    private static void script(ByteBuffer file, int script, String tag) {
        for (int i = 0; i < number(file, script + 2); i++) {
            int entry = script + 4 + 6 * i;
            byte[] language = new byte[4];
            file.get(entry, language);
            if (new String(language, StandardCharsets.US_ASCII).equals(tag)) {
                file.putShort(script, file.getShort(entry + 4));
            }
        }
    }

    private static int number(ByteBuffer file, int at) {
        return file.getShort(at) & 0xFFFF;
    }
}
