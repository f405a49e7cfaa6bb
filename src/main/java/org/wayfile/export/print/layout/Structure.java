package org.wayfile.export.print.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDNumberTreeNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkInfo;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDParentTreeValue;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** The structure tree of one document, grown while it is drawn: elements in the order of their first stroke. */
final class Structure {

    private final PDDocument document;
    private final PDStructureTreeRoot root = new PDStructureTreeRoot();
    private final Map<Tag, PDStructureElement> elements = new HashMap<>();
    private final Map<PDPage, List<PDStructureElement>> marked = new HashMap<>();
    private final List<PDPage> pages = new ArrayList<>();

    Structure(PDDocument document) {
        this.document = document;
    }

    /** Notes that the next piece of content of a page belongs to a tag; returns its number on that page. */
    int mark(Tag tag, PDPage page) {
        PDStructureElement element = element(tag);
        List<PDStructureElement> onPage = marked.computeIfAbsent(page, it -> {
            it.setStructParents(pages.size());
            pages.add(it);
            return new ArrayList<>();
        });
        int number = onPage.size();
        onPage.add(element);
        PDMarkedContentReference reference = new PDMarkedContentReference();
        reference.setPage(page);
        reference.setMCID(number);
        element.appendKid(reference);
        return number;
    }

    private PDStructureElement element(Tag tag) {
        PDStructureElement known = elements.get(tag);
        if (known != null) {
            return known;
        }
        Tag parent = tag.parent();
        PDStructureNode above = parent == null ? root : element(parent);
        PDStructureElement made = new PDStructureElement(tag.role(), above);
        above.appendKid(made);
        if (!tag.language().isEmpty()) {
            made.setLanguage(tag.language());
        }
        if (!tag.alternative().isEmpty()) {
            made.setAlternateDescription(tag.alternative());
        }
        if (!tag.scope().isEmpty()) {
            COSDictionary attribute = new COSDictionary();
            attribute.setName(COSName.O, "Table");
            attribute.setName("Scope", tag.scope());
            made.getCOSObject().setItem(COSName.A, attribute);
        }
        elements.put(tag, made);
        return made;
    }

    /** Makes sure that an element is there although nothing is drawn in it: an empty cell of a table. */
    void keep(Tag tag) {
        element(tag);
    }

    /** Writes the tree into the document. */
    void end() {
        Map<Integer, PDParentTreeValue> numbers = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            COSArray list = new COSArray();
            marked.getOrDefault(pages.get(i), List.of()).forEach(list::add);
            numbers.put(i, new PDParentTreeValue(list));
        }
        PDNumberTreeNode tree = new PDNumberTreeNode(PDParentTreeValue.class);
        tree.setNumbers(numbers);
        root.setParentTree(tree);
        root.setParentTreeNextKey(pages.size());
        document.getDocumentCatalog().setStructureTreeRoot(root);
        PDMarkInfo mark = new PDMarkInfo();
        mark.setMarked(true);
        document.getDocumentCatalog().setMarkInfo(mark);
    }
}
