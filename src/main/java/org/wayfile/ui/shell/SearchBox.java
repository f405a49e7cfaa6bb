package org.wayfile.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wayfile.ui.kit.Accessible;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;

/** The search field of the top bar and the list of results that lies under it. */
final class SearchBox extends HBox {

    private final Function<String, List<SearchSource.Result>> source;
    private final Messages texts;
    private final TextField field = new TextField();
    private final VBox list = new VBox();
    private final ScrollPane results = new ScrollPane(list);
    private final List<SearchSource.Result> shown = new ArrayList<>();
    private final BooleanProperty narrow = new SimpleBooleanProperty(this, "narrow");
    private int chosen;

    /**
     * @param source gives what is found for the words typed
     */
    SearchBox(Function<String, List<SearchSource.Result>> source, Messages texts) {
        this.source = source;
        this.texts = texts;
        getStyleClass().add("wf-search");
        field.setPromptText(texts.get("search.prompt"));
        field.setId("search");
        Accessible.name(field, texts.get("search.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Label key = new Label("Ctrl K");
        key.getStyleClass().add("wf-key");
        key.visibleProperty().bind(field.focusedProperty().not());
        key.managedProperty().bind(key.visibleProperty());
        getChildren().addAll(Icons.SEARCH.node(), field, key);
        list.getStyleClass().add("wf-rows");
        results.getStyleClass().add("wf-search-results");
        results.setId("search-results");
        results.setFitToWidth(true);
        results.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        results.setFocusTraversable(false);
        results.setMinHeight(0);
        results.setMaxSize(560, USE_PREF_SIZE);
        results.managedProperty().bind(results.visibleProperty());
        results.setVisible(false);
        field.textProperty().addListener((_, _, typed) -> search(typed));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty().addListener((_, _, focused) -> {
            results.setVisible(focused && !shown.isEmpty());
            Shown.set(this, focused || !narrow.get());
        });
    }

    /** The list, to be laid over the screen by the shell. */
    StackPane over(StackPane screen) {
        StackPane place = new StackPane(results);
        place.getStyleClass().add("wf-search-place");
        place.setPickOnBounds(false);
        place.setMinHeight(0);
        StackPane.setAlignment(results, Pos.TOP_LEFT);
        screen.getChildren().add(place);
        return screen;
    }

    /** Where there is little room the field is away until it is wanted. */
    void fit(boolean isNarrow) {
        narrow.set(isNarrow);
        Shown.set(this, !isNarrow || field.isFocused());
    }

    /** Puts the keyboard into the field. */
    void focus() {
        Shown.set(this, true);
        field.requestFocus();
        field.selectAll();
    }

    private void search(String typed) {
        shown.clear();
        shown.addAll(source.apply(typed));
        chosen = 0;
        draw(typed);
    }

    private void draw(String typed) {
        list.getChildren().clear();
        for (int i = 0; i < shown.size(); i++) {
            SearchSource.Result result = shown.get(i);
            Row row = Row.of(result.title(), result.second()).selected(i == chosen);
            row.setOnMousePressed(_ -> open(result));
            list.getChildren().add(row);
        }
        if (shown.isEmpty() && !typed.isBlank()) {
            VBox nothing = new VBox(Texts.body(texts.get("search.nothing")));
            nothing.getStyleClass().add("wf-row");
            list.getChildren().add(nothing);
        }
        results.setVisible(!typed.isBlank());
        Accessible.help(field, shown.isEmpty() ? "" : shown.get(chosen).title());
        follow();
    }

    /** Where not all results have room, the chosen one is in sight. */
    private void follow() {
        results.applyCss();
        results.layout();
        double room = results.getViewportBounds().getHeight();
        double hidden = list.getHeight() - room;
        if (shown.isEmpty() || hidden <= 0) {
            results.setVvalue(0);
            return;
        }
        Bounds row = list.getChildren().get(chosen).getBoundsInParent();
        double top = results.getVvalue() * hidden;
        results.setVvalue(Math.min(Math.max(top, row.getMaxY() - room), row.getMinY()) / hidden);
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && !field.getText().isEmpty()) {
            field.clear();
            event.consume();
        } else if (!shown.isEmpty() && event.getCode() == KeyCode.ENTER) {
            open(shown.get(chosen));
            event.consume();
        } else if (!shown.isEmpty() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            chosen = Math.floorMod(chosen + (event.getCode() == KeyCode.DOWN ? 1 : -1), shown.size());
            draw(field.getText());
            event.consume();
        }
    }

    private void open(SearchSource.Result result) {
        field.clear();
        results.setVisible(false);
        result.open().run();
    }
}
