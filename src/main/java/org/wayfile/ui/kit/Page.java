package org.wayfile.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.event.EventType;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A page: notices, then breadcrumb, title, one line that says where we are, one main action with quieter ones and the body,
 * all of which scroll; a side column and a row under what scrolls if given.
 */
public final class Page extends StackPane {

    private static final double HEADING_LEAST = 19;
    private static final double LINE = 60;

    /** What a person does to go elsewhere on a page; that the page comes under the mouse is nothing of the kind. */
    private static final Set<EventType<?>> ACTS =
            Set.of(KeyEvent.KEY_PRESSED, MouseEvent.MOUSE_PRESSED, ScrollEvent.SCROLL);

    private final Label title = Texts.title("");
    private final Label subtitle = Texts.label("", "wf-subtitle");
    private final WrapRow crumbs = new WrapRow(HPos.LEFT, 0.25);
    private final VBox heading = new VBox(crumbs, title, subtitle);
    private final WrapRow actions = new WrapRow(HPos.RIGHT, 0.625).mainLast();
    private final NoticeArea notices = new NoticeArea();
    private final VBox main = new VBox();
    private final VBox side = new VBox();
    private final VBox footer = new VBox();
    private final VBox content;
    private final ScrollPane scroll;
    private @Nullable Standing standing;
    private @Nullable Field<?> start;
    private @Nullable Node opened;
    private boolean entered;

    public Page(String titleText) {
        title.setText(titleText);
        getStyleClass().add("wf-page");
        heading.getStyleClass().add("wf-page-heading");
        main.getStyleClass().add("wf-page-main");
        side.getStyleClass().add("wf-page-side");
        footer.getStyleClass().add("wf-page-footer");
        footer.setMinHeight(Region.USE_PREF_SIZE);
        Shown.set(crumbs, false);
        Shown.set(subtitle, false);
        Shown.set(footer, false);
        content = new VBox(new Ends(heading, actions, HEADING_LEAST).under(0.75), main);
        content.getStyleClass().add("wf-page-content");
        scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("wf-page-scroll");
        // Notices stand above what scrolls: an answer to a button far down is seen without scrolling back.
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().add(new VBox(notices, scroll, footer));
        addEventHandler(KeyEvent.KEY_PRESSED, this::scrollByKey);
        addEventFilter(KeyEvent.KEY_PRESSED, new FooterOrder(main, footer, side)::go);
        Accessible.group(this, titleText);
        Accessible.group(heading, titleText);
        sceneProperty().addListener((_, _, scene) -> {
            if (scene != null && !entered) {
                entered = true;
                Platform.runLater(this::enter);
            }
        });
    }

    public Page title(String text) {
        title.setText(text);
        setAccessibleText(text);
        heading.setAccessibleText(text);
        return this;
    }

    /** The one line that says where we are. */
    public Page subtitle(String text) {
        subtitle.setText(text);
        Shown.set(subtitle, !text.isEmpty());
        return this;
    }

    /** A place above this one, outermost first. */
    public Page crumb(String text, Runnable go) {
        separate();
        Hyperlink link = Buttons.link(text, go);
        link.getStyleClass().add("wf-crumb-link");
        crumbs.getChildren().add(link);
        return this;
    }

    /** A last part of the breadcrumb that is no link, such as "8 of 8". */
    public Page crumb(String text) {
        separate();
        crumbs.getChildren().add(Texts.label(text, "wf-crumb"));
        return this;
    }

    /** The one main action, at the right end; answers the button. */
    public Button primary(String text, Runnable action) {
        Button button = Buttons.id("page-primary", Buttons.primary(text, action));
        actions.getChildren().add(button);
        return button;
    }

    /** An outlined action, before the main one. */
    public Button secondary(String text, Runnable action) {
        return before(Buttons.secondary(text, action));
    }

    /** A quiet action, before the others. */
    public Button text(String text, Runnable action) {
        return before(Buttons.text(text, action));
    }

    /** Anything else at the right end of the title, such as a running time; comes first. */
    public Page aside(Node node) {
        actions.getChildren().addFirst(node);
        return this;
    }

    /** Adds to the main column. */
    public Page add(Node... nodes) {
        main.getChildren().addAll(nodes);
        return this;
    }

    /** Adds to the side column. */
    public Page side(Node... nodes) {
        if (side.getChildren().isEmpty()) {
            content.getChildren().remove(main);
            content.getChildren().add(new SideSplit(main, side));
        }
        side.getChildren().addAll(nodes);
        return this;
    }

    /** A row that stays in sight under what scrolls, such as Back and Next; it takes no room while it holds nothing. */
    public Page footer(Pane row) {
        footer.getChildren().setAll(row);
        InvalidationListener follow = _ -> Shown.set(footer, !row.getChildren().isEmpty());
        row.getChildren().addListener(follow);
        follow.invalidated(row.getChildren());
        return this;
    }

