package org.wayfile.ui.kit;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** An icon, words that wrap beside it, and perhaps a button at the end. */
final class IconLine extends EmPane {

    private static final double GAP = 0.625;

    private final Node icon;
    private final Node words;
    private Node last = new Region();

    IconLine(Node icon, Node words) {
        this.icon = icon;
        this.words = words;
        getChildren().addAll(icon, words);
    }

    void end(Node node) {
        getChildren().remove(last);
        last = node;
        getChildren().add(last);
    }

    @Override
    protected double computePrefWidth(double height) {
        return em(1.25 + GAP) + Math.ceil(words.prefWidth(-1)) + (ended() ? em(GAP) + last.prefWidth(-1) : 0);
    }

    private boolean ended() {
        return last.getParent() == this;
    }

    @Override
    double lay(double width, boolean place) {
        double indent = em(1.25 + GAP);
        double endWidth = ended() ? wanted(last, width) : 0;
        double room = width - indent - (ended() ? endWidth + em(GAP) : 0);
        double wordsTall = tall(words, room);
        double endTall = ended() ? tall(last, endWidth) : 0;
        double line = Math.max(wordsTall, endTall);
        if (place) {
            double first = Math.min(line, em(1.5));
            double top = wordsTall < endTall ? (endTall - wordsTall) / 2 : 0;
            put(icon, 0, top + (first - em(1.25)) / 2, em(1.25), em(1.25));
            put(words, indent, top, room, wordsTall);
            if (ended()) {
                put(last, width - endWidth, 0, endWidth, endTall);
            }
        }
        return line;
    }
}
