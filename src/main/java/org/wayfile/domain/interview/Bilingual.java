package org.wayfile.domain.interview;

/**
 * Words in English and, behind or beside them, in the person's language.
 *
 * @param english as an officer reads them; never null, may be empty where a value is not known
 * @param beside the same in the person's language; empty when the sheet is in English alone, when the words are a name
 *     that nobody translates, or when the person typed them in one language only
 */
public record Bilingual(String english, String beside) {

    public static final Bilingual NONE = new Bilingual("", "");

    /** Keeps no second text that says the same as the first. */
    public Bilingual {
        beside = beside.strip().equals(english.strip()) ? "" : beside;
    }

    /** A name, or words that the person typed: the same for every reader. */
    public static Bilingual same(String text) {
        return new Bilingual(text, "");
    }

    public boolean isBlank() {
        return english.isBlank() && beside.isBlank();
    }

    /** Puts values into the places {0}, {1} … of both texts. */
    public Bilingual with(Object... values) {
        return new Bilingual(filled(english, values), filled(beside, values));
    }

    /** The English alone. */
    public Bilingual alone() {
        return same(english);
    }

    private static String filled(String text, Object... values) {
        String filled = text;
        for (int i = 0; i < values.length; i++) {
            filled = filled.replace("{" + i + "}", String.valueOf(values[i]));
        }
        return filled;
    }
}
