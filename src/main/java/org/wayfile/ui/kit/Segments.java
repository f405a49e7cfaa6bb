package org.wayfile.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/**
 * A few answers side by side, one of them chosen; a list of round buttons where there is no room.
 *
 * @param <T> the answers
 */
public final class Segments<T> extends EmPane {

    private final SegmentedButton bar = new SegmentedButton();
    private final VBox list = new VBox();

    public Segments(Property<T> value, List<T> answers, Function<T, String> namer) {
        getStyleClass().add("wf-segments");
        list.getStyleClass().add("wf-segment-list");
        bar.setToggleGroup(new ToggleGroup());
        ToggleGroup radios = new ToggleGroup();
        for (T answer : answers) {
            ToggleButton button = new ToggleButton(namer.apply(answer));
            button.setMinWidth(Region.USE_PREF_SIZE);
            RadioButton radio = new RadioButton(namer.apply(answer));
            radio.setToggleGroup(radios);
            radio.setWrapText(true);
            radio.setMinHeight(Region.USE_PREF_SIZE);
            follow(value, answer, button);
            follow(value, answer, radio);
            bar.getButtons().add(button);
            list.getChildren().add(radio);
        }
        getChildren().addAll(bar, list);
        list.setVisible(false);
    }

    /** Pressing the chosen answer again leaves it chosen. */
    private static <T> void follow(Property<T> value, T answer, ToggleButton button) {
        button.setSelected(answer.equals(value.getValue()));
        button.setOnAction(_ -> {
            value.setValue(answer);
            button.setSelected(true);
        });
        value.addListener((_, _, now) -> button.setSelected(answer.equals(now)));
    }

    /** The first answer, to which the keyboard goes. */
    ToggleButton first() {
        return bar.getButtons().getFirst();
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.ceil(bar.prefWidth(-1)) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    double lay(double width, boolean place) {
        double wide = Math.ceil(bar.prefWidth(-1));
        boolean fits = wide <= width;
        if (place) {
            bar.setVisible(fits);
            list.setVisible(!fits);
            put(bar, 0, 0, wide, tall(bar, wide));
            put(list, 0, 0, width, tall(list, width));
        }
        return fits ? tall(bar, wide) : tall(list, width);
    }
}
