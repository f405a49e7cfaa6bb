package org.wayfile.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.interview.PrepSheet.Version;
import org.wayfile.domain.interview.SheetTexts.Shape;
import org.wayfile.export.print.layout.FontChain;
import org.wayfile.export.print.layout.Typesetter;

/** Every version, type, size, paper and language of the sheet, read back from the PDF. */
class EverySheetTest {

    static Stream<String> types() {
        return SampleSheets.TYPES.stream();
    }

    private static List<PrepInput.Print> prints() {
        List<PrepInput.Print> prints = new ArrayList<>();
        for (Version version : Version.values()) {
            for (String language : List.of("en", "es")) {
                for (PaperSize paper : PaperSize.values()) {
                    prints.add(SampleSheets.print(version, language, false, paper));
                    prints.add(SampleSheets.print(version, language, true, paper));
                }
            }
        }
        return prints;
    }

    /** What the sheet to carry never says: whole numbers, family names, the day of birth, what was said in a call. */
    private static final List<String> PRIVATE =
            List.of("IOE9999990001", "099993210", "7193", "Rivera", "Ortiz", "S190421");

    /** Shared by all sheets: it shapes each word once. */
    private static final Typesetter TYPESETTER = new Typesetter(FontChain.bundled(), false);

    /** What differs most from each other, for every run: the paper with least room, the language with most words. */
    private static boolean isDaily(PrepInput.Print it) {
        return switch (it.version()) {
            case CARRY ->
                it.language().equals("es") ? it.paper() == PaperSize.LETTER : it.paper() == PaperSize.A4 && !it.large();
            case HOME -> it.language().equals("en") && !it.large() && it.paper() == PaperSize.A4;
            case LAWYER -> it.language().equals("es") && it.large() && it.paper() == PaperSize.LETTER;
        };
    }

    private ReadSheet read(PrepSheet sheet) {
        ReadSheet read = ReadSheet.of(PrepSheetPdf.write(sheet, TYPESETTER));
        assertThat(read.outside()).isEmpty();
        assertThat(read.overlaps()).isEmpty();
        assertThat(read.text()).doesNotContain("…", "□");
        return read;
    }

    @ParameterizedTest
    @MethodSource("types")
    void itStandsWholeOnThePaper(String type) {
        prints().stream().filter(EverySheetTest::isDaily).forEach(it -> standsWhole(type, it));
    }

    @ParameterizedTest
    @MethodSource("types")
    @Tag("faults")
    void itStandsWholeOnThePaperInEveryOtherWay(String type) {
        prints().stream().filter(it -> !isDaily(it)).forEach(it -> standsWhole(type, it));
    }

