package org.wayfile.domain.cases;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.IdentifierScan.Found;
import org.wayfile.domain.cases.Recognition.Candidate;
import org.wayfile.domain.cases.Recognition.Question;
import org.wayfile.domain.cases.Recognition.Suggestion;
import org.wayfile.domain.cases.Recognition.Warning;

/**
 * Tells what number a pasted text is, or which numbers it contains. Looks in this order: a machine-readable zone, the
 * text as one number (in the order of the fact sheet), numbers inside running text, and last a number with the letter O
 * in the place of a zero. Any thread; never throws.
 */
public final class IdentifierRecognition {

    /** Longest text that is looked at, in characters; a letter of several pages fits. */
    public static final int MAX_TEXT = 20_000;

    private static final int MAX_WHOLE = 60;

    private IdentifierRecognition() {}

    /** What the text seems to be; nothing for null, empty or very long text. */
    public static Recognition recognise(@Nullable String pasted) {
        if (pasted == null || pasted.length() > MAX_TEXT) {
            return Recognition.NONE;
        }
        String typed = IdentifierFolding.trimmed(pasted);
        Optional<Recognition> zone = MachineReadableZone.read(typed).map(IdentifierZones::recognition);
        return zone.orElseGet(() -> recogniseText(typed, IdentifierFolding.of(typed)));
    }

    private static Recognition recogniseText(String typed, IdentifierFolding folding) {
        String text = folding.text();
        boolean maybeWhole =
                typed.length() <= Identifier.MAX_LENGTH && text.length() <= MAX_WHOLE && text.indexOf('\n') < 0;
        IdentifierVerdict whole = maybeWhole ? IdentifierOrder.judge(text) : IdentifierVerdict.NONE;
        if (!whole.isNone()) {
            return recognition(typed, text, whole);
        }
        List<Recognition> parts = parts(folding);
        if (!parts.isEmpty()) {
            return parts.size() == 1 ? parts.getFirst() : several(parts);
        }
        return maybeWhole ? withLetterO(typed, text) : Recognition.NONE;
    }

    private static Recognition recognition(String typed, String folded, IdentifierVerdict verdict) {
        List<Candidate> candidates = candidates(typed, verdict);
        Identifier first = candidates.getFirst().identifier();
        // Older application ids have no letter O, so one of them deserves a look although the shape is right.
        boolean doubtful = !first.looksUsual() || first.kind() == IdentifierKind.DS160;
        Optional<Suggestion> suggestion = doubtful
                ? IdentifierSlip.corrected(folded, first.kind()).map(it -> suggestion(first.kind(), it))
                : Optional.empty();
        return new Recognition(candidates, verdict.question(), suggestion, warnings(first));
    }

    private static Set<Warning> warnings(Identifier first) {
        return first.kind() == IdentifierKind.SOCIAL_SECURITY ? Set.of(Warning.SOCIAL_SECURITY) : Set.of();
    }

    private static List<Candidate> candidates(String typed, IdentifierVerdict verdict) {
        return verdict.options().stream()
                .map(it -> new Candidate(it.kind(), new Identifier(it.kind(), typed), it.reason()))
                .toList();
    }

    private static Suggestion suggestion(IdentifierKind kind, String corrected) {
        return new Suggestion(new Identifier(kind, corrected));
    }

    /** The numbers inside the text, each once. */
    private static List<Recognition> parts(IdentifierFolding folding) {
        List<Recognition> parts = new ArrayList<>();
        for (Found found : IdentifierScan.of(folding.text())) {
            String folded = folding.text().substring(found.from(), found.to());
            String typed = folding.typed(found.from(), found.to());
            // Only invisible marks between the digits can make it that long.
            String kept = typed.length() > Identifier.MAX_LENGTH ? folded : typed;
            Recognition part = recognition(kept, folded, found.verdict());
            if (parts.stream().noneMatch(it -> first(it).sameAs(first(part)))) {
                parts.add(part);
            }
        }
        return parts;
    }

    private static Identifier first(Recognition recognition) {
        return recognition.candidates().getFirst().identifier();
    }

    private static Recognition several(List<Recognition> parts) {
        List<Candidate> all =
                parts.stream().flatMap(it -> it.candidates().stream()).toList();
        boolean socialSecurity = parts.stream().anyMatch(it -> !it.warnings().isEmpty());
        return new Recognition(
                all,
                Optional.of(Question.SEVERAL_NUMBERS),
                Optional.empty(),
                socialSecurity ? Set.of(Warning.SOCIAL_SECURITY) : Set.of());
    }

    private static Recognition withLetterO(String typed, String folded) {
        return IdentifierSlip.corrected(folded)
                .map(it -> new Recognition(
                        candidates(typed, it.verdict()),
                        Optional.of(Question.LETTER_O),
                        Optional.of(suggestion(it.verdict().options().getFirst().kind(), it.text())),
                        Set.of()))
                .orElse(Recognition.NONE);
    }
}
