package org.wayfile.export.print;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a page, for those who cannot see its picture. Any thread. */
public final class PdfWords {

    private PdfWords() {}

    /**
     * The words of one page in the order of reading.
     *
     * @param page from 0
     * @throws IllegalArgumentException when the bytes are no PDF that can be read
     */
    public static String of(byte[] pdf, int page) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(page + 1);
            stripper.setEndPage(page + 1);
            return stripper.getText(document).strip();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("no readable PDF", e);
        }
    }
}
