package org.wayfile.export.print.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Boxes under each other. */
public record Stack(List<Box> boxes) implements Box {

    public static Stack of(Box... boxes) {
        return new Stack(List.of(boxes));
    }

    @Override
    public float height() {
        float height = 0;
        for (Box it : boxes) {
            height += it.height();
        }
        return height;
    }

    @Override
    public void draw(Ink ink, float x, float top) {
        float y = top;
        for (Box it : boxes) {
            it.draw(ink, x, y);
            y -= it.height();
        }
    }

    @Override
    public Optional<Parts> split(float room, boolean forced) {
        List<Box> here = new ArrayList<>();
        float left = room;
        for (int i = 0; i < boxes.size(); i++) {
            Box it = boxes.get(i);
            if (it.height() <= left) {
                here.add(it);
                left -= it.height();
                continue;
            }
            List<Box> next = new ArrayList<>(boxes.subList(i, boxes.size()));
            it.split(left, forced).ifPresent(parts -> {
                here.add(parts.here());
                next.set(0, parts.next());
            });
            return here.isEmpty() ? Optional.empty() : Optional.of(new Parts(new Stack(here), new Stack(next)));
        }
        return Optional.empty();
    }
}
