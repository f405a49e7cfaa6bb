package org.wayfile.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.geometry.HPos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.wayfile.settings.Settings;
import org.wayfile.ui.kit.Appearance;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Ends;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** Name, search, text size and language, Hide, Lock. */
final class TopBar extends StackPane {

    /** The room, in em, that name and search keep before the buttons go under them. */
    private static final double LEAST = 16;

    private final Kit kit;
    private final Messages texts;
    private final Navigator navigator;
    private final Button find;

    TopBar(Kit kit, Messages texts, Navigator navigator, ShellActions actions, SearchBox search) {
        this.kit = kit;
        this.texts = texts;
        this.navigator = navigator;
        getStyleClass().add("wf-top");
        Label name = new Label("Wayfile");
        name.setGraphic(Icons.WAYFILE.node());
        name.getStyleClass().add("wf-top-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        find = Buttons.id("top-search", Buttons.icon(Icons.SEARCH, texts.get("search.prompt"), search::focus));
        fit(false);
        WrapRow buttons = new WrapRow(
                HPos.RIGHT,
                0.25,
                find,
                button("print", Icons.PRINT, actions::print),
                look(),
                button("hide", Icons.HIDE, actions::hide),
                button("lock", Icons.LOCK, actions::lock));
        HBox.setHgrow(search, Priority.ALWAYS);
        HBox start = new HBox(name, search);
        start.getStyleClass().add("wf-top-start");
        getChildren().add(new Ends(start, buttons, LEAST));
    }

    /** Where there is little room a button stands for the field. */
    void fit(boolean narrow) {
        Shown.set(find, narrow);
    }

    private Node button(String key, Icons icon, Runnable action) {
        return Buttons.id("top-" + key, Buttons.with(icon, Buttons.text(texts.get("top." + key), action)));
    }

    private Node look() {
        Appearance appearance = kit.appearance();
        String shown = appearance.languageCode().equals("es") ? "Español" : "English";
        var button = Buttons.id("top-look", Buttons.with(Icons.TEXT_SIZE, Buttons.text(shown, () -> {})));
        button.setAccessibleText(texts.get("top.look"));
        ContextMenu menu = new ContextMenu();
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
            String word = language.getLanguage().equals("es") ? "Español" : "English";
            RadioMenuItem item = new RadioMenuItem(word);
            item.setId("language-" + language.getLanguage());
            item.setSelected(language.getLanguage()
                    .equals(appearance.languageCode()));
            item.setOnAction(_ -> appearance.language().set(language));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        ToggleGroup sizes = new ToggleGroup();
        for (int size : Settings.TEXT_SIZES) {
            RadioMenuItem item = new RadioMenuItem(texts.get("top.size", size));
            item.setId("size-" + size);
            item.setUserData(size);
            item.setToggleGroup(sizes);
            item.setOnAction(_ -> appearance.textSize().set(size));
            menu.getItems().add(item);
        }
        // Letters can be changed elsewhere: on the lock screen, in the settings.
        menu.setOnShowing(_ -> sizes.getToggles()
                .forEach(it -> it.setSelected(it.getUserData().equals(appearance.textSize().get()))));
        MenuItem settings = new MenuItem(texts.get("top.settings"));
        settings.setOnAction(_ -> navigator.go(new Destination.Settings()));
        menu.getItems().addAll(new SeparatorMenuItem(), settings);
        button.setOnAction(_ -> menu.show(button, Side.BOTTOM, 0, 4));
        return button;
    }
}
