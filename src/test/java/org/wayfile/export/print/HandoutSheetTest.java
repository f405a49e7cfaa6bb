package org.wayfile.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.reference.Handout;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.guide.Packs;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.ScreenCheck;
import org.wayfile.ui.learn.LearnHandouts;

/** The pages of Learn on paper: every word is there, and the paper says how old it is. */
class HandoutSheetTest {

    private static final Guide GUIDE = Packs.GUIDE;
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itPrintsGuidesCardsAndForms(String language) throws IOException {
        Kit kit = ScreenCheck.kit();
        kit.appearance().language().set(Locale.of(language));
        LearnHandouts pages = new LearnHandouts(kit, GUIDE);
        String checked = language.equals("es") ? "Revisado el" : "Checked on";
        List<Handout> all = GUIDE.lessons(language).stream()
                .filter(Lesson::emergency)
                .map(it -> pages.guide(it.id()).orElseThrow())
                .toList();
        assertThat(all).hasSizeGreaterThan(3);
        for (Handout it : all) {
            assertThat(text(HandoutSheet.write(it, TODAY, language, PaperSize.LETTER)))
                    .contains(it.title().split(" ")[0])
                    .contains(checked);
        }
        assertThat(text(HandoutSheet.write(pages.agency("uscis").orElseThrow(), TODAY, language, PaperSize.A4)))
                .contains("800-375-5283")
                .contains(checked);
        assertThat(text(HandoutSheet.write(pages.form("I-485").orElseThrow(), TODAY, language, PaperSize.LETTER)))
                .contains("I-485")
                .contains(checked);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
