package org.wayfile.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wayfile.ui.learn.LearnScreensTest.link;
import static org.wayfile.ui.learn.LearnScreensTest.words;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.wayfile.guide.Packs;
import org.wayfile.ui.kit.NeedsScreen;
import org.wayfile.ui.kit.ScreenCheck;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Places;

/** A word of the field is explained where it stands, in a small window of its own. */
@NeedsScreen
class WordExplainedTest {

    private final Places places = new Places();

    @Test
    void itExplainsAWordWhereItStandsByKeyboardAndLetsGo() {
        ScreenCheck.inWindow(
                kit -> {
                    GuideScreen screen = new GuideScreen(kit, Packs.GUIDE, places, "detained-now", null);
                    screen.activate();
                    return (Parent) screen.node();
                },
                "en",
                100,
                1064,
                this::explain);
    }

    private void explain(Parent root) {
        Hyperlink word = link(root, "habeas");
        assertThat(word.isFocusTraversable()).isTrue();
        assertThat(word.getStyleClass()).contains("wf-term");
        word.requestFocus();
        word.fire();
        PopupWindow shown = Window.getWindows().stream()
                .filter(PopupWindow.class::isInstance)
                .map(PopupWindow.class::cast)
                .findFirst()
                .orElseThrow();
        Node pane = shown.getScene().getRoot().lookup("#explanation");
        assertThat(words((Parent) pane))
                .contains(Packs.GUIDE.term("habeas-corpus", "en").orElseThrow().meaning());
        assertThat(shown.getScene().getFocusOwner()).isEqualTo(pane);
        link((Parent) pane, "Open in the list of words").fire();
        assertThat(shown.isShowing()).isFalse();
        assertThat(places.gone()).containsExactly(new Destination.Glossary("habeas-corpus"));
    }
}
