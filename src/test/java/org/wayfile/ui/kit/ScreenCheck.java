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
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.wayfile.settings.ThemeChoice;

/**
 * Shows a screen in the made-up language, in narrow windows and at 200 percent, and lists what is wrong: cut text, text
 * that goes over the edge or is too faint, controls without a name for screen readers. A missing text throws. For the tests of every screen.
 */
public final class ScreenCheck {

    /** Saturday, November 21, 2026, 15:00 UTC: the day of the example household. */
    public static final Clock NOW = Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneOffset.UTC);

    private static final double SLACK = 1.5;
    private static final double LEAST_CONTRAST = 4.5;

    private record Situation(String language, int size, double width, ThemeChoice theme) {}

    private static final List<Situation> SITUATIONS = List.of(
            new Situation("es", 200, 1064, ThemeChoice.LIGHT),
            new Situation("qps", 200, 684, ThemeChoice.LIGHT),
            new Situation("en", 100, 1064, ThemeChoice.DARK));

    private ScreenCheck() {}

    /** A kit as screens get it, on the spot, in English. */
    public static Kit kit() {
        return new Kit(new Appearance(), NOW, Tasks.onTheSpot());
    }

    /** Builds the screen for three situations and gives what is wrong in any of them. */
    public static List<String> faults(Function<Kit, ? extends Parent> screen) {
        List<String> faults = new ArrayList<>();
        for (Situation each : SITUATIONS) {
            OnScreen.run(() -> faultsIn(made(screen, each)).forEach(fault -> faults.add(each + ": " + fault)));
        }
        return faults;
    }

    /** Makes the screen without painting it and hands it to a look at it, all on the JavaFX thread. */
    public static void laidOut(
            Function<Kit, ? extends Parent> screen, String language, int size, double width, Consumer<Parent> look) {
        OnScreen.run(() -> look.accept(made(screen, new Situation(language, size, width, ThemeChoice.LIGHT))));
    }

    /** Shows the screen in a window, for what needs the keyboard or a popup, and hands it to a look at it. */
    public static void inWindow(
            Function<Kit, ? extends Parent> screen, String language, int size, double width, Consumer<Parent> look) {
        show(screen, new Situation(language, size, width, ThemeChoice.LIGHT), look);
    }

    /** A page with its style and layout, not painted: painting is most of the work and shows no more of its faults. */
    private static Parent made(Function<Kit, ? extends Parent> screen, Situation situation) {
        System.setProperty(Messages.STRICT, "true");
        Appearance appearance = new Appearance();
        appearance.language().set(Locale.of(situation.language));
        appearance.textSize().set(situation.size);
        appearance.theme().set(situation.theme);
        Parent root = screen.apply(new Kit(appearance, NOW, Tasks.onTheSpot()));
        Scene scene = new Scene(root, situation.width, 820);
        new Theme(appearance).apply(scene);
        root.applyCss();
        root.layout();
        return root;
    }

    private static void show(Function<Kit, ? extends Parent> screen, Situation situation, Consumer<Parent> look) {
        OnScreen.run(() -> {
            Parent root = made(screen, situation);
            Stage stage = new Stage();
            stage.setScene(root.getScene());
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
            if (node instanceof Text text && !text.isDisabled() && !text.getText().isBlank()) {
                Contrast.of(text).filter(found -> found < LEAST_CONTRAST).ifPresent(
                        found -> faults.add("contrast %.1f: “%s”".formatted(found, text.getText())));
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
