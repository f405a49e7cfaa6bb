package org.wayfile.export.print;

import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.wayfile.domain.interview.PaperSize;

/** Pages of PDFs as pictures. Any thread. The bytes come from anybody: whatever is wrong with them is one exception. */
public final class PdfPages {

    static {
        // Pictures in a PDF are read through streams that Java would otherwise keep in a temporary file, in clear.
        ImageIO.setUseCache(false);
    }

    private static final int MOST_SIDE_PIXELS = 6000;

    private PdfPages() {}

    /**
     * The number of pages.
     *
     * @throws IllegalArgumentException when the bytes are no PDF that can be read, or it wants a password
     */
    public static int count(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("no readable PDF", e);
        }
    }

    /** Whether the first page is A4; otherwise it goes on Letter. */
    public static boolean isA4(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return Math.abs(document.getPage(0).getMediaBox().getHeight() - PaperSize.A4.height()) < 1;
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("no readable PDF", e);
        }
    }

    /**
     * One page as a picture with white paper; a page of absurd size is drawn smaller.
     *
     * @param page from 0
     * @throws IllegalArgumentException as {@link #count}
     */
    public static BufferedImage picture(byte[] pdf, int page, float dotsPerInch) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            var box = document.getPage(page).getCropBox();
            float most = Math.max(box.getWidth(), box.getHeight()) / 72 * dotsPerInch;
            float dots = most > MOST_SIDE_PIXELS ? dotsPerInch * MOST_SIDE_PIXELS / most : dotsPerInch;
            return new PDFRenderer(document).renderImageWithDPI(page, dots, ImageType.RGB);
        } catch (IOException | RuntimeException e) {
            throw new IllegalArgumentException("no readable PDF", e);
        }
    }
}