    /** Empties the main and the side column, for showing changed data. */
    public Page clearBody() {
        main.getChildren().clear();
        side.getChildren().clear();
        List<Node> kept = new ArrayList<>(content.getChildren().subList(0, 1));
        content.getChildren().setAll(kept);
        content.getChildren().add(main);
        return this;
    }

    /** Empties the actions, for a page whose actions change. */
    public Page clearActions() {
        actions.getChildren().clear();
        return this;
    }

    public NoticeArea notices() {
        return notices;
    }

    /** Another question on the same page: the keyboard leaves what goes away, and the heading says what is asked now. */
    void asks(String question) {
        start = null;
        Accessible.group(heading, title.getText() + ". " + question);
        if (getScene() != null) {
            heading.requestFocus();
        }
    }

    /** Scrolls back to the top. */
    public void toTop() {
        scroll.setVvalue(0);
    }

    /** The field that has the keyboard when one comes to the page; without it the heading has. */
    public Page startAt(Field<?> field) {
        start = field;
        if (entered) {
            Platform.runLater(() -> {
                if (start == field) {
                    field.requestFocus();
                }
            });
        }
        return this;
    }

    /** The part of the page that stands at the top when one comes to it. */
    public Page openAt(Node part) {
        opened = part;
        return this;
    }

    /** Scrolls so that a part of the page stands at the top. */
    public void toPart(Node part) {
        layout();
        double y = content.sceneToLocal(part.localToScene(0, 0)).getY();
        if (high() > 0) {
            scroll.setVvalue(Math.clamp(y / high(), 0, 1));
        }
    }

    /** Says that this is the same page as before, drawn again: scrolled as far, the keyboard in the same place. */
    public Page continues(Page earlier) {
        Node focused =
                earlier.getScene() == null ? null : earlier.getScene().getFocusOwner();
        standing = Standing.on(earlier, earlier.scroll.getVvalue() * earlier.high(), focused);
        return this;
    }

    /**
     * Moves the keyboard to the first field of a form, else to the heading, so that a screen reader speaks the title and
     * the arrow keys scroll.
     */
    void enter() {
        applyCss();
        layout();
        if (standing != null) {
            resume(standing);
        } else if (start != null) {
            start.requestFocus();
        } else if (!holdsFocus()) {
            heading.requestFocus();
        }
        if (standing == null && opened != null) {
            stayAt(opened);
        }
    }

    /** Shows a part while the page still finds its size, until the person scrolls or types. */
    private void stayAt(Node part) {
        toPart(part);
        InvalidationListener follow = _ -> Platform.runLater(() -> toPart(part));
        content.heightProperty().addListener(follow);
        part.boundsInParentProperty().addListener(follow);
        addEventFilter(InputEvent.ANY, event -> {
            if (ACTS.contains(event.getEventType())) {
                content.heightProperty().removeListener(follow);
                part.boundsInParentProperty().removeListener(follow);
            }
        });
    }

    private void resume(Standing was) {
        if (high() > 0) {
            scroll.setVvalue(Math.clamp(was.scrolled() / high(), 0, 1));
        }
        if (was.sign() != null) {
            Node same = was.sameOn(this);
            (same == null ? heading : same).requestFocus();
        }
    }

    private boolean holdsFocus() {
        Node at = getScene() == null ? null : getScene().getFocusOwner();
        while (at != null && at != this) {
            at = at.getParent();
        }
        return at != null;
    }

    /** How far the page scrolls, in pixels. */
    private double high() {
        return content.getHeight() - scroll.getViewportBounds().getHeight();
    }

    /** Keys that no control on the page wanted. */
    private void scrollByKey(KeyEvent event) {
        double high = high();
        double step =
                switch (event.getCode()) {
                    case PAGE_DOWN, SPACE -> scroll.getViewportBounds().getHeight() * 0.9;
                    case PAGE_UP -> -scroll.getViewportBounds().getHeight() * 0.9;
                    case DOWN -> LINE;
                    case UP -> -LINE;
                    case HOME -> -high;
                    case END -> high;
                    default -> 0;
                };
        if (step != 0 && high > 0 && !event.isConsumed()) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + step / high, 0, 1));
            event.consume();
        }
    }

    private Button before(Button button) {
        List<Node> all = actions.getChildren();
        int end = all.size();
        boolean primaryLast = end > 0 && all.getLast().getStyleClass().contains("wf-primary");
        all.add(primaryLast ? end - 1 : end, button);
        return button;
    }

    private void separate() {
        Shown.set(crumbs, true);
        if (!crumbs.getChildren().isEmpty()) {
            Label between = new Label("›");
            between.getStyleClass().add("wf-crumb");
            crumbs.getChildren().add(between);
        }
    }
}
