package org.wayfile.domain.cases;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a pasted text seems to be. Nothing found means free text: the person chooses the kind, or keeps it as {@link
 * IdentifierKind#OTHER}. Holds no more of the text than the numbers found.
 *
 * @param candidates possible readings, the most probable first
 * @param question what to ask the person; empty when the one candidate is certain or nothing was found
 * @param suggestion a corrected number that the person may take instead; never taken by itself
 * @param warnings what to tell the person beside the field
 */
public record Recognition(
        List<Candidate> candidates,
        Optional<Question> question,
        Optional<Suggestion> suggestion,
        Set<Warning> warnings) {

    static final Recognition NONE = new Recognition(List.of(), Optional.empty(), Optional.empty(), Set.of());

    public Recognition {
        candidates = List.copyOf(candidates);
        warnings = Set.copyOf(warnings);
    }

    /** Whether no number was found. */
    public boolean isNone() {
        return candidates.isEmpty();
    }

    /** The only reading, when there is exactly one and nothing to ask. */
    public Optional<Candidate> certain() {
        return candidates.size() == 1 && question.isEmpty() ? likely() : Optional.empty();
    }

    /** The reading to select beforehand: the certain one, or the first where the others are rare. */
    public Optional<Candidate> likely() {
        return question.map(it -> it.firstIsLikely).orElse(true)
                ? candidates.stream().findFirst()
                : Optional.empty();
    }

    /** One possible reading, and why. */
    public record Candidate(IdentifierKind kind, Identifier identifier, Reason reason) {}

    /** The number as it would be after correcting a probable slip. */
    public record Suggestion(Identifier corrected) {}

    /** Why a text was read as it was; the texts are in the content packs. */
    public enum Reason {
        LABEL,
        SEVIS_SHAPE,
        AA_SHAPE,
        DV_SHAPE,
        DV_ENTRY_SHAPE,
        USCIS_PREFIX,
        SAME_SHAPE_AS_RECEIPT,
        NVC_PATTERN,
        UNKNOWN_PREFIX,
        FOIA_PREFIX,
        NEARLY_RECEIPT,
        I94_SHAPE,
        DOL_SHAPE,
        LETTER_A,
        DIGITS_ONLY,
        SOCIAL_SECURITY_GROUPS,
        ITIN_GROUPS,
        EMPLOYER_GROUPS,
        TWELVE_DIGITS,
        TT_PREFIX,
        CATEGORY_SHAPE,
        FORM_SHAPE,
        CLASS_SHAPE,
        LETTER_AND_SEVEN_DIGITS,
        PASSPORT_SHAPE,
        MACHINE_ZONE;

        /** The key in the content packs. */
        public String contentId() {
            return Recognition.contentId(this);
        }
    }

    /** What to ask when the text alone does not tell; the texts are in the content packs. */
    public enum Question {
        RECEIPT_OR_CARD(true),
        RECEIPT_OR_NVC(false),
        UNKNOWN_PREFIX(false),
        NVC_OR_FOIA(false),
        NEARLY_RECEIPT(true),
        DIGITS_ONLY(false),
        ACCOUNT_OR_REDRESS(true),
        FOIL_OR_PASSPORT(false),
        FORM_OR_CLASS(false),
        MAYBE_PASSPORT(true),
        LETTER_O(false),
        ZONE_CARD(false),
        ZONE_VISA(false),
        SEVERAL_NUMBERS(false);

        private final boolean firstIsLikely;

        Question(boolean firstIsLikely) {
            this.firstIsLikely = firstIsLikely;
        }

        /** The key in the content packs. */
        public String contentId() {
            return Recognition.contentId(this);
        }
    }

    /** What to say beside the field; the texts are in the content packs. */
    public enum Warning {
        /** The machine-readable zone was mistyped: its check digit does not agree. */
        CHECK_DIGIT,
        /** Of a Social Security number only the last four digits are kept. */
        SOCIAL_SECURITY;

        /** The key in the content packs. */
        public String contentId() {
            return Recognition.contentId(this);
        }
    }

    private static String contentId(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
