package org.wayfile.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wayfile.domain.cases.IdentifierKind.*;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class IdentifierTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            "  A012-345-678  ", "A012-345-678"
            "\u00a0IOE 0912\u202f345 678\u200b", "IOE 0912\u202f345 678"
            "0001", "0001"
            "ioe–0912", "ioe–0912"
            """)
    void it_keeps_the_text_as_typed_apart_from_its_ends(String typed, String kept) {
        assertThat(new Identifier(OTHER, typed).asTyped()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIPT_NUMBER       | eac-99-999-99999    | EAC9999999999
            RECEIPT_NUMBER       | IOE 0912 345 678    | IOE0912345678
            RECEIPT_NUMBER       | ＩＯＥ０９１２３４５６７８ | IOE0912345678
            RECEIPT_NUMBER       | EAC999999999*       | EAC999999999*
            ALIEN_NUMBER         | A012-345-678        | 012345678
            ALIEN_NUMBER         | A 12 345 678        | 012345678
            ALIEN_NUMBER         | 1234567             | 001234567
            ALIEN_NUMBER         | A123456             | A123456
            I94_NUMBER           | 000 000 000 a0      | 000000000A0
            DOL_CASE             | G-100-99999-000000  | G10099999000000
            DOL_CASE             | G–100–99999–000000  | G10099999000000
            WORK_PERMIT_CATEGORY | (c)(3)(B)           | C03B
            WORK_PERMIT_CATEGORY | (c)(9)              | C09
            WORK_PERMIT_CATEGORY | c 09                | C09
            OTHER                | No. 12.34-5         | NO12345
            OTHER                | Número 7            | NUMERO7
            """)
    void it_cleans_for_comparing(IdentifierKind kind, String typed, String cleaned) {
        assertThat(new Identifier(kind, typed).cleaned()).isEqualTo(cleaned);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ALIEN_NUMBER   | A12345678     | 012 345 678       | true
            ALIEN_NUMBER   | A1234567      | A001-234-567      | true
            ALIEN_NUMBER   | A12345678     | A12345679         | false
            RECEIPT_NUMBER | EAC9999999999 | eac-99-999-99999  | true
            RECEIPT_NUMBER | EAC0999999999 | EAC999999999      | false
            PASSPORT       | 012345        | 12345             | false
            """)
    void it_knows_the_same_number_typed_otherwise(IdentifierKind kind, String one, String other, boolean same) {
        assertThat(new Identifier(kind, one).sameAs(new Identifier(kind, other))).isEqualTo(same);
    }

    @Test
    void it_is_never_the_same_as_a_number_of_another_kind() {
        assertThat(new Identifier(RECEIPT_NUMBER, "SRC9999999999").sameAs(new Identifier(CARD_NUMBER, "SRC9999999999")))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIPT_NUMBER       | IOE9999995678       | IOE ••• ••• 5678
            RECEIPT_NUMBER       | 9999995678          | ••• ••• 5678
            ALIEN_NUMBER         | A000-000-321        | A ••• ••• 321
            ALIEN_NUMBER         | 1234567             | A ••• ••• 567
            ONLINE_ACCOUNT       | 000000001234        | ••• ••• 1234
            I94_NUMBER           | 000000000A0         | ••• ••• 00A0
            NVC_CASE             | XYZ2099866999       | XYZ ••• ••• 6999
            DV_CASE              | 2099EU00000001      | ••• ••• 0001
            DS160                | AA00001234          | AA ••• ••• 1234
            SEVIS                | N0000001234         | N ••• ••• 1234
            TRUSTED_TRAVELER     | TT0001234           | TT ••• ••• 234
            PASSPORT             | L898902C3           | ••• ••• 02C3
            PASSPORT             | 12345               | ••• ••• 45
            REDRESS              | 0001234             | ••• ••• 234
            ITIN                 | 900-70-1234         | ••• ••• 1234
            OTHER                | 1234                | ••• •••
            OTHER                | 12                  | ••• •••
            SOCIAL_SECURITY      | 078-05-1120         | ••• •••
            WORK_PERMIT_CATEGORY | C09                 | C09
            CLASS_OF_ADMISSION   | H1B                 | H1B
            FOIA_REQUEST         | NRC2099001234       | NRC ••• ••• 1234
            """)
    void it_masks(IdentifierKind kind, String typed, String masked) {
        assertThat(new Identifier(kind, typed).masked()).isEqualTo(masked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RECEIPT_NUMBER   | ioe0912345678     | IOE 0912 345 678
            RECEIPT_NUMBER   | EAC-99-999-999*   | EAC-99-999-999*
            RECEIPT_NUMBER   | EAC99999999*9     | EAC 9999 999 9*9
            CARD_NUMBER      | SRC9999999999     | SRC 9999 999 999
            ALIEN_NUMBER     | 12345678          | A012-345-678
            ALIEN_NUMBER     | A123456           | A123456
            ONLINE_ACCOUNT   | 000000000000      | 0000 0000 0000
            I94_NUMBER       | 000000000A0       | 000 000 000 A0
            NVC_CASE         | XYZ2099866999     | XYZ 2099 866 999
            DV_CASE          | 2099EU00000001    | 2099 EU 00000001
            DV_ENTRY         | 2099A0B0C0D0E0F0  | 2099 A0B0 C0D0 E0F0
            DS160            | AA00000000        | AA 0000 0000
            SEVIS            | N0000000000       | N 000 000 0000
            DOL_CASE         | G10099999000000   | G-100-99999-000000
            DOL_CASE         | A-99999-00000     | A-99999-00000
            VISA_FOIL        | 00000000          | 0000 0000
            TRUSTED_TRAVELER | 000000000         | 000 000 000
            TRUSTED_TRAVELER | TT0000000         | TT0000000
            ITIN             | 900700000         | 900-70-0000
            EMPLOYER_NUMBER  | 000000000         | 00-0000000
            SOCIAL_SECURITY  | 078-05-1120       | ••• •• 1120
            FOIA_REQUEST     | nrc2099000000     | NRC 2099 000 000
            PASSPORT         | L898902C3         | L898902C3
            SERVICE_REQUEST  | SR-EXAMPLE-1      | SR-EXAMPLE-1
            """)
    void it_groups_for_reading_aloud(IdentifierKind kind, String typed, String grouped) {
        assertThat(new Identifier(kind, typed).grouped()).isEqualTo(grouped);
    }

    @ParameterizedTest
    @CsvSource({
            "RECEIPT_NUMBER, IOE9999995678, 5678",
            "ALIEN_NUMBER, A000-000-321, 321",
            "PASSPORT, AB-1 2, AB12",
            "OTHER, 12, 12",
            "SOCIAL_SECURITY, 078-05-1120, 1120"
    })
    void it_gives_the_end_of_the_number(IdentifierKind kind, String typed, String end) {
        assertThat(new Identifier(kind, typed).lastFour()).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({
            "078-05-1120, 1120",
            "078 05 1120, 1120",
            "078051120, 1120",
            "1120, 1120",
            "xxx-xx-1120, 1120",
            "no, ''"
    })
    void it_keeps_four_digits_of_a_social_security_number_at_most(String typed, String kept) {
        Identifier number = Identifier.of(SOCIAL_SECURITY, typed);
        assertThat(number.asTyped()).isEqualTo(kept);
        assertThat(new Identifier(SOCIAL_SECURITY, number.asTyped())).isEqualTo(number);
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void it_never_shows_the_number_as_text(IdentifierKind kind) {
        assertThat(new Identifier(kind, "AA2099866999").toString())
                .startsWith(kind.name() + " ")
                .doesNotContain("20998");
        assertThat(new Identifier(kind, "C08").toString()).doesNotContain("C08").doesNotContain("08");
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void it_accepts_nothing_and_absurd_text(IdentifierKind kind) {
        for (String typed : new String[] {"", " ", "\u200b", "😀😀😀😀😀😀😀😀", "\ud83d", "עברית עברית", "A",
                "••••••"}) {
            Identifier number = new Identifier(kind, typed);
            assertThat(number.masked() + number.grouped() + number.cleaned() + number.lastFour())
                    .isNotNull();
        }
        assertThat(new Identifier(kind, "").looksUsual()).isFalse();
    }

    @Test
    void it_does_not_cut_a_sign_in_two() {
        assertThat(new Identifier(OTHER, "12345678😀").lastFour()).isEqualTo("678😀");
        assertThat(new Identifier(OTHER, "12345678😀").masked()).isEqualTo("••• ••• 678😀");
    }

    @Test
    void it_takes_two_hundred_characters_and_no_more() {
        String most = "9".repeat(Identifier.MAX_LENGTH);
        assertThat(new Identifier(OTHER, " " + most + " ").asTyped()).isEqualTo(most);
        assertThatThrownBy(() -> new Identifier(OTHER, most + "8"))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .doesNotContain("999");
    }
}
