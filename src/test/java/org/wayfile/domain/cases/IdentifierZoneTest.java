package org.wayfile.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.wayfile.domain.cases.IdentifierKind.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.MachineReadableZone.Layout;
import org.wayfile.domain.cases.Recognition.Candidate;
import org.wayfile.domain.cases.Recognition.Question;
import org.wayfile.domain.cases.Recognition.Warning;

/** The zones are the specimens of ICAO Doc 9303 and one invented card; nobody owns these numbers. */
class IdentifierZoneTest {

    private static final String PASSPORT_ZONE = """
            P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L898902C36UTO7408122F1204159ZE184226B<<<<<10""";
    private static final String VISA_ZONE = """
            V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<
            L8988901C4XXX4009078F96121096ZE184226B<<<<<<""";
    private static final String SHORT_VISA_ZONE = """
            V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<
            L8988901C4XXX4009078F9612109<<<<<<<<""";
    private static final String CARD_ZONE = """
            I<UTOD231458907<<<<<<<<<<<<<<<
            7408122F1204159UTO<<<<<<<<<<<6
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<""";
    private static final String GREEN_CARD_ZONE = """
            C1USA0000000000SRC9999999999<<
            7408122F1204159UTO<<<<<<<<<<<4
            ERIKSSON<<ANNA<MARIA<<<<<<<<<<""";

    @ParameterizedTest
    @CsvSource({"L898902C3, 6", "740812, 2", "120415, 9", "D23145890, 7", "'', 0", "<<<, 0", "Z, 5"})
    void it_computes_the_check_digit(String text, int digit) {
        assertThat(MachineReadableZone.checkDigit(text)).isEqualTo(digit);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "-", " ", "Ä", "٣"})
    void it_refuses_signs_that_no_zone_has(String text) {
        assertThatThrownBy(() -> MachineReadableZone.checkDigit(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_reads_a_passport() {
        Recognition found = IdentifierRecognition.recognise(PASSPORT_ZONE);
        assertThat(found.certain().orElseThrow().identifier()).isEqualTo(new Identifier(PASSPORT, "L898902C3"));
        assertThat(found.warnings()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {VISA_ZONE, SHORT_VISA_ZONE})
    void it_reads_a_visa_and_asks_whose_number_it_is(String zone) {
        Recognition found = IdentifierRecognition.recognise(zone);
        assertThat(kinds(found)).containsExactly(VISA_FOIL, PASSPORT);
        assertThat(found.question()).contains(Question.ZONE_VISA);
        assertThat(found.candidates()).allMatch(it -> it.identifier().asTyped().equals("L8988901C"));
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void it_reads_a_card_and_asks_which_number_it_is() {
        Recognition found = IdentifierRecognition.recognise(CARD_ZONE);
        assertThat(kinds(found)).containsExactly(CARD_NUMBER, PASSPORT, OTHER);
        assertThat(found.question()).contains(Question.ZONE_CARD);
        assertThat(found.candidates().getFirst().identifier().asTyped()).isEqualTo("D23145890");
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    void it_reads_both_numbers_of_a_green_card() {
        Recognition found = IdentifierRecognition.recognise(GREEN_CARD_ZONE);
        assertThat(kinds(found)).containsExactly(ALIEN_NUMBER, CARD_NUMBER, OTHER, CARD_NUMBER, RECEIPT_NUMBER);
        assertThat(found.candidates().getLast().identifier().asTyped()).isEqualTo("SRC9999999999");
    }

    @Test
    void it_reads_a_number_longer_than_its_field() {
        MachineReadableZone zone = MachineReadableZone.read("""
                        I<UTOD23145890<AB112234566<<<<
                        7408122F1204159UTO<<<<<<<<<<<4
                        ERIKSSON<<ANNA<MARIA<<<<<<<<<<""")
                .orElseThrow();
        assertThat(zone.documentNumber()).isEqualTo("D23145890AB11223456");
        assertThat(zone.agrees()).isTrue();
    }

    @Test
    void it_reads_a_zone_typed_with_spaces_in_small_letters_or_in_one_line() {
        for (String zone : List.of(
                PASSPORT_ZONE.toLowerCase(java.util.Locale.ROOT),
                PASSPORT_ZONE.replace("<<", "< <"),
                PASSPORT_ZONE.replace("\n", ""),
                PASSPORT_ZONE.replace("\n", "\r\n\r\n"),
                "From my passport:\n" + PASSPORT_ZONE + "\nThank you")) {
            assertThat(MachineReadableZone.read(zone).orElseThrow().documentNumber()).isEqualTo("L898902C3");
        }
        assertThat(MachineReadableZone.read(CARD_ZONE.replace("\n", ""))
                .orElseThrow()
                .layout())
                .isEqualTo(Layout.CARD);
    }

    @Test
    void it_warns_when_the_check_digit_does_not_agree() {
        Recognition found = IdentifierRecognition.recognise(PASSPORT_ZONE.replace("L898902C36", "L898902C37"));
        assertThat(found.warnings()).containsExactly(Warning.CHECK_DIGIT);
        assertThat(found.certain().orElseThrow().identifier().asTyped()).isEqualTo("L898902C3");
        assertThat(found.suggestion()).isEmpty();
    }

    @Test
    void it_warns_when_a_filling_sign_stands_in_place_of_the_check_digit() {
        Recognition found = IdentifierRecognition.recognise(PASSPORT_ZONE.replace("L898902C36", "L898902C3<"));
        assertThat(found.warnings()).containsExactly(Warning.CHECK_DIGIT);
    }

    @Test
    void it_suggests_a_zero_when_that_agrees_with_the_check_digit() {
        Recognition found = IdentifierRecognition.recognise(PASSPORT_ZONE.replace("L898902C36", "L8989O2C36"));
        assertThat(found.warnings()).containsExactly(Warning.CHECK_DIGIT);
        assertThat(found.suggestion().orElseThrow().corrected().asTyped()).isEqualTo("L898902C3");
    }

    @Test
    void it_sees_no_zone_in_other_lines() {
        for (String text : List.of(
                "",
                PASSPORT_ZONE.lines().findFirst().orElseThrow(),
                PASSPORT_ZONE.replace("<<<10", "<<10"),
                "A".repeat(44) + "\n" + "A".repeat(44),
                "P" + "<".repeat(43) + "\n" + "<".repeat(44),
                "I" + "<".repeat(29) + "\n" + "<".repeat(30))) {
            assertThat(MachineReadableZone.read(text)).isEmpty();
        }
    }

    @Test
    void it_never_shows_the_number_as_text() {
        assertThat(MachineReadableZone.read(PASSPORT_ZONE).toString()).doesNotContain("L898");
    }

    private static List<IdentifierKind> kinds(Recognition recognition) {
        return recognition.candidates().stream().map(Candidate::kind).toList();
    }
}
