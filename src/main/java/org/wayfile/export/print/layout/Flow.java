package org.wayfile.export.print.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Places boxes on pages from top to bottom. A heading stays with its next two rows, a row is never parted unless it is
 * higher than a page, and a section that goes over repeats its heading. Nothing is drawn before all is placed.
 */
final class Flow {

    private final float bodyHeight;
    private final float laterBodyHeight;
    private final List<List<Placed>> pages = new ArrayList<>();
    private float room;

    /** A box and how far below the upper edge of the body it stands. */
    record Placed(Box box, float down) {}

    /**
     * @param firstHeight height of the body of the first page
     * @param laterHeight height of the body of the others, which have a strip over it
     */
    Flow(float firstHeight, float laterHeight) {
        this.bodyHeight = firstHeight;
        this.laterBodyHeight = laterHeight;
        page();
    }

    private float whole() {
        return pages.size() == 1 ? bodyHeight : laterBodyHeight;
    }

    private boolean isFresh() {
        return pages.getLast().isEmpty();
    }

    void page() {
        pages.add(new ArrayList<>());
        room = whole();
    }

    /** Begins a new page unless this one is empty. */
    void newPage() {
        if (!isFresh()) {
            page();
        }
    }

    List<List<Placed>> pages() {
        return pages;
    }

    /** Height that is left on this page. */
    float room() {
        return room;
    }

    /** Room without ink; none at the begin of a page. */
    void gap(float height) {
        if (!isFresh()) {
            room -= Math.min(height, Math.max(0, room));
        }
    }

    void add(Box box) {
        place(box, Box.gap(0));
    }

    /**
     * A section.
     *
     * @param bare the heading without its rule, for the begin of a page
     * @param continued stands over what goes on to the next page
     */
    void section(Box ruled, Box bare, Box continued, List<? extends Box> rows, float before) {
        Box heading = ruled;
        float needed = heading.height();
        for (Box it : rows.subList(0, Math.min(2, rows.size()))) {
            needed += it.height();
        }
        if (!isFresh() && before + Math.min(needed, heading.height() + laterBodyHeight / 3) > room) {
            page();
        }
        if (isFresh()) {
            heading = bare;
        }
        gap(before);
        place(heading, Box.gap(0));
        for (Box it : rows) {
            place(it, continued);
        }
    }

    private void put(Box box) {
        pages.getLast().add(new Placed(box, whole() - room));
        room -= box.height();
    }

    private void place(Box box, Box continued) {
        Box rest = box;
        while (rest.height() > room) {
            boolean tooHigh = rest.height() > laterBodyHeight - continued.height();
            Optional<Box.Parts> parts = rest.split(room, tooHigh);
            if (parts.isPresent()) {
                put(parts.get().here());
                rest = parts.get().next();
            } else if (isFresh() || onlyContinued(continued)) {
                break;
            }
            page();
            if (continued.height() > 0) {
                put(continued);
            }
        }
        put(rest);
    }

    private boolean onlyContinued(Box continued) {
        List<Placed> page = pages.getLast();
        return page.size() == 1 && page.getFirst().box() == continued;
    }
}
