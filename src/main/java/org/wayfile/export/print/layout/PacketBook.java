package org.wayfile.export.print.layout;

import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * A packet: sheets of our own, then every page of the kept files on paper of the same size, with page numbers through.
 * Only one file's page is decoded at a time; the files stay in memory as they are kept, compressed.
 */
public final class PacketBook {

    private static final float STAMP = 11;
    private static final float HEAD = 30;
    private static final float FOOT = 48;

    private final Sheet sheet;
    private final Sheet.Words words;
    private final Texts texts;

    /**
     * Words on the pages of kept files.
     *
     * @param stamp "Tab {0}: {1}, page {2} of {3}"
     * @param unreadable what stands in the place of a damaged file
     * @param tooLarge what stands in the place of a file that was left out for its size
     */
    public record Texts(String stamp, String unreadable, String tooLarge) {}

    public PacketBook(Sheet sheet, Sheet.Words words, Texts texts) {
        this.sheet = sheet;
        this.words = words;
        this.texts = texts;
    }

    /** Writes sheet and exhibits, one after the other. */
    public void write(List<Exhibit> exhibits, OutputStream out) {
        int total = sheet.pages() + exhibits.stream().mapToInt(Exhibit::pages).sum();
        try (Book book = new Book(words.title(), words.language(), false)) {
            sheet.draw(book, 0, total);
            int page = sheet.pages();
            int tab = 0;
            for (Exhibit it : exhibits) {
                exhibit(book, it, ++tab, page, total);
                page += it.pages();
            }
            book.end(out);
        }
    }

    private void exhibit(Book book, Exhibit it, int tab, int before, int total) {
        for (int i = 0; i < it.pages(); i++) {
            Ink ink = book.page(sheet.paper().width(), sheet.paper().height());
            if (i == 0) {
                book.bookmark(tab + ". " + it.name(), ink);
            }
            String stamp = texts.stamp()
                    .replace("{0}", String.valueOf(tab))
                    .replace("{1}", it.name())
                    .replace("{2}", String.valueOf(i + 1))
                    .replace("{3}", String.valueOf(it.pages()));
            Typesetter.Line line =
                    sheet.typesetter().oneLine(Span.of(stamp, Weight.SEMIBOLD, STAMP), sheet.width());
            ink.decoration(line, sheet.style().margin(), sheet.paper().height() - 22);
            if (it.trouble() != Exhibit.Trouble.NONE || !drawn(book, ink, it, i, stamp)) {
                instead(ink, it);
            }
            sheet.foot(ink, words.pageOf()
                    .replace("{0}", String.valueOf(before + i + 1))
                    .replace("{1}", String.valueOf(total)));
        }
    }

    private boolean drawn(Book book, Ink ink, Exhibit it, int index, String stamp) {
        Tag tag = sheet.inside("Sect").figure(stamp);
        try {
            PDDocument pdf = it.pdf().orElse(null);
            if (pdf == null) {
                PDImageXObject image = it.image(book.document());
                int orientation = Orientation.of(it.bytes());
                boolean turned = Orientation.isTurned(orientation);
                AffineTransform at = fit(
                        turned ? image.getHeight() : image.getWidth(), turned ? image.getWidth() : image.getHeight());
                at.concatenate(Orientation.upright(orientation));
                ink.paste(image, at, tag);
            } else {
                PDFormXObject form = book.page(pdf, index);
                PDRectangle box = form.getBBox();
                AffineTransform own = form.getMatrix().createAffineTransform();
                var shown = own.createTransformedShape(new Rectangle2D.Float(
                        box.getLowerLeftX(), box.getLowerLeftY(), box.getWidth(), box.getHeight())).getBounds2D();
                AffineTransform at = fit(shown.getWidth(), shown.getHeight());
                at.scale(1 / shown.getWidth(), 1 / shown.getHeight());
                at.translate(-shown.getX(), -shown.getY());
                ink.paste(form, at, tag);
            }
            return true;
        } catch (IOException | RuntimeException e) {
            it.broken();
            return false;
        }
    }

    /** Where the unit square goes so that something of that size fills the page without being made larger than it is. */
    private AffineTransform fit(double width, double height) {
        double most = sheet.paper().width() - 36;
        double tall = sheet.paper().height() - HEAD - FOOT;
        double scale = Math.min(most / width, tall / height);
        double shownWidth = width * scale;
        double shownHeight = height * scale;
        return new AffineTransform(
                shownWidth, 0, 0, shownHeight,
                (sheet.paper().width() - shownWidth) / 2,
                FOOT + (tall - shownHeight));
    }

    private void instead(Ink ink, Exhibit it) {
        String text = (it.trouble() == Exhibit.Trouble.TOO_LARGE ? texts.tooLarge() : texts.unreadable())
                .replace("{0}", it.name());
        Box box = sheet.text(
                sheet.inside("P"), sheet.width(), Span.of(text, Weight.SEMIBOLD, sheet.style().heading()));
        box.draw(ink, sheet.style().margin(), sheet.paper().height() - 120);
    }
}
