package org.wayfile.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.wayfile.domain.reference.Provenance;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * A node of a content file that knows where it stands, so that an error names file and place.
 *
 * @param where file and path inside it
 */
record Pack(String where, JsonNode node) {

    private static final YAMLMapper YAML = new YAMLMapper();

    /** A file under this package's resources, "checklists/i130-spouse.yaml". */
    static Pack file(String name) {
        try (InputStream in = Pack.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no content file " + name);
            }
            return new Pack(name, YAML.readTree(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean exists(String name) {
        return Pack.class.getResource(name) != null;
    }

    /** The child with that name; it must be there. */
    Pack get(String name) {
        JsonNode child = node.get(name);
        if (child == null || child.isNull()) {
            throw new IllegalStateException("missing " + name + " in " + where);
        }
        return new Pack(where + "/" + name, child);
    }

    boolean has(String name) {
        return node.hasNonNull(name);
    }

    /** The names of the children, in the order of the file. */
    List<String> names() {
        return List.copyOf(node.propertyNames());
    }

    List<Pack> list() {
        List<Pack> list = new ArrayList<>();
        for (int i = 0; i < node.size(); i++) {
            list.add(new Pack(where + "/" + i, node.get(i)));
        }
        return list;
    }

    /** The children of a list that may be missing. */
    List<Pack> children(String name) {
        return has(name) ? get(name).list() : List.of();
    }

    String text() {
        if (node.isContainer()) {
            throw new IllegalStateException("no text at " + where);
        }
        return node.asString();
    }

    String text(String name) {
        return get(name).text();
    }

    /** The text of a child that may be missing. */
    String textOr(String name, String otherwise) {
        return has(name) ? text(name) : otherwise;
    }

    boolean flag(String name) {
        return has(name) && node.get(name).asBoolean();
    }

    List<String> texts(String name) {
        return has(name) ? get(name).list().stream().map(Pack::text).toList() : List.of();
    }

    /** Where this item comes from; the whole of it must be there. */
    Provenance provenance() {
        return new Provenance(
                text("source"),
                text("confidence"),
                LocalDate.parse(text("checkedOn")),
                LocalDate.parse(text("recheckBy")),
                flag("verify"));
    }

    /** The same for an item that may leave parts to the list it stands in. */
    Provenance provenance(Provenance list) {
        return new Provenance(
                textOr("source", list.source()),
                textOr("confidence", list.confidence()),
                list.checkedOn(),
                list.recheckBy(),
                flag("verify"));
    }
}
