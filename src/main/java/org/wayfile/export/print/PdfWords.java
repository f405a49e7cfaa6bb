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
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setPageEnd(PAGE_END);
            return Stream.of(stripper.getText(document).split(PAGE_END)).map(String::strip).toList();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("no readable PDF", e);
        }
    }

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
