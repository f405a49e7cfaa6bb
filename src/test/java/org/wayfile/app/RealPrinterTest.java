package org.wayfile.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.withinPercentage;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.export.print.ContactLogSheet;
import org.wayfile.export.print.PdfPages;
import org.wayfile.service.Printing.Job;

/**
 * Prints on a real CUPS queue. With the queue "PDF" of the package printer-driver-cups-pdf the printed pages are read
 * again. Run with {@code packaging/test --printer}.
 */
@Tag("printer")
class RealPrinterTest {

    @Test
    void itPrintsOnARealQueue() throws Exception {
        CupsPrinting printing = new CupsPrinting();
        assumeTrue(printing.isThere(), "There is no CUPS here: install cups and cups-client.");
        List<String> printers = printing.printers();
        assumeTrue(printers.contains("PDF"), "CUPS has no queue PDF here: install printer-driver-cups-pdf.");
        byte[] sheet = ContactLogSheet.write(
                "Real queue", "", List.of(), LocalDate.of(2026, 11, 21), "en", PaperSize.LETTER);
        long before = System.currentTimeMillis() - 2000;
        assertThatCode(() -> printing.print(sheet, new Job("PDF", 1, false, false, true))).doesNotThrowAnyException();
        Path printed = newest(before);
        assumeTrue(printed != null, "The queue PDF writes somewhere else; the job itself was accepted and finished.");
        byte[] bytes = Files.readAllBytes(printed);
        Files.delete(printed);
        assertThat(PdfPages.count(bytes)).isEqualTo(PdfPages.count(sheet));
        assertThat(PdfPages.isA4(bytes)).isFalse();
        // The queue draws the page anew and loses which letters its shapes stand for; the ink must be the same.
        assertThat(ink(bytes)).isPositive().isCloseTo(ink(sheet), withinPercentage(20));
    }

    /** How many points of the first page are dark. */
    private static long ink(byte[] pdf) {
        BufferedImage page = PdfPages.picture(pdf, 0, 100);
        return IntStream.range(0, page.getWidth() * page.getHeight())
                .filter(it -> (page.getRGB(it % page.getWidth(), it / page.getWidth()) & 0xFF) < 128)
                .count();
    }

    private static Path newest(long after) throws IOException {
        Path folder = Path.of(System.getProperty("user.home"), "PDF");
        if (!Files.isDirectory(folder)) {
            return null;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.toFile().lastModified() >= after)
                    .max(Comparator.comparingLong(it -> it.toFile().lastModified()))
                    .orElse(null);
        }
    }
}
