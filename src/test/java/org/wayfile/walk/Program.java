package org.wayfile.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.robot.MouseRobot;
import org.testfx.util.WaitForAsyncUtils;
import org.wayfile.app.Composition;
import org.wayfile.app.Directories;
import org.wayfile.app.MainWindow;
import org.wayfile.guide.Packs;
import org.wayfile.settings.SettingsFile;
import org.wayfile.ui.kit.OnScreen;

/** The running program with hands: it clicks, types and reads what is on the screen. */
final class Program implements AutoCloseable {

    private static final int SECONDS = 20;

    private final FxRobot robot = new FxRobot();
    private final ExecutorService vaultThread = Executors.newSingleThreadExecutor();
    private final Stage stage;
    private final MainWindow window;

    Program(Path home, Clock clock) {
        this(home, clock, null);
    }

    /**
     * @param named the vault or backup that the system hands over; null for none
     */
    Program(Path home, Clock clock, Path named) {
        Directories directories = new Directories(home.resolve("config"), home.resolve("vaults"));
        SettingsFile settings = new SettingsFile(home.resolve("config/settings.properties"));
        stage = OnScreen.get(Stage::new);
        window = OnScreen.get(() -> {
            MainWindow made =
                    new MainWindow(stage, Composition.forTests(clock, Packs.GUIDE), directories, settings, vaultThread);
            made.open(named);
            stage.setX(0);
            stage.setY(0);
            stage.setWidth(1000);
            stage.setHeight(960);
            return made;
        });
    }

    MainWindow window() {
        return window;
    }

    Stage stage() {
        return stage;
    }

    /** Waits until something is true on the screen. */
    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, () -> OnScreen.get(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what + "; the screen says: " + words(), e);
        }
    }

    /** The visible node with that id; waits for it. */
    Node node(String id) {
        until("#" + id, () -> find(it -> id.equals(it.getId())) != null);
        return OnScreen.get(() -> Objects.requireNonNull(find(it -> id.equals(it.getId()))));
    }

    private Node find(Predicate<Node> wanted) {
        return find(stage.getScene().getRoot(), wanted);
    }

    private static Node find(Node from, Predicate<Node> wanted) {
        if (!from.isVisible()) {
            return null;
        }
        if (wanted.test(from)) {
            return from;
        }
        if (from instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = find(child, wanted);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** Presses a control or a row by its id with the mouse when it is in sight, else with the keyboard. */
    Program click(String id) {
        press(() -> node(id));
        return this;
    }

    /** Presses a button twice at once, as a nervous hand does. */
    Program clickTwice(String id) {
        ButtonBase button = (ButtonBase) node(id);
        OnScreen.run(() -> {
            button.fire();
            button.fire();
        });
        return this;
    }

    /** Presses the first visible button with these words. */
    Program clickWords(String words) {
        until("the button " + words, () -> button(words) != null);
        press(() -> OnScreen.get(() -> Objects.requireNonNull(button(words))));
        return this;
    }

    private Node button(String words) {
        return find(it -> it instanceof ButtonBase && it instanceof Labeled text && words.equals(text.getText()));
    }

    /** Presses what is found; a page may draw itself again between finding and pressing, then it is found again. */
    private void press(Supplier<Node> wanted) {
        Node found = wanted.get();
        OnScreen.run(() -> {
            stage.getScene().getRoot().applyCss();
            stage.getScene().getRoot().layout();
        });
        Node node = OnScreen.get(found::getScene) == null ? wanted.get() : found;
        Node target = node instanceof Control ? node : OnScreen.get(() -> title(node));
        if (target != null && OnScreen.get(() -> inSight(target))) {
            clickAt(target);
        } else {
            OnScreen.run(() -> act(node));
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** The words of a row: the mouse goes there, beside the buttons that a row may hold. */
    private static Node title(Node row) {
        return row.lookup(".wf-row-title");
    }

    /** A press of the mouse in the middle of a control, without the way there: TestFX would walk it pixel by pixel. */
    private void clickAt(Node node) {
        MouseRobot mouse = robot.robotContext().getMouseRobot();
        mouse.moveNoWait(robot.point(node).query());
        mouse.pressNoWait(MouseButton.PRIMARY);
        mouse.releaseNoWait(MouseButton.PRIMARY);
    }

    private static void act(Node node) {
        switch (node) {
            case CheckBox box -> box.setSelected(!box.isSelected());
            case ButtonBase button -> button.fire();
            default -> {
                node.requestFocus();
                node.fireEvent(new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            }
        }
    }

    private boolean inSight(Node node) {
        Bounds at = node.localToScreen(node.getBoundsInLocal());
        if (at == null) {
            // The page drew itself again in between; the control of the old one answers all the same.
            return false;
        }
        for (Parent around = node.getParent(); around != null; around = around.getParent()) {
            boolean seen = around.localToScreen(around.getLayoutBounds()).contains(at.getCenterX(), at.getCenterY());
            if (!seen && (around instanceof ScrollPane || around.getParent() == null)) {
                return false;
            }
        }
        return true;
    }

    /** Types into a field by its id, in place of what stood there. */
    Program type(String id, String text) {
        Node field = node(id);
        OnScreen.run(() -> {
            field.requestFocus();
            ((TextInputControl) field).setText(text);
        });
        return this;
    }

    /** Opens the vault at the lock screen; {@link FirstDay#vault} makes one. */
    Program unlock(String secret) {
        node("lock-screen");
        return type("passphrase", secret).click("open");
    }

    /** Chooses in a list by its id. */
    @SuppressWarnings("unchecked") // the test knows what the list holds
    <T> Program choose(String id, T value) {
        Node box = node(id);
        OnScreen.run(() -> ((ComboBox<T>) box).setValue(value));
        return this;
    }

    /** Waits until these words stand somewhere on the screen. */
    Program sees(String words) {
        until("the words " + words, () -> words().contains(words));
        return this;
    }

    /** Whether these words stand somewhere inside the node with that id. */
    boolean says(String id, String words) {
        Node node = node(id);
        return OnScreen.get(() -> {
            StringBuilder all = new StringBuilder();
            collect(node, all);
            return all.toString().contains(words);
        });
    }

    /** Waits until these words stand on the screen, and makes sure that one label alone says them. */
    Program seesOnce(String words) {
        sees(words);
        assertThat(OnScreen.get(() -> stage.getScene().getRoot().lookupAll(".label").stream()
                .filter(it -> it instanceof Labeled label && words.equals(label.getText()))
                .count())).isEqualTo(1);
        return this;
    }

    /** Makes sure that these words stand nowhere. */
    Program seesNo(String words) {
        assertThat(OnScreen.get(this::words)).doesNotContain(words);
        return this;
    }

    /** All visible words, one after the other. */
    private String words() {
        StringBuilder words = new StringBuilder();
        collect(stage.getScene().getRoot(), words);
        return words.toString();
    }

    private static void collect(Node node, StringBuilder words) {
        if (!node.isVisible()) {
            return;
        }
        switch (node) {
            case Labeled labeled -> words.append(labeled.getText()).append('\n');
            case Text text -> words.append(text.getText()).append('\n');
            case TextInputControl input -> words.append(input.getText()).append('\n');
            default -> {}
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, words));
        }
    }

    /** Presses a key in the window. */
    Program press(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return this;
    }

    FxRobot robot() {
        return robot;
    }

    /** Ends the program as closing the window does, and waits for the vault to be closed. */
    @Override
    public void close() {
        OnScreen.run(() -> {
            window.close();
            stage.hide();
        });
        vaultThread.shutdown();
        try {
            assertThat(vaultThread.awaitTermination(SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
