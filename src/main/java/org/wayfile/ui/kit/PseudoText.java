package org.wayfile.ui.kit;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;

/**
 * Turns English texts into a made-up language: letters get accents, the text grows by forty percent and stands in
 * brackets. A screen in it shows what was not translated and what is cut. Places such as {@code {0}} stay.
 */
final class PseudoText {

    private static final String PLAIN = "aeiounycAEIOUNYC";
    private static final String ACCENTED = "áéíóúñýçÁÉÍÓÚÑÝÇ";
    private static final String FILLER = " lorem ipsum dolor sit amet";

    private PseudoText() {}

    static Map<String, String> of(Map<String, String> english) {
        Map<String, String> pseudo = new HashMap<>();
        english.forEach((key, text) -> pseudo.put(key, of(text)));
        return Map.copyOf(pseudo);
    }

    static String of(String english) {
        StringBuilder text = new StringBuilder("⟦");
        Matcher place = TextPattern.PLACE.matcher(english);
        int from = 0;
        while (place.find()) {
            accent(english.substring(from, place.start()), text);
            text.append(place.group());
            from = place.end();
        }
        accent(english.substring(from), text);
        int wanted = (int) Math.ceil(english.length() * 1.4) + 1;
        for (int i = 0; text.length() < wanted; i++) {
            text.append(FILLER.charAt(i % FILLER.length()));
        }
        return text.append('⟧').toString();
    }

    private static void accent(String from, StringBuilder to) {
        from.chars().forEach(letter -> {
            int index = PLAIN.indexOf(letter);
            to.append(index < 0 ? (char) letter : ACCENTED.charAt(index));
        });
    }
}
