package org.wayfile.ui.shell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.nav.Navigator;

/** The seven words, always in sight, with icon and count; they scroll where large letters leave too little height. */
final class SideBar extends ScrollPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    /** In widths of the bar, which grows with the letters: seven words with air between. */
    private static final double ROOMY = 1.63;

    private final Map<Place, Button> buttons = new EnumMap<>(Place.class);
    private final Map<Place, Label> counts = new EnumMap<>(Place.class);
    private final Messages texts;

    SideBar(Messages texts, Navigator navigator) {
        this.texts = texts;
        VBox words = new VBox();
        words.getStyleClass().add("wf-side");
        getStyleClass().add("wf-side-scroll");
        setContent(words);
        setFitToHeight(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setMinHeight(0);
        heightProperty().addListener(_ -> fit());
        widthProperty().addListener(_ -> fit());
        for (Place place : Place.all()) {
            Button button = button(place);
            button.setOnAction(_ -> navigator.go(place.home()));
            buttons.put(place, button);
            words.getChildren().add(button);
        }
    }

    /** The words stand closer where the window is low, so that the last one is in sight too. */
    private void fit() {
        pseudoClassStateChanged(LOW, getHeight() < getWidth() * ROOMY);
    }

    private Button button(Place place) {
        Label word = new Label(texts.get(place.key()));
        word.setWrapText(true);
        word.setMinWidth(0);
        word.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(word, Priority.ALWAYS);
        Label count = new Label();
        count.getStyleClass().add("wf-side-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.managedProperty().bind(count.textProperty().isNotEmpty());
        counts.put(place, count);
        HBox line = new HBox(place.icon().node(), word, count);
        line.getStyleClass().add("wf-side-line");
        Button button = new Button();
        button.setGraphic(line);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinHeight(Region.USE_PREF_SIZE);
        line.prefWidthProperty().bind(button.widthProperty().subtract(28));
        button.getStyleClass().add("wf-side-item");
        button.setAccessibleText(texts.get(place.key()));
        button.setId("side-" + place.name().toLowerCase(Locale.ROOT));
        return button;
    }

    /** Marks the word under which the screen lies; none for null. */
    void select(@Nullable Place chosen) {
        buttons.forEach((place, button) -> button.pseudoClassStateChanged(SELECTED, place == chosen));
        if (chosen != null) {
            setVvalue((double) Place.all().indexOf(chosen) / (buttons.size() - 1));
        }
    }

    /** Shows how many things wait under a word; nothing for zero. */
    void count(Place place, long number) {
        Label label = counts.get(place);
        Button button = buttons.get(place);
        if (label != null && button != null) {
            label.setText(number == 0 ? "" : String.valueOf(number));
            String word = texts.get(place.key());
            button.setAccessibleText(number == 0 ? word : word + " " + number);
        }
    }
}
