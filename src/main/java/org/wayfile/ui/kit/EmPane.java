package org.wayfile.ui.kit;

import java.util.List;
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

    @Override
    public final Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected final double computePrefHeight(double width) {
        double known = width < 0 ? prefWidth(-1) : width;
        return snapSizeY(lay(inside(known), false) + edges());
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
        lift = centred() ? Math.max(0, Math.floor((getHeight() - edges() - lay(width, false)) / 2)) : 0;
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
