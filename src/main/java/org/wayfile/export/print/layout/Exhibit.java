package org.wayfile.export.print.layout;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.jspecify.annotations.Nullable;

/**
 * A kept file behind a packet: a PDF, a photograph, or a file that cannot be shown. It is read once; its pages are drawn
 * from there until the packet is saved.
 */
public final class Exhibit implements AutoCloseable {

    /** Where the bytes are; opened once. */
    @FunctionalInterface
    public interface Source {
        InputStream open() throws IOException;
    }

    /** Why a file stands in the packet by its name alone. */
    public enum Trouble {
        NONE,
        /** It is damaged, encrypted or of a kind that has no pages. */
        UNREADABLE,
        /** It would make the packet too large. */
        TOO_LARGE
    }

    private final String name;
    private final long size;
    private Trouble trouble = Trouble.NONE;
    private @Nullable PDDocument pdf;
    private byte @Nullable [] picture;
    private int pages = 1;

    private Exhibit(String name, long size) {
        this.name = name;
        this.size = size;
    }

    /**
     * Reads a file.
     *
     * @param room bytes that the packet may still take
     */
    public static Exhibit read(String name, String mediaType, Source source, long room) {
        byte[] bytes;
        try (InputStream in = source.open()) {
            bytes = in.readNBytes((int) Math.min(Integer.MAX_VALUE - 8L, room + 1));
        } catch (IOException | RuntimeException e) {
            return new Exhibit(name, 0).with(Trouble.UNREADABLE);
        }
        if (bytes.length > room) {
            return new Exhibit(name, 0).with(Trouble.TOO_LARGE);
        }
        Exhibit exhibit = new Exhibit(name, bytes.length);
        try {
            if (mediaType.equals("application/pdf")) {
                exhibit.open(bytes);
            } else if (mediaType.startsWith("image/") && isPicture(bytes)) {
                exhibit.picture = bytes;
            } else {
                exhibit.trouble = Trouble.UNREADABLE;
            }
        } catch (IOException | RuntimeException e) {
            exhibit.trouble = Trouble.UNREADABLE;
        }
        return exhibit;
    }

    private static boolean isPicture(byte[] bytes) throws IOException {
        try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            reader.setInput(in);
            boolean shown = (long) reader.getWidth(0) * reader.getHeight(0) <= MOST_PIXELS;
            reader.dispose();
            return shown;
        }
    }

    private static final long MOST_PIXELS = 60_000_000;

    private Exhibit with(Trouble next) {
        trouble = next;
        return this;
    }

    private void open(byte[] bytes) throws IOException {
        PDDocument document = Loader.loadPDF(bytes);
        if (document.isEncrypted() || document.getNumberOfPages() == 0) {
            document.close();
            trouble = Trouble.UNREADABLE;
            return;
        }
        PDAcroForm form = document.getDocumentCatalog().getAcroForm();
        if (form != null) {
            // What was typed into a form is drawn beside the page; only flattened it comes along.
            form.flatten();
        }
        pdf = document;
        pages = document.getNumberOfPages();
    }

    public String name() {
        return name;
    }

    public Trouble trouble() {
        return trouble;
    }

    /** Pages it takes; one that says so when it cannot be shown. */
    public int pages() {
        return pages;
    }

    /** Bytes it takes of the packet. */
    public long size() {
        return size;
    }

    Optional<PDDocument> pdf() {
        return Optional.ofNullable(pdf);
    }

    byte[] bytes() {
        byte[] bytes = picture;
        return bytes == null ? new byte[0] : bytes;
    }

    /** The photograph; a JPEG goes in as it is. */
    PDImageXObject image(PDDocument target) throws IOException {
        byte[] bytes = bytes();
        boolean jpeg = bytes.length > 2 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xD8;
        return jpeg
                ? JPEGFactory.createFromStream(target, new ByteArrayInputStream(bytes))
                : LosslessFactory.createFromImage(target, ImageIO.read(new ByteArrayInputStream(bytes)));
    }

    /** Marks it as damaged after all: a page of it could not be drawn. */
    void broken() {
        trouble = Trouble.UNREADABLE;
    }

    @Override
    public void close() {
        PDDocument open = pdf;
        if (open != null) {
            try {
                open.close();
            } catch (IOException e) {
                trouble = Trouble.UNREADABLE;
            }
        }
    }
}
