package org.wayfile.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wayfile.domain.cases.IdentifierKind.*;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Every shape of the fact sheet, with numbers that fit and numbers one step beside. All numbers are fictitious. */
class IdentifierKindTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIPT_NUMBER       | EAC9999999999
            RECEIPT_NUMBER       | EAC-99-999-99999
            RECEIPT_NUMBER       | ioe 0912 345 678
            RECEIPT_NUMBER       | EAC999999999*
            ALIEN_NUMBER         | A012345678
            ALIEN_NUMBER         | A012-345-678
            ALIEN_NUMBER         | A 12 345 678
            ALIEN_NUMBER         | 1234567
            ALIEN_NUMBER         | A# 012 345 678
            ALIEN_NUMBER         | USCIS# 012-345-678
            ONLINE_ACCOUNT       | 000000000000
            ONLINE_ACCOUNT       | 0000 0000 0000
            CARD_NUMBER          | SRC9999999999
            I94_NUMBER           | 000000000A0
            I94_NUMBER           | 00000000000
            NVC_CASE             | XYZ2099866999
            NVC_CASE             | XYZ2099501000
            NVC_CASE             | XYZ1999599000
            NVC_CASE             | XYZ2099859999
            NVC_INVOICE          | IVSCA000000000000
            NVC_INVOICE          | 000000
            DV_CASE              | 2099EU00000001
            DV_CASE              | 2015AF00031999
            DV_CASE              | 2099SA1
            DV_ENTRY             | 2099A0B0C0D0E0F0
            DS160                | AA00000000
            DS160                | AA00X0Y0Z0
            SEVIS                | N0000000000
            DOL_CASE             | G-100-99999-000000
            DOL_CASE             | I10099999000000
            DOL_CASE             | A-99999-00000
            VISA_FOIL            | 00000000
            VISA_FOIL            | K0000000
            PASSPORT             | L898902C3
            PASSPORT             | 00000
            PASSPORT             | ABC000000000
            REDRESS              | 0000000
            REDRESS              | 0000000000000
            TRUSTED_TRAVELER     | 000000000
            TRUSTED_TRAVELER     | TT00000A0
            ITIN                 | 900-70-0000
            ITIN                 | 900-50-0000
            ITIN                 | 900650000
            ITIN                 | 900-88-0000
            ITIN                 | 900-92-0000
            ITIN                 | 900-99-0000
            EMPLOYER_NUMBER      | 00-0000000
            EMPLOYER_NUMBER      | 000000000
            WORK_PERMIT_CATEGORY | C09
            WORK_PERMIT_CATEGORY | A12
            WORK_PERMIT_CATEGORY | C03B
            WORK_PERMIT_CATEGORY | (c)(9)
            WORK_PERMIT_CATEGORY | (c)(3)(B)
            WORK_PERMIT_CATEGORY | (C)(3)(iii)
            CLASS_OF_ADMISSION   | H1B
            CLASS_OF_ADMISSION   | DT
            CLASS_OF_ADMISSION   | F1
            FOIA_REQUEST         | NRC2099000000
            FOIA_REQUEST         | XX-2099-00000
            SERVICE_REQUEST      | SR-EXAMPLE-1
            FORM_NUMBER          | EOIR-33/IC
            FORM_NUMBER          | I-485
            FORM_NUMBER          | i485
            FORM_NUMBER          | AR-11
            FORM_NUMBER          | DS-160
            FORM_NUMBER          | I-129F
            OTHER                | anything at all
            """)
    void it_knows_a_usual_number(IdentifierKind kind, String typed) {
        assertThat(new Identifier(kind, typed).looksUsual()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIPT_NUMBER       | EAC999999999    | one digit missing
            RECEIPT_NUMBER       | EAC99999999999  | one digit too many
            RECEIPT_NUMBER       | EA99999999999   | two letters
            RECEIPT_NUMBER       | I0E9999999999   | a zero among the letters
            RECEIPT_NUMBER       | EAC99999O9999   | a letter among the digits
            ALIEN_NUMBER         | A123456         | six digits
            ALIEN_NUMBER         | A1234567890     | ten digits
            ALIEN_NUMBER         | B12345678       | another letter
            ALIEN_NUMBER         | A               | no digits
            ONLINE_ACCOUNT       | 00000000000     | eleven digits
            ONLINE_ACCOUNT       | 0000000000000   | thirteen digits
            CARD_NUMBER          | SRC999999999*   | an asterisk is for receipts
            I94_NUMBER           | 0000000000      | ten digits
            I94_NUMBER           | 00000000A00     | letter one place early
            I94_NUMBER           | 000000000AA     | two letters
            NVC_CASE             | XYZ2099500999   | day 0
            NVC_CASE             | XYZ2099867999   | day 367
            NVC_CASE             | XYZ1899866999   | year 1899
            NVC_CASE             | XYZ2199866999   | year 2199
            NVC_CASE             | XYZ209986699    | two digits of sequence
            NVC_INVOICE          | 00000           | five characters
            NVC_INVOICE          | 000000000000000000000 | twenty-one characters
            DV_CASE              | 2099XX00000001  | no such region
            DV_CASE              | 2099EU          | no sequence
            DV_CASE              | 2099EU000000001 | nine digits of sequence
            DV_CASE              | 1999EU00000001  | last century
            DV_ENTRY             | 2099000000000000 | digits only
            DV_ENTRY             | 2099A0B0C0D0E0F | fifteen characters
            DS160                | AB00000000      | begins with AB
            DS160                | AA0000000       | nine characters
            SEVIS                | N000000000      | nine digits
            SEVIS                | N00000000000    | eleven digits
            SEVIS                | M0000000000     | another letter
            DOL_CASE             | X-100-99999-000000 | another letter
            DOL_CASE             | G-100-99999-00000  | one digit missing
            DOL_CASE             | A9999900000     | the old kind needs its dashes
            VISA_FOIL            | 0000000         | seven digits
            VISA_FOIL            | AB000000        | two letters
            PASSPORT             | 0000            | four characters
            PASSPORT             | 0000000000000   | thirteen characters
            REDRESS              | 000000          | six digits
            REDRESS              | 00000000000000  | fourteen digits
            TRUSTED_TRAVELER     | 00000000        | eight digits
            TRUSTED_TRAVELER     | TT000000        | one character missing
            ITIN                 | 800-70-0000     | begins with 8
            ITIN                 | 900-49-0000     | group 49
            ITIN                 | 900-66-0000     | group 66
            ITIN                 | 900-69-0000     | group 69
            ITIN                 | 900-89-0000     | group 89
            ITIN                 | 900-93-0000     | group 93
            EMPLOYER_NUMBER      | 0-0000000       | one digit in front
            WORK_PERMIT_CATEGORY | C9              | one digit
            WORK_PERMIT_CATEGORY | B09             | another letter
            WORK_PERMIT_CATEGORY | (b)(9)          | another letter
            WORK_PERMIT_CATEGORY | C09ABC          | three letters behind
            CLASS_OF_ADMISSION   | 1B              | begins with a digit
            CLASS_OF_ADMISSION   | H1BXXX          | six characters
            FOIA_REQUEST         | NRC2099         | seven characters
            FOIA_REQUEST         | NRC2099_00000   | another sign
            FORM_NUMBER          | X-485           | no such series
            FORM_NUMBER          | I-48500         | five digits
            """)
    void it_warns_about_an_unusual_number(IdentifierKind kind, String typed, String because) {
        assertThat(new Identifier(kind, typed).looksUsual()).as(because).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
            "078-05-1120, true",
            "078051120, true",
            "899-99-9999, true",
            "000-05-1120, false",
            "666-05-1120, false",
            "900-05-1120, false",
            "078-00-1120, false",
            "078-05-0000, false",
            "078-05-112, false"
    })
    void it_knows_what_a_social_security_number_can_be(String typed, boolean fits) {
        assertThat(SOCIAL_SECURITY.shape().fits(typed)).isEqualTo(fits);
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void it_finds_a_kind_by_its_content_id(IdentifierKind kind) {
        assertThat(IdentifierKind.byContentId(kind.contentId())).contains(kind);
        assertThat(kind.contentId()).matches("[a-z0-9]+(-[a-z0-9]+)*");
    }

    @Test
    void it_finds_no_kind_for_an_unknown_content_id() {
        assertThat(IdentifierKind.byContentId("lottery-ticket")).isEmpty();
    }

    @Test
    void it_masks_the_six_numbers_of_the_fact_sheet() {
        assertThat(Set.of(ALIEN_NUMBER, RECEIPT_NUMBER, PASSPORT, SOCIAL_SECURITY, SEVIS, DS160))
                .allMatch(IdentifierKind::sensitive);
    }

    @Test
    void it_leaves_open_what_is_no_key_to_a_person() {
        Set<IdentifierKind> open = EnumSet.allOf(IdentifierKind.class);
        open.removeIf(IdentifierKind::sensitive);
        assertThat(open)
                .containsExactlyInAnyOrder(
                        DOL_CASE,
                        EMPLOYER_NUMBER,
                        WORK_PERMIT_CATEGORY,
                        CLASS_OF_ADMISSION,
                        FOIA_REQUEST,
                        SERVICE_REQUEST,
                        FORM_NUMBER);
    }
}
