package org.wayfile.domain.cases;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.wayfile.domain.cases.IdentifierLabels.Label;
import org.wayfile.domain.cases.Recognition.Reason;

/** Finds numbers inside a longer folded text: those behind a label, and those whose own shape is unmistakable. */
final class IdentifierScan {

    private static final int MOST = 20;
    private static final int LEAST_DIGITS = 5;

    private static final Pattern UNMISTAKABLE = Pattern.compile("(?<![A-Z0-9-])(?:"
            + String.join(
                    "|",
                    "N-?[0-9]{10}",
                    "AA(?=[A-Z]{0,7}[0-9])[A-Z0-9]{8}",
                    "20[0-9]{2}(?:AF|AS|EU|NA|OC|SA)[0-9]{1,8}",
                    "(?:" + IdentifierOrder.USCIS_PREFIXES + ")(?:[ .-]{0,2}[0-9*]){10}",
                    "[A-Z]{3}-?[0-9*]{10}",
                    "[0-9]{9}[A-Z][0-9]",
                    "[GIHP]-[0-9]{3}-[0-9]{5}-[0-9]{6}",
                    "A[ -]?[0-9]{7,9}",
                    "A[ -]?[0-9]{2,3}[ -][0-9]{3}[ -][0-9]{3}",
                    "[0-9]{3}-[0-9]{2}-[0-9]{4}")
            + ")(?![A-Z0-9-])");

    private final String text;
    private final List<Found> found = new ArrayList<>();

    private IdentifierScan(String text) {
        this.text = text;
    }

    /** A number in the text, from its first character to behind its last one. */
    record Found(int from, int to, IdentifierVerdict verdict) {

        boolean overlaps(int otherFrom, int otherTo) {
            return from < otherTo && otherFrom < to;
        }

        boolean isForm() {
            return verdict.options().getFirst().kind() == IdentifierKind.FORM_NUMBER;
        }
    }

    /** At most twenty numbers in the order of the text. Form numbers count only when there is nothing else. */
    static List<Found> of(String folded) {
        IdentifierScan scan = new IdentifierScan(folded);
        IdentifierLabels.ALL.forEach(it -> scan.labelled(it, false));
        scan.unlabelled();
        IdentifierLabels.ALL.forEach(it -> scan.labelled(it, true));
        boolean onlyForms = scan.found.stream().allMatch(Found::isForm);
        return scan.found.stream()
                .filter(it -> onlyForms || !it.isForm())
                .sorted(Comparator.comparingInt(Found::from))
                .limit(MOST)
                .toList();
    }

    private void labelled(Label label, boolean unusual) {
        Matcher cue = label.cue().matcher(text);
        while (cue.find()) {
            Matcher value = (unusual ? Label.UNUSUAL : label.usual()).matcher(text).region(cue.end(), text.length());
            if (value.useTransparentBounds(true).lookingAt() && (!unusual || isNumber(value.group()))) {
                add(value.start(), value.end(), verdict(label, value.group()));
            }
        }
    }

    private static IdentifierVerdict verdict(Label label, String number) {
        Optional<IdentifierVerdict> told = label.kind().map(it -> IdentifierVerdict.certain(it, Reason.LABEL));
        return told.orElseGet(() -> IdentifierOrder.judge(number));
    }

    /** Digits enough for a number, and no date or telephone number. */
    private static boolean isNumber(String group) {
        return group.chars().filter(it -> it >= '0' && it <= '9').count() >= LEAST_DIGITS
                && !IdentifierOrder.isEverydayNumber(group);
    }

    private void unlabelled() {
        Matcher number = UNMISTAKABLE.matcher(text);
        while (number.find()) {
            add(number.start(), number.end(), IdentifierOrder.judge(number.group()));
        }
    }

    private void add(int from, int to, IdentifierVerdict verdict) {
        if (!verdict.isNone() && found.stream().noneMatch(it -> it.overlaps(from, to))) {
            found.add(new Found(from, to, verdict));
        }
    }
}
