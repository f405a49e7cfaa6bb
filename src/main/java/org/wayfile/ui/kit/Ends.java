package org.wayfile.ui.kit;

import javafx.scene.Node;

/** One thing at the left end and one at the right end; the right one goes under the left one where there is no room. */
public final class Ends extends EmPane {

    private static final double GAP = 1;

    private final Node start;
    private final Node end;
    private final double least;
    private double under = 0.25;

    public Ends(Node start, Node end) {
        this(start, end, 14);
    }

    /**
     * @param least the room, in em, that the start keeps before the end goes under it
     */
    public Ends(Node start, Node end, double least) {
        this.least = least;
        this.start = start;
        this.end = end;
        getStyleClass().add("wf-ends");
        getChildren().addAll(start, end);
    }

    /** The gap in em when the end stands under the start. */
    Ends under(double gap) {
        under = gap;
        return this;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(start.prefWidth(-1)) + em(GAP) + Math.ceil(end.prefWidth(-1)) + sides();
    }

    @Override
    double lay(double width, boolean place) {
        double endWidth = wanted(end, width);
        double startWidth = wanted(start, width);
        boolean beside = Math.min(startWidth, em(least)) + em(GAP) + endWidth <= width;
        if (end instanceof WrapRow row) {
            row.under(!beside);
        }
        double left = beside ? Math.min(startWidth, width - endWidth - em(GAP)) : startWidth;
        double startTall = tall(start, left);
        double endTall = tall(end, endWidth);
        double line = Math.max(startTall, endTall);
        if (place) {
            put(start, 0, beside ? (line - startTall) / 2 : 0, left, startTall);
            double endY = beside ? (line - endTall) / 2 : startTall + em(under);
            put(end, beside ? width - endWidth : 0, endY, endWidth, endTall);
        }
        return beside ? line : startTall + em(under) + endTall;
    }
}
