package org.wayfile.ui.kit;

import java.util.List;
import javafx.scene.Node;

/** Things in columns of one width; fewer columns when they would get narrower than the least width. */
public final class Columns extends EmPane {

    private final int most;
    private final double least;
    private final double gap;

    /**
     * @param most how many columns at most
     * @param least the least width of a column in em
     */
    public Columns(int most, double least, Node... children) {
        this(most, least, 0.875, children);
    }

    /**
     * @param gap between columns and lines, in em
     */
    public Columns(int most, double least, double gap, Node... children) {
        this.most = most;
        this.least = least;
        this.gap = gap;
        getStyleClass().add("wf-columns");
        getChildren().addAll(children);
    }

    @Override
    protected double computePrefWidth(double height) {
        double widest = getManagedChildren().stream()
                .mapToDouble(node -> node.prefWidth(-1))
                .max()
                .orElse(0);
        int columns = Math.clamp(getManagedChildren().size(), 1, most);
        return columns * Math.max(widest, em(least)) + (columns - 1) * em(gap) + sides();
    }

    @Override
    double lay(double width, boolean place) {
        List<Node> nodes = getManagedChildren();
        int columns = (int) Math.clamp((width + em(gap)) / (em(least) + em(gap)), 1, most);
        double each = (width - (columns - 1) * em(gap)) / columns;
        double y = 0;
        for (int from = 0; from < nodes.size(); from += columns) {
            List<Node> line = nodes.subList(from, Math.min(nodes.size(), from + columns));
            double tallest = line.stream().mapToDouble(node -> tall(node, each)).max().orElse(0);
            y += from > 0 ? em(gap) : 0;
            for (int i = 0; place && i < line.size(); i++) {
                put(line.get(i), i * (each + em(gap)), y, each, tallest);
            }
            y += tallest;
        }
        return y;
    }
}
