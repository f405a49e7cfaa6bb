package org.wayfile.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wayfile.domain.cases.IdentifierKind.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.Recognition.Candidate;
import org.wayfile.domain.cases.Recognition.Question;
import org.wayfile.domain.cases.Recognition.Reason;
import org.wayfile.domain.cases.Recognition.Warning;

class IdentifierRecognitionTest {

    /** The tests of the fact sheet's section A26 in their order, then the other kinds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1 SEVIS           | N0000000000          | SEVIS                | SEVIS_SHAPE
            1 SEVIS           | n 000 000 0000       | SEVIS                | SEVIS_SHAPE
            2 DS-160          | AA00000000           | DS160                | AA_SHAPE
            3 DV              | 2099EU00000001       | DV_CASE              | DV_SHAPE
            3 DV              | 2015AF00031999       | DV_CASE              | DV_SHAPE
            4 asterisk        | EAC999999999*        | RECEIPT_NUMBER       | USCIS_PREFIX
            4 NVC             | XYZ2099866999        | NVC_CASE             | NVC_PATTERN
            4 NVC, first day  | XYZ2099501000        | NVC_CASE             | NVC_PATTERN
            4 FOIA            | NRC2099000000        | FOIA_REQUEST         | FOIA_PREFIX
            4 FOIA            | APC2099000000        | FOIA_REQUEST         | FOIA_PREFIX
            5 I-94            | 000000000A0          | I94_NUMBER           | I94_SHAPE
            5 I-94, old       | 00000000000          | I94_NUMBER           | I94_SHAPE
            6 DOL             | G-100-99999-000000   | DOL_CASE             | DOL_SHAPE
            6 DOL             | P–100–99999–000000   | DOL_CASE             | DOL_SHAPE
            6 DOL, old        | A-99999-00000        | DOL_CASE             | DOL_SHAPE
            7 A-number        | A012345678           | ALIEN_NUMBER         | LETTER_A
            7 A-number        | a 12 345 678         | ALIEN_NUMBER         | LETTER_A
            7 A-number        | A1234567             | ALIEN_NUMBER         | LETTER_A
            Social Security   | 078-05-1120          | SOCIAL_SECURITY      | SOCIAL_SECURITY_GROUPS
            Social Security   | 078 05 1120          | SOCIAL_SECURITY      | SOCIAL_SECURITY_GROUPS
            ITIN              | 900-70-0000          | ITIN                 | ITIN_GROUPS
            employer          | 00-0000000           | EMPLOYER_NUMBER      | EMPLOYER_GROUPS
            DV entry          | 2099A0B0C0D0E0F0     | DV_ENTRY             | DV_ENTRY_SHAPE
            PreCheck          | TT00000A0            | TRUSTED_TRAVELER     | TT_PREFIX
            category, card    | C09                  | WORK_PERMIT_CATEGORY | CATEGORY_SHAPE
            category, card    | c03b                 | WORK_PERMIT_CATEGORY | CATEGORY_SHAPE
            category, form    | (c)(9)               | WORK_PERMIT_CATEGORY | CATEGORY_SHAPE
            category, form    | (a)(12)              | WORK_PERMIT_CATEGORY | CATEGORY_SHAPE
            form              | EOIR-33/IC           | FORM_NUMBER          | FORM_SHAPE
            form              | I-485                | FORM_NUMBER          | FORM_SHAPE
            form              | I485                 | FORM_NUMBER          | FORM_SHAPE
            form              | I-94                 | FORM_NUMBER          | FORM_SHAPE
            class             | H1B                  | CLASS_OF_ADMISSION   | CLASS_SHAPE
            class             | ir1                  | CLASS_OF_ADMISSION   | CLASS_SHAPE
            """)
    void it_is_certain(String test, String pasted, IdentifierKind kind, Reason reason) {
        Candidate found = IdentifierRecognition.recognise(pasted).certain().orElseThrow();
        assertThat(found.kind()).as(test).isEqualTo(kind);
        assertThat(found.reason()).as(test).isEqualTo(reason);
        assertThat(found.identifier().looksUsual()).as(test).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                    "IOE", "EAC", "VSC", "WAC", "CSC", "LIN", "NSC", "SRC", "TSC", "MSC", "NBC", "YSC", "ZLA", "ZNY"
            })
    void it_reads_the_uscis_prefixes_as_receipt_and_mentions_the_card(String prefix) {
        Recognition found = IdentifierRecognition.recognise(prefix + "9999999999");
        assertThat(kinds(found)).containsExactly(RECEIPT_NUMBER, CARD_NUMBER);
        assertThat(found.question()).contains(Question.RECEIPT_OR_CARD);
        assertThat(found.certain()).isEmpty();
        assertThat(found.likely().orElseThrow().kind()).isEqualTo(RECEIPT_NUMBER);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            XYZ9999999999 | UNKNOWN_PREFIX     | RECEIPT_NUMBER, NVC_CASE, CARD_NUMBER
            XYZ2099500000 | UNKNOWN_PREFIX     | RECEIPT_NUMBER, NVC_CASE, CARD_NUMBER
            XYZ2099867000 | UNKNOWN_PREFIX     | RECEIPT_NUMBER, NVC_CASE, CARD_NUMBER
            XYZ999999999* | NEARLY_RECEIPT     | RECEIPT_NUMBER
            MSC2099866999 | RECEIPT_OR_CARD    | RECEIPT_NUMBER, CARD_NUMBER
            ZXX2099866999 | RECEIPT_OR_NVC     | RECEIPT_NUMBER, NVC_CASE
            NRC2099866999 | NVC_OR_FOIA        | NVC_CASE, FOIA_REQUEST
            012345678     | DIGITS_ONLY        | ALIEN_NUMBER, TRUSTED_TRAVELER, SOCIAL_SECURITY, REDRESS
            012-345-678   | DIGITS_ONLY        | ALIEN_NUMBER, TRUSTED_TRAVELER, SOCIAL_SECURITY, REDRESS
            666345678     | DIGITS_ONLY        | ALIEN_NUMBER, TRUSTED_TRAVELER, REDRESS
            900700000     | DIGITS_ONLY        | ALIEN_NUMBER, TRUSTED_TRAVELER, ITIN, REDRESS
            000-12-3456   | DIGITS_ONLY        | ALIEN_NUMBER, TRUSTED_TRAVELER, REDRESS
            12345678      | DIGITS_ONLY        | ALIEN_NUMBER, REDRESS, VISA_FOIL
            1234567       | DIGITS_ONLY        | ALIEN_NUMBER, REDRESS
            000000000000  | ACCOUNT_OR_REDRESS | ONLINE_ACCOUNT, REDRESS
            K1234567      | FOIL_OR_PASSPORT   | VISA_FOIL, PASSPORT
            G28           | FORM_OR_CLASS      | FORM_NUMBER, CLASS_OF_ADMISSION
            L898902C3     | MAYBE_PASSPORT     | PASSPORT
            IOE091234567  | NEARLY_RECEIPT     | RECEIPT_NUMBER
            """)
    void it_asks(String pasted, Question question, String kinds) {
        Recognition found = IdentifierRecognition.recognise(pasted);
        assertThat(found.question()).contains(question);
        assertThat(kinds(found)).map(Enum::name).containsExactly(kinds.split(", "));
        assertThat(found.certain()).isEmpty();
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                    "", " ", "null", "\u0000", "\u200b\u200e", "hello", "Please call me", "A123456", "A1234567890",
                    "123456", "1234567890", "1234567890123", "😀", "😀😀😀 😀", "مرحبا بالعالم", "שלום עולם",
                    "<<<<<<<<", "A", "N",
                    "800-375-5283", "1 (800) 375-5283", "TEL 800-375-5283", "2099-11-21", "11-21-2099", "00000-0000",
                    "12/31/2099", "\ud83d", "SR-EXAMPLE-1", "receipt number", "A-number:", "USCIS 2099"
            })
    void it_leaves_other_text_free(String pasted) {
        assertThat(IdentifierRecognition.recognise(pasted).isNone()).isTrue();
    }

    @Test
    void it_does_not_read_a_huge_text() {
        assertThat(IdentifierRecognition.recognise("EAC9999999999 ".repeat(10_000)).isNone()).isTrue();
        assertThat(IdentifierRecognition.recognise("9".repeat(100_000)).isNone()).isTrue();
        assertThat(IdentifierRecognition.recognise("<".repeat(IdentifierRecognition.MAX_TEXT)).isNone()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "Receipt Number: IOE-09-123-45678 "              | RECEIPT_NUMBER       | IOE-09-123-45678
            "My receipt number is IOE 0912 345 678, thanks"  | RECEIPT_NUMBER       | IOE 0912 345 678
            "Número de recibo: eac9999999999"                | RECEIPT_NUMBER       | eac9999999999
            "NÚMERO DE RECIBO XYZ2099866999"                 | RECEIPT_NUMBER       | XYZ2099866999
            "A# 012 345 678"                                 | ALIEN_NUMBER         | 012 345 678
            "A-Number: A012-345-678"                         | ALIEN_NUMBER         | A012-345-678
            "USCIS# 012-345-678"                             | ALIEN_NUMBER         | 012-345-678
            "Alien Registration Number 12345678"             | ALIEN_NUMBER         | 12345678
            "Número de registro de extranjero: 012345678"    | ALIEN_NUMBER         | 012345678
            "Número A: 012345678"                            | ALIEN_NUMBER         | 012345678
            "USCIS Online Account Number 000000000000"       | ONLINE_ACCOUNT       | 000000000000
            "Número de cuenta en línea: 0000 0000 0000"      | ONLINE_ACCOUNT       | 0000 0000 0000
            "Card# SRC9999999999"                            | CARD_NUMBER          | SRC9999999999
            "Número de tarjeta SRC9999999999"                | CARD_NUMBER          | SRC9999999999
            "Admission (I-94) Record Number : 000000000A0"   | I94_NUMBER           | 000000000A0
            "I-94 000000000A0"                               | I94_NUMBER           | 000000000A0
            "NVC Case Number: XYZ9999999999"                 | NVC_CASE             | XYZ9999999999
            "Invoice ID Number: IVSCA000000000000"           | NVC_INVOICE          | IVSCA000000000000
            "Case number: XYZ 2099 866 999"                  | NVC_CASE             | XYZ 2099 866 999
            "DV case number 2099EU00000001"                  | DV_CASE              | 2099EU00000001
            "DV entry confirmation number 2099A0B0C0D0E0F0"  | DV_ENTRY             | 2099A0B0C0D0E0F0
            "DS-160 confirmation number AA00000000"          | DS160                | AA00000000
            "SEVIS ID: N0000000000"                          | SEVIS                | N0000000000
            "Visa foil number K0000000"                      | VISA_FOIL            | K0000000
            "Número de visa: 00000000"                       | VISA_FOIL            | 00000000
            "Passport No. L898902C3"                         | PASSPORT             | L898902C3
            "Número de pasaporte: A12345678"                 | PASSPORT             | A12345678
            "Redress Control Number 0000000"                 | REDRESS              | 0000000
            "Known Traveler Number (KTN): 000000000"         | TRUSTED_TRAVELER     | 000000000
            "PASSID 000000000"                               | TRUSTED_TRAVELER     | 000000000
            "ITIN 900700000"                                 | ITIN                 | 900700000
            "EIN 00-0000000"                                 | EMPLOYER_NUMBER      | 00-0000000
            "Category: C09"                                  | WORK_PERMIT_CATEGORY | C09
            "Categoría (c)(9)"                               | WORK_PERMIT_CATEGORY | (c)(9)
            "Class of admission: DT"                         | CLASS_OF_ADMISSION   | DT
            "FOIA request number: XX-2099-00000"             | FOIA_REQUEST         | XX-2099-00000
            "Service request number SR-EXAMPLE-1"            | SERVICE_REQUEST      | SR-EXAMPLE-1
            "Form I-485"                                     | FORM_NUMBER          | I-485
            "my case G-100-99999-000000 at Labor"            | DOL_CASE             | G-100-99999-000000
            "they gave me A 012-345-678 yesterday"           | ALIEN_NUMBER         | A 012-345-678
            "Receipt number: 12345678"                       | RECEIPT_NUMBER       | 12345678
            "A-number: 0123456789"                           | ALIEN_NUMBER         | 0123456789
            """)
    void it_finds_a_number_in_a_sentence(String pasted, IdentifierKind kind, String asTyped) {
        Candidate found = IdentifierRecognition.recognise(pasted).certain().orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.identifier().asTyped()).isEqualTo(asTyped);
    }

    @Test
    void it_reads_a_label_on_the_line_above() {
        Recognition found = IdentifierRecognition.recognise("Receipt Number\r\nEAC9999999999\r\n");
        assertThat(found.certain().orElseThrow().identifier().asTyped()).isEqualTo("EAC9999999999");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            "A\u00a0012\u00a0345\u00a0678"                 | ALIEN_NUMBER   | 012345678
            "A012–345—678"                                 | ALIEN_NUMBER   | 012345678
            "Ａ０１２３４５６７８"                               | ALIEN_NUMBER   | 012345678
            "ioe\u200b-09-123-45678"                       | RECEIPT_NUMBER | IOE0912345678
            "N\u2009000\u202f000\u30000000"                | SEVIS          | N0000000000
            "\u202aA012345678\u202c"                       | ALIEN_NUMBER   | 012345678
            """)
    void it_sees_through_unusual_spaces_dashes_and_digits(String pasted, IdentifierKind kind, String cleaned) {
        Candidate found = IdentifierRecognition.recognise(pasted).likely().orElseThrow();
        assertThat(found.kind()).isEqualTo(kind);
        assertThat(found.identifier().cleaned()).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IOEO912345678      | RECEIPT_NUMBER | IOE0912345678
            I0E0912345678      | RECEIPT_NUMBER | IOE0912345678
            ioe-o9-123-45678   | RECEIPT_NUMBER | IOE-09-123-45678
            AO12345678         | ALIEN_NUMBER   | A012345678
            NOO00000000        | SEVIS          | N0000000000
            OO0000000A0        | I94_NUMBER     | 000000000A0
            2O99EU00000001     | DV_CASE        | 2099EU00000001
            G-1OO-99999-000000 | DOL_CASE       | G-100-99999-000000
            """)
    void it_suggests_a_zero_for_the_letter_o(String pasted, IdentifierKind kind, String corrected) {
        Recognition found = IdentifierRecognition.recognise(pasted);
        Candidate first = found.candidates().getFirst();
        assertThat(first.kind()).isEqualTo(kind);
        assertThat(first.identifier().asTyped()).as("never changed by itself").isEqualTo(pasted);
        assertThat(found.suggestion().orElseThrow().corrected()).isEqualTo(new Identifier(kind, corrected));
        assertThat(found.question()).contains(Question.LETTER_O);
        assertThat(found.likely()).isEmpty();
    }

    @Test
    void it_suggests_a_zero_behind_a_label_too() {
        Recognition found = IdentifierRecognition.recognise("Receipt number: IOE-O9-123-45678");
        assertThat(found.certain().orElseThrow().identifier().asTyped()).isEqualTo("IOE-O9-123-45678");
        assertThat(found.suggestion().orElseThrow().corrected().asTyped()).isEqualTo("IOE-09-123-45678");
    }

    @Test
    void it_suggests_a_zero_in_an_application_id_that_is_right_as_it_is() {
        Recognition found = IdentifierRecognition.recognise("AA00O0000O");
        assertThat(found.certain().orElseThrow().kind()).isEqualTo(DS160);
        assertThat(found.suggestion().orElseThrow().corrected().asTyped()).isEqualTo("AA00000000");
    }

    @Test
    void it_warns_about_a_social_security_number_and_keeps_four_digits_of_it() {
        for (String pasted : List.of("078-05-1120", "SSN 078051120", "Número de Seguro Social: 078-05-1120")) {
            Recognition found = IdentifierRecognition.recognise(pasted);
            assertThat(found.certain().orElseThrow().identifier().asTyped()).isEqualTo("1120");
            assertThat(found.warnings()).containsExactly(Warning.SOCIAL_SECURITY);
        }
    }

    @Test
    void it_lists_all_numbers_of_a_letter_once_each() {
        Recognition found = IdentifierRecognition.recognise("""
                Form I-797C, Notice of Action
                Receipt Number: EAC9999999999      Case Type: I-485
                Receipt Date: 12-31-2099           A-Number: A012 345 678
                USCIS Account Number: none. Passport number: L898902C3
                Please keep EAC-99-999-99999 and A012-345-678 with you. Telephone 800-375-5283.
                SSN 078-05-1120
                """);
        assertThat(kinds(found)).containsExactly(RECEIPT_NUMBER, ALIEN_NUMBER, PASSPORT, SOCIAL_SECURITY);
        assertThat(found.question()).contains(Question.SEVERAL_NUMBERS);
        assertThat(found.certain()).isEmpty();
        assertThat(found.likely()).isEmpty();
        assertThat(found.warnings()).containsExactly(Warning.SOCIAL_SECURITY);
    }

    @Test
    void it_never_prints_what_was_pasted() {
        assertThat(IdentifierRecognition.recognise("IOEO912345678").toString()).doesNotContain("91234");
        assertThat(IdentifierRecognition.recognise("012345678").toString()).doesNotContain("12345");
    }

    private static List<IdentifierKind> kinds(Recognition recognition) {
        return recognition.candidates().stream().map(Candidate::kind).toList();
    }
}
