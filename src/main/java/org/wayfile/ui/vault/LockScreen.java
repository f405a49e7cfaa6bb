package org.wayfile.ui.vault;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultProblem;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Columns;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;

/** The unlock screen. A wrong passphrase gets the same words each time, after a delay that grows. */
public final class LockScreen {

    private final Kit kit;
    private final VaultGate gate;
    private final Path folder;
    private final VaultDoor door;
    private final Messages texts;
    private final StringProperty passphrase = new SimpleStringProperty("");
    private final NoticeArea notices = new NoticeArea();
    private final Delay delay;
    private final FormBuilder form;
    private final Button open;
    private final Node node;

    /**
     * @param settingsLine the quiet line with language and text size
     */
    public LockScreen(Kit kit, VaultGate gate, Path folder, Delay delay, VaultDoor door, Node settingsLine) {
        this.kit = kit;
        this.gate = gate;
        this.folder = folder;
        this.delay = delay;
        this.door = door;
        this.texts = kit.messages(LockScreen.class);
        this.form = new FormBuilder(kit, texts);
        this.open = Buttons.id("open", Buttons.primary(texts.get("open"), this::open));
        open.setDefaultButton(true);
        this.node = build(settingsLine);
    }

    public Node node() {
        return node;
    }

    /** Puts the keyboard into the passphrase. */
    public void focus() {
        form.fields().getFirst().requestFocus();
    }

    private Node build(Node settingsLine) {
        form.password("passphrase", passphrase);
        form.fields().getFirst().hint(texts.get("passphrase.for", String.valueOf(folder.getFileName())));
        VBox left = new VBox(
                new WrapRow(Icons.WAYFILE.node(), Texts.figure("Wayfile")),
                Texts.body(texts.get("promise")),
                notices,
                form.node(),
                new WrapRow(open, Buttons.text(texts.get("forgot"), this::forgot)),
                new WrapRow(Buttons.text(texts.get("other"), door::chooseOther), settingsLine));
        left.getStyleClass().add("wf-form");
        Columns columns = new Columns(2, 22, 3.5, left, new VBox(calling()));
        columns.setMaxWidth(1100);
        StackPane middle = new StackPane(columns);
        middle.getStyleClass().add("wf-gate");
        middle.setAlignment(Pos.CENTER);
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setId("lock-screen");
        return scroll;
    }

    private Card calling() {
        return new Card(
                new WrapRow(Icons.PHONE.node(), Texts.section(texts.get("calling.title"))),
                Texts.body(texts.get("calling.text")),
                Buttons.id("calling", Buttons.big(texts.get("calling.button"), door::someoneIsCalling)),
                Texts.second(texts.get("calling.never")));
    }

    private void forgot() {
        kit.dialogs()
                .tell(texts.get("forgot"),
                        new VBox(Texts.body(texts.get("forgot.sheet")), Texts.body(texts.get("forgot.else"))));
    }

    private void open() {
        if (passphrase.get().isEmpty()) {
            focus();
            return;
        }
        char[] secret = passphrase.get().toCharArray();
        open.setDisable(true);
        notices.clear();
        kit.tasks()
                .run(() -> {
                    delay.pass();
                    return gate.open(folder, secret);
                })
                .onSuccess(session -> {
                    delay.opened();
                    passphrase.set("");
                    door.opened(folder, session, new Destination.Today());
                })
                .onError(VaultProblem.class, this::refused)
                .always(() -> {
                    Arrays.fill(secret, '\0');
                    open.setDisable(false);
                })
                .start();
    }

    private void refused(VaultProblem problem) {
        if (problem.kind() == VaultProblem.Kind.WRONG_PASSPHRASE) {
            delay.refused();
        }
        notices.show(NoticeBar.attention(kit, texts.get("problem." + known(problem.kind()))));
        focus();
    }

    private static String known(VaultProblem.Kind kind) {
        List<VaultProblem.Kind> told = List.of(
                VaultProblem.Kind.WRONG_PASSPHRASE,
                VaultProblem.Kind.IN_USE,
                VaultProblem.Kind.NOT_A_VAULT,
                VaultProblem.Kind.DAMAGED,
                VaultProblem.Kind.NEWER_FORMAT);
        return told.contains(kind) ? kind.name() : "OTHER";
    }
}
