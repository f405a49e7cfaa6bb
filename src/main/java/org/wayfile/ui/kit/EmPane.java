package org.wayfile.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.css.CssMetaData;
import javafx.css.SimpleStyleableDoubleProperty;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** A pane that knows how large its text is, so that its layout grows with it. {@code wayfile.css} tells it. */
abstract class EmPane extends Pane {

    private static final StyleablePropertyFactory<EmPane> FACTORY =
            new StyleablePropertyFactory<>(Pane.getClassCssMetaData());
    private static final CssMetaData<EmPane, Number> EM =
            FACTORY.createSizeCssMetaData("-wf-em", pane -> pane.em, 16.0, false);

    private final SimpleStyleableDoubleProperty em = new SimpleStyleableDoubleProperty(EM, this, "em", 16.0) {
        @Override
        protected void invalidated() {
            requestLayout();
        }
    };

    /**
     * Heights by width, until something inside changes. JavaFX keeps none of a pane whose height depends on its width, and
     * asks for each several times at every level: without this the work doubles with each pane inside another.
     */
    private final Map<Double, Double> heights = new HashMap<>();

    private double lift;

    EmPane() {
        getStyleClass().add("wf-em");
    }

    /** One em in pixels. */
    final double em() {
        return em.get();
    }

    final double em(double count) {
        return snapSizeX(count * em.get());
    }

    /** The width a node wants, but never more than there is. */
    static double wanted(Node node, double available) {
        return Math.min(available, Math.ceil(node.prefWidth(-1)));
    }

    /** The height a node takes at a width, whether or not it wraps. */
    static double tall(Node node, double width) {
        return Math.ceil(node.prefHeight(node.getContentBias() == Orientation.HORIZONTAL ? width : -1));
    }

    final double left() {
        return snappedLeftInset();
    }

    final double top() {
        return snappedTopInset();
    }

    final double inside(double width) {
        return Math.max(0, width - snappedLeftInset() - snappedRightInset());
    }

    final double sides() {
        return snappedLeftInset() + snappedRightInset();
    }

    final double edges() {
        return snappedTopInset() + snappedBottomInset();
    }

    /** Places the children, or only measures them. Gives the height they take, insets apart. */
    abstract double lay(double width, boolean place);

    private double measured(double width) {
        Double known = heights.get(width);
        if (known == null) {
            known = lay(width, false);
            heights.put(width, known);
        }
        return known;
    }

    /** Measures anew the next time: the pane lays its children in another way. */
    final void forget() {
        heights.clear();
    }

    /** Also comes from each child whose size may change. */
    @Override
    public void requestLayout() {
        heights.clear();
        super.requestLayout();
    }

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        double known = width < 0 ? prefWidth(-1) : width;
        return snapSizeY(measured(inside(known)) + edges());
    }

    @Override
    protected final double computeMinHeight(double width) {
        return computePrefHeight(width < 0 && getWidth() > 0 ? getWidth() : width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return sides();
    }

    @Override
    protected final void layoutChildren() {
        double width = inside(getWidth());
        lift = centred() ? Math.max(0, Math.floor((getHeight() - edges() - measured(width)) / 2)) : 0;
        lay(width, true);
    }

    /** Whether spare height is shared above and below. */
    boolean centred() {
        return false;
    }

    final void put(Node node, double x, double y, double width, double height) {
        node.resize(snapSizeX(width), snapSizeY(height));
        node.relocate(snapPositionX(left() + x), snapPositionY(top() + lift + y));
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }

    /** Named after the property so that JavaFX tools find it. */
    final StyleableProperty<Number> emProperty() {
        return em;
    }
}
