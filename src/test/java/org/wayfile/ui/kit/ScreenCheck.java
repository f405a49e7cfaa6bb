package org.wayfile.ui.kit;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.stage.Stage;

/**
 * Shows a screen in the made-up language, in narrow windows and at 200 percent, and lists what is wrong: cut text, text
 * that goes over the edge, controls without a name for screen readers. For the tests of every screen.
 */
public final class ScreenCheck {

    /** Saturday, November 21, 2026, 15:00 UTC: the day of the example household. */
    public static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneOffset.UTC);

    private static final double SLACK = 1.5;

    private ScreenCheck() {}

    /** A kit as screens get it, on the spot, in English. */
    public static Kit kit() {
        return new Kit(new Appearance(), NOW, Tasks.onTheSpot());
    }

    /** Builds the screen for four situations and gives what is wrong in any of them. */
    public static List<String> faults(Function<Kit, ? extends Parent> screen) {
        List<String> faults = new ArrayList<>();
        Object[][] situations = {{"en", 100, 1064.0}, {"qps", 100, 684.0}, {"es", 200, 1064.0}, {"qps", 200, 684.0}};
        for (Object[] each : situations) {
            String where = each[0] + " " + each[1] + "% " + each[2] + "px: ";
            inWindow(screen, (String) each[0], (Integer) each[1], (Double) each[2], root -> {
                faultsIn(root).forEach(fault -> faults.add(where + fault));
            });
        }
        return faults;
    }

    /** Shows the screen and hands it to a look at it, all on the JavaFX thread. */
    public static void inWindow(
            Function<Kit, ? extends Parent> screen, String language, int size, double width, Consumer<Parent> look) {
        OnScreen.run(() -> {
            Appearance appearance = new Appearance();
            appearance.language().set(Locale.of(language));
            appearance.textSize().set(size);
            Parent root = screen.apply(new Kit(appearance, NOW, Tasks.onTheSpot()));
            Scene scene = new Scene(root, width, 820);
            new Theme(appearance).apply(scene);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.show();
            root.applyCss();
            root.layout();
            try {
                look.accept(root);
            } finally {
                stage.hide();
            }
        });
    }

    static List<String> faultsIn(Parent root) {
        List<String> faults = new ArrayList<>();
        walk(root, node -> {
            if (node instanceof Labeled labeled && labeled.isTextTruncated()) {
                faults.add("cut: " + describe(node));
            }
            if (node instanceof Labeled && over(node)) {
                faults.add("over the edge: " + describe(node));
            }
            if (node.isFocusTraversable() && node.isVisible() && !isNamed(node)) {
                faults.add("no name: " + describe(node));
            }
        });
        return faults;
    }

    private static boolean over(Node node) {
        Parent parent = node.getParent();
        if (parent == null || node.getScene() == null || parent instanceof Labeled) {
            return false;
        }
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        return bounds.getMaxX() > node.getScene().getWidth() + SLACK || bounds.getMinX() < -SLACK;
    }

    private static boolean isNamed(Node node) {
        if (node instanceof ScrollPane || node instanceof ScrollBar) {
            return true;
        }
        boolean own = node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        boolean words = node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isBlank();
        return own || words || node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Label;
    }

    private static String describe(Node node) {
        String text = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId()) + text;
    }

    private static void walk(Node node, Consumer<Node> look) {
        if (!node.isVisible()) {
            return;
        }
        look.accept(node);
        boolean inner = node instanceof Control control && control.getSkin() instanceof ComboBoxListViewSkin<?>;
        if (node instanceof Parent parent && !inner) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, look));
        }
    }
}
