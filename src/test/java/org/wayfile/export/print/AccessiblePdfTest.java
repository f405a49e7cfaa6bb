package org.wayfile.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.interview.PrepSheet.Version;

/** Whoever listens to a sheet hears all of it in the right language: PDF/UA-1 by the judgement of veraPDF. */
class AccessiblePdfTest {

    private record Made(String name, byte[] pdf) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void foundry() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Made> sheets() {
        return Stream.of(
                sheet("aos-marriage", "es", false),
                sheet("court-master", "en", false),
                sheet("port-of-entry", "es", true),
                new Made("recovery", RecoverySheet.write("vault", "7KQ2M-7KQ2M", LocalDate.of(2026, 11, 21), "es")),
                new Made("log", ContactLogSheet.write(
                        "Green card", "", List.of(new ContactLogSheet.Entry("Monday", List.of("Said"), List.of())),
                        LocalDate.of(2026, 11, 21), "en", PaperSize.LETTER)));
    }

    private static Made sheet(String type, String language, boolean large) {
        return new Made(type, PrepSheetPdf.write(PrepSheet.compose(SampleSheets.usual(
                type, SampleSheets.print(Version.CARRY, language, large, PaperSize.LETTER)))));
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void itPassesTheRulesOfAccessiblePdf(Made it) throws Exception {
        try (PDFAParser parser =
                Foundries.defaultInstance().createParser(new ByteArrayInputStream(it.pdf()), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            assertThat(result.getTestAssertions())
                    .filteredOn(test -> test.getStatus() == TestAssertion.Status.FAILED)
                    .extracting(test -> test.getRuleId() + " " + test.getMessage())
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("sheets")
    void itNamesItsLanguageAndKindAndNobody(Made it) throws Exception {
        try (PDDocument document = Loader.loadPDF(it.pdf())) {
            assertThat(document.getDocumentCatalog().getLanguage()).matches("(en|es)-US");
            assertThat(document.getDocumentInformation().getTitle()).isNotBlank().doesNotContain("Marisol");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
        }
    }
}
