package org.wayfile.domain.cases;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words that stand before a number on English papers and in Spanish instructions, and what may be typed behind
 * them. All patterns read folded text: upper case, no accents.
 */
final class IdentifierLabels {

    private static final String SEP = "[ .-]{0,2}";
    private static final String END = "(?![A-Z0-9])";
    private static final String LETTERS_AND_TEN = "[A-Z0-9]{3}" + signs("0-9*O", 10, 10);

    /** Signs and small words between label and number. */
    private static final String GAP = "(?:[ :#.)/\\n-]|\\((?![AC]\\))|"
            + "(?:NUMBERS?|NUMERO|NUM|NBR|NO|ID|IS|ES|DE|DEL|LA|RECORD|REGISTRATION|REGISTRO|"
            + "CONTROL|CASE|CASO|CONFIRMATION|CONFIRMACION|ADMISSION|APPLICATION|REQUEST)"
            + END + "){0,12}+";

    /** A number of unusual shape: letters and digits, further groups only of digits. */
    private static final String ANYTHING = "[A-Z0-9*]{1,40}(?:[ .-][0-9*O]{1,20}){0,6}" + END;

    /** Special kinds before general ones: the first label that claims a number keeps it. */
    static final List<Label> ALL = List.of(
            label(IdentifierKind.ONLINE_ACCOUNT, "ONLINE ACCOUNT|CUENTA EN LINEA", digits(12, 12)),
            label(IdentifierKind.RECEIPT_NUMBER, "RECEIPT|RECIBO", LETTERS_AND_TEN),
            label(
                    IdentifierKind.ALIEN_NUMBER,
                    "A ?#|A[ -]?(?:NUMBER|NO)|ALIEN|USCIS ?(?:#|NUMBER|NO)|NUMERO (?:DE )?(?:USCIS|A)|EXTRANJEROS?",
                    "(?:A[ #.-]{0,2})?" + digits(7, 9)),
            label(IdentifierKind.CARD_NUMBER, "CARD ?#|CARD (?:NUMBER|NO)|TARJETA", LETTERS_AND_TEN),
            label(
                    IdentifierKind.I94_NUMBER,
                    "I-?94A?|ADMISSION NUMBER|NUMERO DE ADMISION",
                    digits(9, 9) + SEP + "[A-Z0-9]" + SEP + "[0-9O]"),
            label(IdentifierKind.NVC_INVOICE, "INVOICE|FACTURA", "(?=[A-Z]*[0-9])[A-Z0-9]{6,20}"),
            label(IdentifierKind.NVC_CASE, "NVC|CENTRO NACIONAL DE VISAS", LETTERS_AND_TEN),
            label(IdentifierKind.DV_ENTRY, "DV(?: ENTRY)?|ENTRADA DV", "20[0-9]{2}(?=[0-9]*[A-Z])[A-Z0-9]{12}"),
            label(
                    IdentifierKind.DV_CASE,
                    "DV",
                    "20[0-9]{2}" + SEP + "(?:AF|AS|EU|NA|OC|SA)" + signs("0-9O", 1, 8)),
            label(
                    IdentifierKind.DS160,
                    "DS[ -]?160|APPLICATION ID|ID DE (?:LA )?SOLICITUD",
                    "AA" + signs("A-Z0-9", 8, 8)),
            label(IdentifierKind.SEVIS, "SEVIS", "N" + signs("0-9O", 10, 10)),
            label(
                    IdentifierKind.VISA_FOIL,
                    "VISA FOIL|VISA (?:NUMBER|NO|#)|NUMERO DE (?:LA )?VISA",
                    "[A-Z0-9]" + signs("0-9O", 7, 7)),
            label(IdentifierKind.PASSPORT, "PASSPORT|PASAPORTE", "(?=[A-Z0-9]*[0-9]{2})[A-Z0-9]{5,12}"),
            label(IdentifierKind.REDRESS, "REDRESS", digits(7, 13)),
            label(
                    IdentifierKind.TRUSTED_TRAVELER,
                    "PASS ?ID|KNOWN TRAVELER|KTN|TRUSTED TRAVELER|VIAJERO (?:CONOCIDO|CONFIABLE|DE CONFIANZA)",
                    "TT[A-Z0-9]{7}|" + digits(9, 9)),
            label(IdentifierKind.SOCIAL_SECURITY, "SSN|SOCIAL SECURITY|SEGUR(?:O|IDAD) SOCIAL", digits(9, 9)),
            label(IdentifierKind.ITIN, "ITIN", digits(9, 9)),
            label(
                    IdentifierKind.EMPLOYER_NUMBER,
                    "F?EIN|EMPLOYER IDENTIFICATION|IDENTIFICACION DEL? EMPLEADOR",
                    digits(9, 9)),
            label(
                    IdentifierKind.WORK_PERMIT_CATEGORY,
                    "CATEGORY|CATEGORIA",
                    "[AC][0-9]{2}[A-Z]{0,2}|\\([AC]\\)\\([0-9]{1,2}\\)(?:\\([A-Z]{1,5}\\)){0,3}"),
            label(
                    IdentifierKind.CLASS_OF_ADMISSION,
                    "CLASS OF ADMISSION|CLASE DE ADMISION",
                    "[A-Z]{1,2}[0-9][0-9A-Z]{0,2}|DT"),
            label(
                    IdentifierKind.FOIA_REQUEST,
                    "FOIA",
                    "[A-Z]{3}" + signs("0-9", 10, 10) + "|(?=[A-Z-]*[0-9])[A-Z0-9-]{8,25}"),
            label(
                    IdentifierKind.SERVICE_REQUEST,
                    "SERVICE REQUEST|SR ?#|SRN|SOLICITUD DE SERVICIO",
                    "(?=[A-Z-]*[0-9])[A-Z0-9-]{3,40}"),
            label(
                    IdentifierKind.FORM_NUMBER,
                    "FORM|FORMULARIO",
                    "(?:I|N|G|AR|DS|DHS|EOIR|ETA|SS|W|WH)-?[0-9]{1,4}[A-Z]{0,2}(?:/[A-Z]{2,3})?"),
            new Label(Optional.empty(), cue("CASE (?:NUMBER|NO|ID|#)|CASO"), value(LETTERS_AND_TEN)));

    private IdentifierLabels() {}

    /**
     * One kind of label.
     *
     * @param kind what the label announces; empty when it names several kinds and the number must tell
     * @param cue the label with the gap behind it
     * @param usual the number as it should be, directly behind the cue
     */
    record Label(Optional<IdentifierKind> kind, Pattern cue, Pattern usual) {

        static final Pattern UNUSUAL = Pattern.compile(ANYTHING);
    }

    private static Label label(IdentifierKind kind, String words, String value) {
        return new Label(Optional.of(kind), cue(words), value(value));
    }

    private static Pattern cue(String words) {
        return Pattern.compile("(?<![A-Z0-9])(?:" + words + ")(?![A-Z0-9])" + GAP);
    }

    private static Pattern value(String regex) {
        return Pattern.compile("(?:" + regex + ")" + END);
    }

    private static String digits(int least, int most) {
        return "[0-9O]" + signs("0-9O", least - 1, most - 1);
    }

    private static String signs(String set, int least, int most) {
        return "(?:" + SEP + "[" + set + "]){" + least + "," + most + "}";
    }
}
