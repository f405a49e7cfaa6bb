package org.wayfile.export.print.layout;

import org.jspecify.annotations.Nullable;

/**
 * A place in the structure that screen readers follow: a paragraph, a cell, a list. Text of one tag may stand on several
 * pages; it stays one element. Identity counts: two tags of the same role are two elements.
 */
public final class Tag {

    private final String role;
    private final @Nullable Tag parent;
    private final String language;
    private final String scope;
    private final String alternative;

    private Tag(String role, @Nullable Tag parent, String language, String scope, String alternative) {
        this.alternative = alternative;
        this.role = role;
        this.parent = parent;
        this.language = language;
        this.scope = scope;
    }

    /** The root of a document. */
    public static Tag document() {
        return new Tag("Document", null, "", "", "");
    }

    /** An element inside this one: "P", "H2", "Table", "TR", "TD", "L", "LI", "Lbl", "LBody". */
    public Tag child(String childRole) {
        return new Tag(childRole, this, "", "", "");
    }

    /** Text in another language inside this element. */
    public Tag in(String childLanguage) {
        return new Tag("Span", this, childLanguage, "", "");
    }

    /** The head of a table's column or row. */
    public Tag head(boolean column) {
        return new Tag("TH", this, "", column ? "Column" : "Row", "");
    }

    /** The head of a column that has its words over another part of the table; they are heard here too. */
    public Tag silentHead(String words) {
        return new Tag("TH", this, "", "Column", words);
    }

    /** A picture inside this element, with the words for those who cannot see it. */
    public Tag figure(String words) {
        return new Tag("Figure", this, "", "", words);
    }

    String alternative() {
        return alternative;
    }

    String role() {
        return role;
    }

    @Nullable
    Tag parent() {
        return parent;
    }

    String language() {
        return language;
    }

    /** Whether it is a cell of a table, which is a cell also where nothing is drawn in it. */
    boolean isCell() {
        return role.equals("TH") || role.equals("TD");
    }

    String scope() {
        return scope;
    }
}
