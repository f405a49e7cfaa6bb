package org.wayfile.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.PacketInput;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepSheet.Version;
import org.wayfile.export.print.layout.Exhibit;

/** The packet with the kept files behind it. */
class PacketTest {

    private static PacketInput input() {
        return new PacketInput(
                SampleSheets.usual(
                        "aos-marriage", SampleSheets.print(Version.LAWYER, "es", false, PaperSize.LETTER)),
                List.of(new PacketInput.Filed("Address", "12 Elm Street")),
                List.of(new PacketInput.Dated(LocalDate.of(2026, 3, 3), false, "Filed")),
                List.of(new PacketInput.Trip(LocalDate.of(2026, 7, 1), null, "Lima")),
                List.of(new PacketInput.Lived(
                        "12 Elm Street", new PacketInput.When(LocalDate.of(2024, 9, 1), true), null)),
                List.of(new PacketInput.Topic(
                        Bilingual.same("Home"), List.of(Bilingual.same("Where do you live now?")))),
                List.of("Bring an interpreter."),
                List.of("Ask early."),
                List.of("The decision comes by mail."),
                List.of(new PacketInput.FactSource(
                        "List", "https://www.uscis.gov/i-485", LocalDate.of(2026, 11, 21))));
    }

    private static byte[] pdf(int pages, String word) throws IOException {
        try (PDDocument document = new PDDocument()) {
            for (int i = 1; i <= pages; i++) {
                PDPage page = new PDPage();
                document.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(document, page)) {
                    out.beginText();
                    out.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 20);
                    out.newLineAtOffset(72, 600);
                    out.showText(word + i);
                    out.endText();
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] photo() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(1200, 800, BufferedImage.TYPE_INT_RGB), "jpg", bytes);
        return bytes.toByteArray();
    }

    private static Exhibit exhibit(String name, String type, byte[] bytes) {
        return Exhibit.read(name, type, () -> new ByteArrayInputStream(bytes), PacketPdf.MOST_BYTES);
    }

    private static byte[] write(List<Exhibit> exhibits, List<String> notShown) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        notShown.addAll(PacketPdf.write(input(), exhibits, "en", out));
        exhibits.forEach(Exhibit::close);
        return out.toByteArray();
    }

    @Test
    void itNumbersItsOwnPagesAndThoseOfTheFilesThrough() throws IOException {
        List<String> notShown = new ArrayList<>();
        byte[] packet = write(
                List.of(
                        exhibit("passport.pdf", "application/pdf", pdf(3, "pass")),
                        exhibit("photo.jpg", "image/jpeg", photo()),
                        exhibit("lease.pdf", "application/pdf", pdf(2, "lease"))),
                notShown);
        int pages = PdfPages.count(packet);
        assertThat(notShown).isEmpty();
        for (int page = 0; page < pages; page++) {
            assertThat(PdfWords.of(packet, page)).contains("Page " + (page + 1) + " of " + pages);
        }
        String last = PdfWords.of(packet, pages - 1);
        assertThat(last).contains("lease2", "Tab 3: lease.pdf, page 2 of 2");
        assertThat(PdfWords.of(packet, 0)).contains("Contents", "Tab 1: passport.pdf", String.valueOf(pages - 5));
        ReadSheet read = ReadSheet.of(packet);
        assertThat(read.text()).contains("Where do you live now?", "12 Elm Street", "https://www.uscis.gov/i-485");
        try (PDDocument document = Loader.loadPDF(packet)) {
            assertThat(document.getDocumentCatalog().getDocumentOutline().children()).hasSize(3);
        }
    }

    @Test
    void itNamesADamagedFileAndGoesOn() throws IOException {
        List<String> notShown = new ArrayList<>();
        byte[] half = pdf(4, "cut");
        byte[] packet = write(
                List.of(
                        exhibit("torn.pdf", "application/pdf", Arrays.copyOf(half, 40)),
                        exhibit("sound.mp3", "audio/mpeg", new byte[] {1, 2}),
                        exhibit("broken.jpg", "image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, 0, 1}),
                        exhibit("good.pdf", "application/pdf", pdf(1, "good"))),
                notShown);
        assertThat(notShown).containsExactly("torn.pdf", "sound.mp3", "broken.jpg");
        int pages = PdfPages.count(packet);
        assertThat(PdfWords.of(packet, pages - 4)).contains("torn.pdf", "could not be shown");
        assertThat(PdfWords.of(packet, pages - 1)).contains("good1");
    }

    @Test
    void itLeavesOutAFileThatWouldMakeItTooLarge() throws IOException {
        byte[] bytes = pdf(1, "large");
        Exhibit exhibit = Exhibit.read(
                "large.pdf", "application/pdf", () -> new ByteArrayInputStream(bytes), bytes.length - 1);
        List<String> notShown = new ArrayList<>();
        byte[] packet = write(List.of(exhibit), notShown);
        assertThat(notShown).containsExactly("large.pdf");
        assertThat(PdfWords.of(packet, PdfPages.count(packet) - 1)).contains("was left out");
    }

    @Test
    void itWritesThreeHundredPagesInTwentySeconds() throws IOException {
        List<Exhibit> exhibits = new ArrayList<>();
        for (int i = 0; i < 28; i++) {
            exhibits.add(exhibit("file" + i + ".pdf", "application/pdf", pdf(10, "file" + i + "-")));
        }
        long begin = System.nanoTime();
        byte[] packet = write(exhibits, new ArrayList<>());
        assertThat(PdfPages.count(packet)).isGreaterThan(290);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
    }
}
