package org.wayfile.domain.cases;

import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kinds of numbers that people find on immigration papers.
 *
 * <p>No agency publishes these shapes as a specification; they come from official samples, help pages and long use.
 * So a shape serves to name a number and to warn, never to refuse it.
 */
public enum IdentifierKind {
    RECEIPT_NUMBER("receipt-number", 3, Privacy.MASKED, "^[A-Z]{3}[0-9*]{10}$"),
    ALIEN_NUMBER("alien-number", 1, Privacy.MASKED, "^A?[0-9]{7,9}$"),
    ONLINE_ACCOUNT("online-account", 0, Privacy.MASKED, "^[0-9]{12}$"),
    CARD_NUMBER("card-number", 3, Privacy.MASKED, "^[A-Z]{3}[0-9]{10}$"),
    I94_NUMBER("i94-number", 0, Privacy.MASKED, "^([0-9]{11}|[0-9]{9}[A-Z][0-9])$"),
    /** Post code, year, day of the year plus 500, sequence. */
    NVC_CASE(
            "nvc-case",
            3,
            Privacy.MASKED,
            "^[A-Z]{3}(19|20)[0-9]{2}(50[1-9]|5[1-9][0-9]|[67][0-9]{2}|8[0-5][0-9]|86[0-6])[0-9]{3}$"),
    NVC_INVOICE("nvc-invoice", 0, Privacy.MASKED, "^[A-Z0-9]{6,20}$"),
    DV_CASE("dv-case", 0, Privacy.MASKED, "^20[0-9]{2}(AF|AS|EU|NA|OC|SA)[0-9]{1,8}$"),
    /** The number that confirms an entry in the diversity lottery; not the number of a case. */
    DV_ENTRY("dv-entry", 0, Privacy.MASKED, "^20[0-9]{2}(?=.*[A-Z])[A-Z0-9]{12}$"),
    DS160("ds160", 2, Privacy.MASKED, "^AA[A-Z0-9]{8}$"),
    SEVIS("sevis", 1, Privacy.MASKED, "^N[0-9]{10}$"),
    /** The second half is the shape of labor certifications before June 2023. */
    DOL_CASE("dol-case", 1, Privacy.OPEN, "^[GIHP]-?[0-9]{3}-?[0-9]{5}-?[0-9]{6}$|^[AC]-[0-9]{5}-[0-9]{5}$"),
    VISA_FOIL("visa-foil", 0, Privacy.MASKED, "^[A-Z0-9][0-9]{7}$"),
    PASSPORT("passport", 0, Privacy.MASKED, "^[A-Z0-9]{5,12}$"),
    REDRESS("redress", 0, Privacy.MASKED, "^[0-9]{7,13}$"),
    TRUSTED_TRAVELER("trusted-traveler", 2, Privacy.MASKED, "^([0-9]{9}|TT[A-Z0-9]{7})$"),
    SOCIAL_SECURITY(
            "social-security",
            0,
            Privacy.MASKED,
            "^(?!000)(?!666)[0-8][0-9]{2}-?(?!00)[0-9]{2}-?(?!0000)[0-9]{4}$"),
    ITIN("itin", 0, Privacy.MASKED, "^9[0-9]{2}-?(5[0-9]|6[0-5]|7[0-9]|8[0-8]|9[0-24-9])-?[0-9]{4}$"),
    EMPLOYER_NUMBER("employer-number", 0, Privacy.OPEN, "^[0-9]{2}-?[0-9]{7}$"),
    WORK_PERMIT_CATEGORY(
            "work-permit-category",
            0,
            Privacy.OPEN,
            "^[AC][0-9]{2}[A-Z]{0,2}$|^\\([ac]\\)\\([0-9]{1,2}\\)(\\([A-Za-z]+\\))*$"),
    CLASS_OF_ADMISSION("class-of-admission", 0, Privacy.OPEN, "^[A-Z]{1,2}[0-9A-Z]{0,3}$"),
    FOIA_REQUEST("foia-request", 3, Privacy.OPEN, "^[A-Z0-9-]{8,25}$"),
    SERVICE_REQUEST("service-request", 0, Privacy.OPEN, "^.{1,40}$"),
    FORM_NUMBER(
            "form-number", 0, Privacy.OPEN, "^(I|N|G|AR|DS|DHS|EOIR|ETA|SS|W|WH)-?[0-9]{1,4}[A-Z]{0,2}(/[A-Z]{2,3})?$"),
    OTHER("other", 0, Privacy.MASKED, "^.{1,40}$");

    private enum Privacy {
        MASKED,
        OPEN
    }

    private final String contentId;
    private final int prefixLetters;
    private final Privacy privacy;
    private final Pattern shape;

    IdentifierKind(String contentId, int prefixLetters, Privacy privacy, String shape) {
        this.contentId = contentId;
        this.prefixLetters = prefixLetters;
        this.privacy = privacy;
        this.shape = Pattern.compile(shape, Pattern.CASE_INSENSITIVE);
    }

    /** The key of the kind in the content packs; stays the same when a constant is renamed. */
    public String contentId() {
        return contentId;
    }

    /** The kind with that content id. */
    public static Optional<IdentifierKind> byContentId(String contentId) {
        return Arrays.stream(values()).filter(it -> it.contentId.equals(contentId)).findFirst();
    }

    /** What a usual number of this kind looks like. */
    public IdentifierShape shape() {
        return new IdentifierShape(shape);
    }

    /** How many letters in front belong to the system and not to the person, so that a mask may show them. */
    int prefixLetters() {
        return prefixLetters;
    }

    /**
     * Whether the number stays off the screen until asked for. The fact sheet names A-Number, receipt, passport, Social
     * Security, SEVIS and DS-160 numbers. Every other number that opens or names one person's record is treated
     * alike, and so is a number of unknown kind, for it may be one of these.
     */
    public boolean sensitive() {
        return privacy == Privacy.MASKED;
    }
}
