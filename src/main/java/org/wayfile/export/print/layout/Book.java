package org.wayfile.export.print.layout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.multipdf.LayerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jspecify.annotations.Nullable;

/**
 * One tagged PDF while it is written: PDF 1.7 with title, language and structure, as PDF/UA-1 asks. Not thread-safe.
 */
public final class Book implements AutoCloseable {

    private final PDDocument document = new PDDocument();
    private final Structure structure = new Structure(document);
    private final Map<FontFace, DocumentFont> fonts = new LinkedHashMap<>();
    private final Map<Tag, Map<String, Tag>> spans = new HashMap<>();
    private final List<Ink> pages = new ArrayList<>();
    private final PDDocumentOutline outline = new PDDocumentOutline();
    private @Nullable LayerUtility layers;
    private final boolean accessible;
    private final String title;
    private final Locale locale;

    /**
     * @param title of the kind of sheet; nothing personal, for it stands in window titles and lists of print jobs
     */
    public Book(String title, Locale locale) {
        this(title, locale, true);
    }

    /**
     * @param accessible whether the whole may call itself PDF/UA; with pages of other documents it may not
     */
    Book(String title, Locale locale, boolean accessible) {
        this.accessible = accessible;
        this.title = title;
        this.locale = locale;
    }

    PDDocument document() {
        return document;
    }

    Structure structure() {
        return structure;
    }

    /** Begins a page of that size in points. */
    public Ink page(float width, float height) {
        Ink ink = new Ink(this, width, height);
        document.addPage(ink.page());
        pages.add(ink);
        return ink;
    }

    DocumentFont font(FontFace face) {
        return fonts.computeIfAbsent(face, it -> {
            try {
                return new DocumentFont(document, it, fonts.size() + 1);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /** An entry of the reader's list of contents that leads to a page. */
    void bookmark(String text, Ink ink) {
        PDPageFitDestination place = new PDPageFitDestination();
        place.setPage(ink.page());
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(text);
        item.setDestination(place);
        outline.addLast(item);
    }

    /** A page of another document as a picture that can be drawn; that document stays open until the end. */
    PDFormXObject page(PDDocument source, int index) throws IOException {
        if (layers == null) {
            layers = new LayerUtility(document);
        }
        return layers.importPageAsForm(source, index);
    }

    /** The element for text of another language inside a tag; one for each tag and language. */
    Tag inLanguage(Tag tag, String language) {
        return spans.computeIfAbsent(tag, _ -> new HashMap<>()).computeIfAbsent(language, tag::in);
    }

    /** Ends the document and gives its bytes. */
    public byte[] end() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        end(bytes);
        return bytes.toByteArray();
    }

    /** Ends the document and writes it. */
    public void end(OutputStream out) {
        try {
            for (Ink it : pages) {
                it.end();
            }
            for (DocumentFont it : fonts.values()) {
                it.end();
            }
            structure.end();
            describe();
            if (outline.hasChildren()) {
                document.getDocumentCatalog().setDocumentOutline(outline);
            }
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void describe() throws IOException {
        document.setVersion(1.7f);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentInformation().setCreator("Wayfile");
        document.getDocumentCatalog().setLanguage(locale.toLanguageTag());
        PDViewerPreferences view = new PDViewerPreferences(new COSDictionary());
        view.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(view);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp().getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private String xmp() {
        return """
                <?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" \
                xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <xmp:CreatorTool>Wayfile</xmp:CreatorTool>
                %s
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>""".formatted(
                escaped(title), locale.toLanguageTag(), accessible ? "<pdfuaid:part>1</pdfuaid:part>" : "");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    /** Ends the work on the document; the bytes stay valid. */
    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
