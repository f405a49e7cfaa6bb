package org.wayfile.domain.cases;

/**
 * One number of a known kind, kept exactly as typed apart from spaces at both ends. A number of unusual shape is
 * welcome: {@link #looksUsual()} says so and the screen warns.
 *
 * <p>One exception to "as typed": of a Social Security number only the last four digits enter this record, whatever was
 * typed, so that nothing behind it can keep the rest.
 *
 * @param asTyped the number, at most {@link #MAX_LENGTH} characters; may be empty
 */
public record Identifier(IdentifierKind kind, String asTyped) {

    /** Longest text that is taken for a number, in characters. */
    public static final int MAX_LENGTH = 200;

    /**
     * Takes the number as typed.
     *
     * @throws IllegalArgumentException when the trimmed text is longer than {@link #MAX_LENGTH}
     */
    public Identifier {
        asTyped = IdentifierFolding.trimmed(asTyped);
        if (asTyped.length() > MAX_LENGTH) {
            throw new IllegalArgumentException("a number has at most " + MAX_LENGTH + " characters");
        }
        if (kind == IdentifierKind.SOCIAL_SECURITY) {
            asTyped = lastFourDigits(asTyped);
        }
    }

    /** The same as the constructor; reads better in a sentence. */
    public static Identifier of(IdentifierKind kind, String typed) {
        return new Identifier(kind, typed);
    }

    /** Any text in upper case without accents, spaces, dashes and dots, zeros kept: for comparing and searching. */
    public static String clean(String typed) {
        return IdentifierFolding.clean(typed);
    }

    /**
     * The number for comparing and searching, never for showing: as {@link #clean} makes it, with two exceptions. An
     * A-Number is its nine digits without the letter, older ones filled with zeros in front. A work-permit category
     * reads as on the card: (c)(9) is C09.
     */
    public String cleaned() {
        String plain = IdentifierFolding.clean(asTyped);
        return switch (kind) {
            case ALIEN_NUMBER -> IdentifierGroups.nineDigits(plain);
            case WORK_PERMIT_CATEGORY -> IdentifierGroups.categoryAsOnCard(plain);
            default -> plain;
        };
    }

    /** Whether both are the same number of the same kind, however typed. */
    public boolean sameAs(Identifier other) {
        return kind == other.kind && cleaned().equals(other.cleaned());
    }

    /** Whether the number looks like the usual ones of its kind. If not, ask the person to check the paper. */
    public boolean looksUsual() {
        return switch (kind) {
            case SOCIAL_SECURITY -> asTyped.length() == 4;
            case ALIEN_NUMBER -> IdentifierGroups.isNineDigits(cleaned());
            default -> kind.shape().fits(asTyped);
        };
    }

    /** The last four characters, or all when there are fewer; the last three of an A-Number. */
    public String lastFour() {
        String cleaned = cleaned();
        return IdentifierGroups.tail(cleaned, kind == IdentifierKind.ALIEN_NUMBER ? 3 : 4);
    }

    /**
     * The number with its middle hidden: "IOE ••• ••• 5678", "A ••• ••• 321". Of a short number at most half is shown.
     * Four characters or fewer are hidden altogether when the kind is sensitive.
     */
    public String masked() {
        return !kind.sensitive() && isShort() ? asTyped : dotted();
    }

    /** The full number in groups that are read aloud one by one; as typed when its shape is unusual. */
    public String grouped() {
        return IdentifierGroups.grouped(this);
    }

    /** Kind and dots, never the number: values end up in logs. */
    @Override
    public String toString() {
        return kind + " " + dotted();
    }

    private boolean isShort() {
        String cleaned = cleaned();
        return cleaned.codePointCount(0, cleaned.length()) <= 4;
    }

    private String dotted() {
        return isShort() ? IdentifierGroups.DOTS : IdentifierGroups.masked(this);
    }

    private static String lastFourDigits(String typed) {
        String digits = IdentifierFolding.clean(typed).replaceAll("[^0-9]", "");
        return digits.substring(Math.max(0, digits.length() - 4));
    }
}
