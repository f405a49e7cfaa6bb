package org.wayfile.ui.kit;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A white sheet with a thin edge, a title if given, and things below each other. */
public final class Card extends VBox {

    public Card(Node... content) {
        getStyleClass().add("wf-card");
        setFillWidth(true);
        getChildren().addAll(content);
    }

    /** A card with a title over its content. */
    public static Card titled(String title, Node... content) {
        Card card = new Card();
        Label heading = Texts.label(title, "wf-card-title");
        card.getChildren().add(heading);
        card.getChildren().addAll(content);
        Accessible.group(card, title);
        return card;
    }

    public Card add(Node... more) {
        getChildren().addAll(more);
        return this;
    }
}
