package org.wayfile.ui.kit;

import javafx.scene.layout.VBox;

/** Words to say, set apart, with their meaning in the reader's language under them. */
public final class SayBlock extends VBox {

    /**
     * @param words what is said
     * @param meaning the same in the reader's language; empty when that is the language of the words
     */
    public SayBlock(String words, String meaning) {
        getStyleClass().add("wf-say");
        getChildren().add(Texts.label(words, "wf-say-words"));
        if (!meaning.isEmpty()) {
            getChildren().add(Texts.second(meaning));
        }
        Accessible.group(this, words);
    }
}
