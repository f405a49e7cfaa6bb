package org.wayfile.export.print;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** The words of a page, for those who cannot see its picture. Any thread. */
public final class PdfWords {

    private static final String PAGE_END = "\f";

    private PdfWords() {}

    /**
     * The words of every page in the order of reading.
     *
     * @throws IllegalArgumentException when the bytes are no PDF that can be read
     */
    public static List<String> pages(byte[] pdf) {
        return Stream.of(text(pdf, 1, Integer.MAX_VALUE).split(PAGE_END)).map(String::strip).toList();
    }

    /**
     * The words of one page in the order of reading.
     *
     * @param page from 0
     * @throws IllegalArgumentException when the bytes are no PDF that can be read
     */
    public static String of(byte[] pdf, int page) {
        return text(pdf, page + 1, page + 1).strip();
    }

    /** Pages from 1, both included, each with its end marked. */
    private static String text(byte[] pdf, int first, int last) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setStartPage(first);
            stripper.setEndPage(last);
            stripper.setPageEnd(PAGE_END);
            return stripper.getText(document);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("no readable PDF", e);
        }
    }
}
