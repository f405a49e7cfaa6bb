package org.wayfile.ui.kit;

import javafx.scene.Node;

/** A main column and a side column; the side one moves under the main one when there is too little room. */
public final class SideSplit extends EmPane {

    /** Below this many em the columns stand one above the other: 900 px of window at 100 %. */
    private static final double LEAST = 46;

    private static final double GAP = 1.5;

    private final Node main;
    private final Node side;
    private final double share;

    /** The side column takes 37 percent. */
    public SideSplit(Node main, Node side) {
        this(main, side, 0.37);
    }

    /**
     * @param share of the width for the side column, 0 to 1
     */
    public SideSplit(Node main, Node side, double share) {
        this.main = main;
        this.side = side;
        this.share = share;
        getChildren().addAll(main, side);
    }

    @Override
    protected double computePrefWidth(double height) {
        return main.prefWidth(-1) + em(GAP) + side.prefWidth(-1) + sides();
    }

    @Override
    double lay(double width, boolean place) {
        boolean beside = width >= em(LEAST);
        double sideWidth = beside ? Math.round((width - em(GAP)) * share) : width;
        double mainWidth = beside ? width - em(GAP) - sideWidth : width;
        double mainTall = tall(main, mainWidth);
        double sideTall = tall(side, sideWidth);
        if (place) {
            put(main, 0, 0, mainWidth, mainTall);
            put(side, beside ? mainWidth + em(GAP) : 0, beside ? 0 : mainTall + em(GAP), sideWidth, sideTall);
        }
        return beside ? Math.max(mainTall, sideTall) : mainTall + em(GAP) + sideTall;
    }
}
