package org.wayfile.domain.cases;

import static org.wayfile.domain.cases.IdentifierKind.*;
import static org.wayfile.domain.cases.IdentifierVerdict.NONE;
import static org.wayfile.domain.cases.IdentifierVerdict.ask;
import static org.wayfile.domain.cases.IdentifierVerdict.certain;
import static org.wayfile.domain.cases.IdentifierVerdict.option;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.wayfile.domain.cases.IdentifierVerdict.Option;
import org.wayfile.domain.cases.Recognition.Question;
import org.wayfile.domain.cases.Recognition.Reason;

/**
 * Which number is it? One piece of folded text is put to the tests of the fact sheet's section A26, in its order; after
 * them come the kinds that the sheet describes without giving them a place.
 */
final class IdentifierOrder {

    /** Where a USCIS case was first entered. The letters Z.. belong to some cases of asylum offices. */
    static final String USCIS_PREFIXES = "IOE|EAC|VSC|WAC|CSC|LIN|NSC|SRC|TSC|MSC|NBC|YSC";

    private static final Pattern USCIS = Pattern.compile("(?:" + USCIS_PREFIXES + "|Z[A-Z]{2}).*");
    private static final Pattern FOIA = Pattern.compile("(?:NRC|COW|HQO|APC)20[0-9]{8}");
    /** A telephone number, alone or behind a word of three letters such as TEL. */
    private static final Pattern PHONE = Pattern.compile("(?:(?!" + USCIS_PREFIXES + ")[A-Y][A-Z]{2}[ .:-]*)?"
            + "\\+?1?[-. (]*[0-9]{3}[-. )]+[0-9]{3}[-. ]+[0-9]{4}");

    private static final Pattern DATE =
            Pattern.compile("(?:19|20)[0-9]{2}[-. ][0-9]{1,2}[-. ][0-9]{1,2}|[0-9]{1,2}[-. ][0-9]{1,2}[-. ][0-9]{4}");
    private static final Pattern ZIP = Pattern.compile("[0-9]{5}-[0-9]{4}");

    private static final List<Function<Piece, IdentifierVerdict>> TESTS = List.of(
            // A26, 1 to 7
            piece -> piece.is(SEVIS, Reason.SEVIS_SHAPE),
            piece -> piece.is(DS160, Reason.AA_SHAPE),
            piece -> piece.is(DV_CASE, Reason.DV_SHAPE),
            IdentifierOrder::lettersAndTenDigits,
            piece -> piece.is(I94_NUMBER, Reason.I94_SHAPE),
            piece -> piece.is(DOL_CASE, Reason.DOL_SHAPE),
            IdentifierOrder::groupsOfNine,
            piece -> piece.matches("A[0-9]{7,9}") ? certain(ALIEN_NUMBER, Reason.LETTER_A) : NONE,
            IdentifierOrder::sevenToNineDigits,
            // kinds without a place in that list
            piece -> piece.is(DV_ENTRY, Reason.DV_ENTRY_SHAPE),
            IdentifierOrder::twelveDigits,
            piece -> piece.matches("TT[A-Z0-9]{7}") ? certain(TRUSTED_TRAVELER, Reason.TT_PREFIX) : NONE,
            piece -> piece.is(WORK_PERMIT_CATEGORY, Reason.CATEGORY_SHAPE),
            IdentifierOrder::formOrClass,
            IdentifierOrder::foilOrPassport,
            IdentifierOrder::nearlyReceipt,
            IdentifierOrder::maybePassport);

    private IdentifierOrder() {}

    /** The first test that says something; none for telephone numbers, dates and postal codes. */
    static IdentifierVerdict judge(String folded) {
        if (isEverydayNumber(folded.strip())) {
            return NONE;
        }
        Piece piece = new Piece(folded, IdentifierFolding.compact(folded));
        return TESTS.stream()
                .map(it -> it.apply(piece))
                .filter(it -> !it.isNone())
                .findFirst()
                .orElse(NONE);
    }

    static boolean isEverydayNumber(String text) {
        return PHONE.matcher(text).matches()
                || DATE.matcher(text).matches()
                || ZIP.matcher(text).matches();
    }

    private static IdentifierVerdict lettersAndTenDigits(Piece piece) {
        if (!piece.fits(RECEIPT_NUMBER)) {
            return NONE;
        }
        boolean asterisk = piece.clean.contains("*");
        boolean nvc = piece.fits(NVC_CASE);
        if (USCIS.matcher(piece.clean).matches()) {
            return asterisk ? certain(RECEIPT_NUMBER, Reason.USCIS_PREFIX) : uscisPrefix(nvc && piece.matches("Z.*"));
        }
        if (FOIA.matcher(piece.clean).matches()) {
            return nvc
                    ? ask(
                            Question.NVC_OR_FOIA,
                            option(NVC_CASE, Reason.NVC_PATTERN),
                            option(FOIA_REQUEST, Reason.FOIA_PREFIX))
                    : certain(FOIA_REQUEST, Reason.FOIA_PREFIX);
        }
        if (nvc) {
            return certain(NVC_CASE, Reason.NVC_PATTERN);
        }
        return asterisk
                ? ask(Question.NEARLY_RECEIPT, option(RECEIPT_NUMBER, Reason.UNKNOWN_PREFIX))
                : ask(
                        Question.UNKNOWN_PREFIX,
                        option(RECEIPT_NUMBER, Reason.UNKNOWN_PREFIX),
                        option(NVC_CASE, Reason.SAME_SHAPE_AS_RECEIPT),
                        option(CARD_NUMBER, Reason.SAME_SHAPE_AS_RECEIPT));
    }