    private void standsWhole(String type, PrepInput.Print print) {
        PrepSheet sheet = PrepSheet.compose(SampleSheets.usual(type, print));
        ReadSheet read = read(sheet);
        if (print.version() == Version.CARRY && !print.large()) {
            assertThat(read.pages()).as(print.toString()).isLessThanOrEqualTo(
                    sheet.shape() == Shape.TWO_PAGES ? 2 : 1);
        }
        assertThat(read.compact()).contains("Tuesday", "December82026", "815AM", "Page1of" + read.pages());
        if (print.version() == Version.CARRY) {
            assertThat(read.compact()).doesNotContain(PRIVATE);
            assertThat(read.text()).doesNotContain("They said to wait");
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void itStandsOnThePaperWithMuchOfEverything(String type) {
        PrepSheet carry = PrepSheet.compose(SampleSheets.full(
                type, SampleSheets.print(Version.CARRY, "es", false, PaperSize.LETTER)));
        ReadSheet read = ReadSheet.of(PrepSheetPdf.write(carry, TYPESETTER));
        assertThat(read.outside()).isEmpty();
        assertThat(read.overlaps()).isEmpty();
        assertThat(read.pages()).isLessThanOrEqualTo(carry.shape() == Shape.TWO_PAGES ? 2 : 1);
        assertThat(read.compact()).contains("Maximiliano12", "12345NorthwestMartinLutherKingJuniorBoulevard");
        assertThat(read.text()).contains("800-375-5283");
    }

    @ParameterizedTest
    @ValueSource(strings = {"asylum", "credible-fear"})
    void itTellsNoStoryOnTheSheetToCarry(String type) {
        PrepInput.Print carry = SampleSheets.print(Version.CARRY, "en", false, PaperSize.LETTER);
        assertThat(read(PrepSheet.compose(SampleSheets.usual(type, carry))).text())
                .doesNotContain("bakery", "August 19, 2021")
                .contains("Corrections to my form: 2");
        PrepInput.Print lawyer = SampleSheets.print(Version.LAWYER, "en", false, PaperSize.LETTER);
        assertThat(read(PrepSheet.compose(SampleSheets.usual(type, lawyer))).text()).contains("bakery");
    }

    @Test
    void itShowsWholeNumbersToALawyerButNeverASocialSecurityNumber() {
        PrepInput.Print lawyer = SampleSheets.print(Version.LAWYER, "en", false, PaperSize.LETTER);
        assertThat(read(PrepSheet.compose(SampleSheets.usual("aos-marriage", lawyer))).compact())
                .contains("IOE9999990001", "MarisolRivera")
                .doesNotContain("7193");
    }

    @Test
    void itNeverLeavesAHeadingAloneAtTheEndOfAPage() {
        PrepInput.Print large = SampleSheets.print(Version.LAWYER, "es", true, PaperSize.LETTER);
        for (String type : SampleSheets.TYPES) {
            byte[] pdf = PrepSheetPdf.write(PrepSheet.compose(SampleSheets.full(type, large)), TYPESETTER);
            List<String> headings = List.of("My case", "In my folder", "Changed since I filed", "My words");
            for (String page : PdfWords.pages(pdf)) {
                List<String> lines = page.lines()
                        .filter(it -> !it.startsWith("General information") && !it.startsWith("Información")
                                && !it.startsWith("Page ") && !it.isBlank())
                        .toList();
                assertThat(headings).noneMatch(it -> lines.getLast().startsWith(it + " ·"));
            }
        }
    }

    /** How light each dot is, row by row, with a white row above and below. */
    private static int[][] light(BufferedImage image) {
        int width = image.getWidth();
        int height = image.getHeight();
        int[] dots = image.getRGB(0, 0, width, height, null, 0, width);
        int[][] rows = new int[height + 2][width];
        Arrays.fill(rows[0], 255);
        Arrays.fill(rows[height + 1], 255);
        for (int i = 0; i < dots.length; i++) {
            rows[i / width + 1][i % width] = dots[i] & 0xFF;
        }
        return rows;
    }

    /** A copying machine knows black and white alone; every stroke has to come through. */
    @Test
    void itCanBeReadAsAOneBitPhotocopy() {
        byte[] pdf = PrepSheetPdf.write(PrepSheet.compose(SampleSheets.usual(
                "aos-marriage", SampleSheets.print(Version.CARRY, "es", false, PaperSize.LETTER))));
        for (int page = 0; page < 2; page++) {
            int[][] rows = light(PdfPages.picture(pdf, page, 200));
            long pale = 0;
            long dark = 0;
            for (int y = 1; y < rows.length - 1; y++) {
                int run = 0;
                for (int x = 0; x < rows[y].length; x++) {
                    int light = rows[y][x];
                    dark += light < 128 ? 1 : 0;
                    // A long stroke that is neither black nor white would vanish; the soft edge of a black one may.
                    boolean edge = rows[y - 1][x] < 128 || rows[y + 1][x] < 128;
                    run = light > 140 && light < 245 && !edge ? run + 1 : 0;
                    pale += run == 60 ? 1 : 0;
                }
            }
            assertThat(dark).isGreaterThan(20_000);
            assertThat(pale).as("strokes that a copy loses").isZero();
        }
    }
}
