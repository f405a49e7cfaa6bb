package org.wayfile.ui.kit;

import java.util.Arrays;
import javafx.css.PseudoClass;
import javafx.event.EventTarget;
import javafx.geometry.HPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.VBox;

/**
 * The row of Today, timeline, papers and log: when, bold, with a second line; what, bold, with why; actions at the
 * right end. Where there is no room the actions, then "when", take lines of their own.
 */
public final class Row extends EmPane {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final double WHEN_WIDTH = 10.875;
    private static final double WHAT_LEAST = 17;
    private static final double GAP = 0.75;

    private final VBox when = new VBox();
    private final VBox what = new VBox();
    private final WrapRow actions = new WrapRow(HPos.RIGHT, 0.5).mainLast();

    private Row(String whatText, String why) {
        getStyleClass().add("wf-row");
        when.getStyleClass().add("wf-row-when");
        what.getStyleClass().add("wf-row-what");
        actions.getStyleClass().add("wf-row-actions");
        fill(what, whatText, why);
        getChildren().addAll(when, what, actions);
        Accessible.group(this, sentence(whatText, why));
    }

    /** A row with "when". Empty second lines take no room. */
    public static Row of(String when, String whenSecond, String what, String why) {
        Row row = new Row(what, why);
        fill(row.when, when, whenSecond);
        row.setAccessibleText(sentence(when, whenSecond, what, why));
        return row;
    }

    /** A row without "when". */
    public static Row of(String what, String why) {
        return new Row(what, why);
    }

    /** Amber, with a thick edge: this waits for you. */
    public Row attention() {
        getStyleClass().add("wf-attention");
        return this;
    }

    /** Shows the row as the chosen one of its list. */
    public Row selected(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        return this;
    }

    /** Buttons at the right end, the main one last. */
    public Row actions(Node... nodes) {
        actions.getChildren().addAll(nodes);
        return this;
    }

    /** Something under "why", such as a badge or a masked number. */
    public Row extra(Node... nodes) {
        what.getChildren().addAll(nodes);
        return this;
    }

    /** Takes the place of "when" with a node, such as a check box. */
    public Row lead(Node node) {
        when.getChildren().add(node);
        return this;
    }

    /** Makes the whole row press-able, by mouse, Enter and Space. */
    public Row opens(Runnable action) {
        getStyleClass().add("wf-opens");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && !isOnButton(event.getTarget())) {
                action.run();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getTarget() == this && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
                event.consume();
                action.run();
            }
        });
        return this;
    }

    /** A button in the row has been pressed; the row has not. */
    private boolean isOnButton(EventTarget target) {
        Node node = target instanceof Node hit ? hit : this;
        while (!this.equals(node) && !(node instanceof ButtonBase) && node.getParent() != null) {
            node = node.getParent();
        }
        return node instanceof ButtonBase;
    }

    /** The same row with an id for tests. */
    public Row id(String id) {
        setId(id);
        return this;
    }

    private static void fill(VBox box, String bold, String second) {
        if (!bold.isEmpty()) {
            box.getChildren().add(Texts.label(bold, "wf-row-title"));
        }
        if (!second.isEmpty()) {
            box.getChildren().add(Texts.second(second));
        }
    }

    private static String sentence(String... parts) {
        return String.join(". ", Arrays.stream(parts).filter(part -> !part.isBlank()).toList());
    }

    @Override
    protected double computePrefWidth(double height) {
        double whenWidth = when.getChildren().isEmpty() ? 0 : whenWidth() + em(GAP);
        return whenWidth + what.prefWidth(-1) + em(GAP) + actions.prefWidth(-1) + sides();
    }

    private double whenWidth() {
        boolean words = when.getChildren().stream().anyMatch(Label.class::isInstance);
        return words ? em(WHEN_WIDTH) - em(GAP) : Math.ceil(when.prefWidth(-1));
    }

    @Override
    double lay(double width, boolean place) {
        boolean hasWhen = !when.getChildren().isEmpty();
        boolean hasActions = !actions.getChildren().isEmpty();
        double whenWidth = hasWhen ? Math.min(whenWidth(), width) : 0;
        double indent = hasWhen ? whenWidth + em(GAP) : 0;
        double actionsWidth = hasActions ? wanted(actions, width) : 0;
        double actionsRoom = hasActions ? actionsWidth + em(GAP) : 0;
        if (width - indent - actionsRoom >= em(WHAT_LEAST) || fits(width - indent - actionsRoom)) {
            actions.under(false);
            return oneLine(width, whenWidth, indent, actionsWidth, place);
        }
        actions.under(true);
        boolean whenBeside = width - indent >= em(WHAT_LEAST);
        return lines(width, whenBeside ? indent : 0, whenBeside ? whenWidth : width, place);
    }

    @Override
    boolean centred() {
        return true;
    }

    private boolean fits(double room) {
        return room >= Math.ceil(what.prefWidth(-1));
    }

    private double oneLine(double width, double whenWidth, double indent, double actionsWidth, boolean place) {
        double whatWidth = width - indent - (actionsWidth > 0 ? actionsWidth + em(GAP) : 0);
        double whenTall = whenWidth > 0 ? tall(when, whenWidth) : 0;
        double whatTall = tall(what, whatWidth);
        double actionsTall = actionsWidth > 0 ? tall(actions, actionsWidth) : 0;
        double words = Math.max(whenTall, whatTall);
        double line = Math.max(words, actionsTall);
        if (place) {
            put(when, 0, (line - words) / 2, whenWidth, whenTall);
            put(what, indent, (line - words) / 2, whatWidth, whatTall);
            put(actions, width - actionsWidth, (line - actionsTall) / 2, actionsWidth, actionsTall);
        }
        return line;
    }

    private double lines(double width, double indent, double whenWidth, boolean place) {
        boolean hasWhen = !when.getChildren().isEmpty();
        double whenTall = hasWhen ? tall(when, whenWidth) : 0;
        double whatTall = tall(what, width - indent);
        boolean above = hasWhen && indent == 0;
        double whatY = above ? whenTall + em(0.25) : 0;
        double y = above ? whatY + whatTall : Math.max(whenTall, whatTall);
        double actionsTall = actions.getChildren().isEmpty() ? 0 : tall(actions, width - indent);
        double actionsY = actionsTall > 0 ? y + em(0.5) : y;
        if (place) {
            put(when, 0, 0, hasWhen ? whenWidth : 0, whenTall);
            put(what, indent, whatY, width - indent, whatTall);
            put(actions, indent, actionsY, width - indent, actionsTall);
        }
        return actionsY + actionsTall;
    }
}