    /** The letters Z.. are not confirmed, and a post code may begin with Z: with an NVC pattern behind them, ask. */
    private static IdentifierVerdict uscisPrefix(boolean maybeNvc) {
        Option receipt = option(RECEIPT_NUMBER, Reason.USCIS_PREFIX);
        return maybeNvc
                ? ask(Question.RECEIPT_OR_NVC, receipt, option(NVC_CASE, Reason.NVC_PATTERN))
                : ask(Question.RECEIPT_OR_CARD, receipt, option(CARD_NUMBER, Reason.SAME_SHAPE_AS_RECEIPT));
    }

    /** Nine digits whose grouping tells what they are. */
    private static IdentifierVerdict groupsOfNine(Piece piece) {
        if (piece.isTyped("[0-9]{3}[- .][0-9]{2}[- .][0-9]{4}")) {
            if (piece.fits(ITIN)) {
                return certain(ITIN, Reason.ITIN_GROUPS);
            }
            return piece.is(SOCIAL_SECURITY, Reason.SOCIAL_SECURITY_GROUPS);
        }
        return piece.isTyped("[0-9]{2}-[0-9]{7}") ? certain(EMPLOYER_NUMBER, Reason.EMPLOYER_GROUPS) : NONE;
    }

    private static IdentifierVerdict sevenToNineDigits(Piece piece) {
        if (!piece.matches("[0-9]{7,9}")) {
            return NONE;
        }
        List<Option> options = new ArrayList<>();
        for (IdentifierKind kind : List.of(ALIEN_NUMBER, TRUSTED_TRAVELER, SOCIAL_SECURITY, ITIN, REDRESS, VISA_FOIL)) {
            if (piece.fits(kind)) {
                options.add(option(kind, Reason.DIGITS_ONLY));
            }
        }
        return new IdentifierVerdict(options, Optional.of(Question.DIGITS_ONLY));
    }

    private static IdentifierVerdict twelveDigits(Piece piece) {
        return piece.fits(ONLINE_ACCOUNT)
                ? ask(
                        Question.ACCOUNT_OR_REDRESS,
                        option(ONLINE_ACCOUNT, Reason.TWELVE_DIGITS),
                        option(REDRESS, Reason.TWELVE_DIGITS))
                : NONE;
    }

    private static IdentifierVerdict formOrClass(Piece piece) {
        boolean form = piece.fits(FORM_NUMBER);
        boolean admission = piece.matches("[A-Z]{1,2}[0-9][0-9A-Z]{0,2}") && !piece.matches("[A-Z]{1,2}[0-9]{3}.*");
        if (form && admission && !piece.isTyped(".*-.*")) {
            return ask(
                    Question.FORM_OR_CLASS,
                    option(FORM_NUMBER, Reason.FORM_SHAPE),
                    option(CLASS_OF_ADMISSION, Reason.CLASS_SHAPE));
        }
        if (form) {
            return certain(FORM_NUMBER, Reason.FORM_SHAPE);
        }
        return admission ? certain(CLASS_OF_ADMISSION, Reason.CLASS_SHAPE) : NONE;
    }

    private static IdentifierVerdict foilOrPassport(Piece piece) {
        return piece.matches("[A-Z][0-9]{7}")
                ? ask(
                        Question.FOIL_OR_PASSPORT,
                        option(VISA_FOIL, Reason.LETTER_AND_SEVEN_DIGITS),
                        option(PASSPORT, Reason.LETTER_AND_SEVEN_DIGITS))
                : NONE;
    }

    /** A digit forgotten or typed twice. */
    private static IdentifierVerdict nearlyReceipt(Piece piece) {
        return piece.matches("(?:" + USCIS_PREFIXES + ")[0-9*]{6,12}")
                ? ask(Question.NEARLY_RECEIPT, option(RECEIPT_NUMBER, Reason.NEARLY_RECEIPT))
                : NONE;
    }

    private static IdentifierVerdict maybePassport(Piece piece) {
        boolean mixed = piece.matches("(?=(?:.*[0-9]){5})(?=.*[A-Z])[A-Z0-9]{6,9}") && !piece.matches("A[0-9]+");
        return mixed ? ask(Question.MAYBE_PASSPORT, option(PASSPORT, Reason.PASSPORT_SHAPE)) : NONE;
    }

    /**
     * The text under test.
     *
     * @param folded as typed, folded
     * @param clean without spaces, dashes and dots
     */
    private record Piece(String folded, String clean) {

        boolean matches(String regex) {
            return clean.matches(regex);
        }

        boolean isTyped(String regex) {
            return folded.strip().matches(regex);
        }

        boolean fits(IdentifierKind kind) {
            return kind.shape().fitsFolded(folded);
        }

        IdentifierVerdict is(IdentifierKind kind, Reason reason) {
            return fits(kind) ? certain(kind, reason) : NONE;
        }
    }
}
