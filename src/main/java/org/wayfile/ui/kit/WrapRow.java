package org.wayfile.ui.kit;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.Node;

/**
 * Things side by side that go on to the next line when there is no room. Nothing is cut: a thing wider than the
 * pane gets the pane's width and may wrap inside.
 */
public final class WrapRow extends EmPane {

    private static final double TINY = 0.01;

    private HPos side;
    private boolean mainLast;
    private boolean backwards;
    private final double gap;

    public WrapRow(Node... children) {
        this(HPos.LEFT, 0.6, children);
    }

    /**
     * @param side where the lines start: left, or right for the actions of a row
     * @param gap between things and between lines, in em
     */
    public WrapRow(HPos side, double gap, Node... children) {
        this.side = side;
        this.gap = gap;
        getStyleClass().add("wf-wrap-row");
        getChildren().addAll(children);
    }

    /** Says that these are actions of which the last is the main one. */
    WrapRow mainLast() {
        mainLast = true;
        return this;
    }

    /** Lets the lines start at the left where they stand under something; there the main action comes first. */
    void under(boolean isUnder) {
        side = isUnder ? HPos.LEFT : HPos.RIGHT;
        if (backwards != (isUnder && mainLast)) {
            backwards = !backwards;
            forget();
        }
    }

    @Override
    protected double computePrefWidth(double height) {
        List<Node> nodes = getManagedChildren();
        double sum = nodes.stream().mapToDouble(node -> Math.ceil(node.prefWidth(-1))).sum();
        return sum + em(gap) * Math.max(0, nodes.size() - 1) + sides();
    }

    @Override
    double lay(double width, boolean place) {
        double y = 0;
        for (List<Node> line : lines(width)) {
            y += y > 0 ? em(gap) * 0.75 : 0;
            y += layLine(line, width, y, place);
        }
        return y;
    }

    private List<List<Node>> lines(double width) {
        List<List<Node>> lines = new ArrayList<>();
        double x = 0;
        List<Node> nodes = getManagedChildren();
        for (Node node : backwards ? nodes.reversed() : nodes) {
            double wanted = wanted(node, width);
            if (lines.isEmpty() || x + em(gap) + wanted > width + TINY) {
                lines.add(new ArrayList<>());
                x = wanted;
            } else {
                x += em(gap) + wanted;
            }
            lines.getLast().add(node);
        }
        return lines;
    }

    private double layLine(List<Node> line, double width, double y, boolean place) {
        double tallest = 0;
        double sum = -em(gap);
        for (Node node : line) {
            double wanted = wanted(node, width);
            tallest = Math.max(tallest, tall(node, wanted));
            sum += wanted + em(gap);
        }
        double x = side == HPos.RIGHT ? width - sum : side == HPos.CENTER ? (width - sum) / 2 : 0;
        for (Node node : place ? line : List.<Node>of()) {
            double wanted = wanted(node, width);
            double height = tall(node, wanted);
            put(node, x, y + (tallest - height) / 2, wanted, height);
            x += wanted + em(gap);
        }
        return tallest;
    }
}
