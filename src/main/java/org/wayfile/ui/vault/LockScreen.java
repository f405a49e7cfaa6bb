package org.wayfile.ui.vault;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.wayfile.service.Backup;
import org.wayfile.service.Findings;
import org.wayfile.service.Findings.Way;
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
    private final StackPane holder = new StackPane();

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
        holder.getChildren().setAll(node);
    }

    public Node node() {
        return holder;
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
        open(passphrase.get().toCharArray(), Way.NORMAL);
    }

    private void open(char[] secret, Way way) {
        open.setDisable(true);
        notices.clear();
        kit.tasks()
                .run(() -> {
                    delay.pass(gate.wrongTries(folder));
                    return gate.open(folder, secret, way);
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
        holder.getChildren().setAll(node);
        switch (problem.kind()) {
            case WRONG_PASSPHRASE -> wrong();
            case IN_USE -> notices.show(NoticeBar.attention(kit, texts.get("problem.IN_USE"))
                    .action(texts.get("knock"), () -> kit.tasks()
                            .run(() -> gate.knock(folder))
                            .start()));
            case READ_ONLY -> notices.show(NoticeBar.attention(kit, texts.get("problem.READ_ONLY"))
                    .action(texts.get("look"), () -> open(passphrase.get().toCharArray(), Way.LOOK)));
            case NOT_AS_LEFT -> problem.findings().ifPresent(this::notAsLeft);
            default -> notices.show(NoticeBar.attention(kit, texts.get("problem." + known(problem.kind()))));
        }
        if (problem.kind() != VaultProblem.Kind.NOT_AS_LEFT) {
            focus();
        }
    }

    /** One constant message; only what has the shape of a recovery code is told its mistyped groups. */
    private void wrong() {
        delay.refused();
        char[] typed = passphrase.get().toCharArray();
        List<Integer> groups = gate.mistypedGroups(typed);
        Arrays.fill(typed, '\0');
        String said = groups.isEmpty()
                ? texts.get("problem.WRONG_PASSPHRASE")
                : texts.get(
                        "problem.code",
                        groups.stream().map(String::valueOf).collect(Collectors.joining(", ")));
        notices.show(NoticeBar.attention(kit, said));
    }

    /** Looks for the newest backup beside the vault first: it may be the best that is left. */
    private void notAsLeft(Findings findings) {
        kit.tasks()
                .run(() -> gate.backupsIn(folder))
                .onSuccess(backups -> notAsLeft(findings, backups))
                .onError(VaultProblem.class, _ -> notAsLeft(findings, List.of()))
                .start();
    }

    private void notAsLeft(Findings findings, List<Backup> backups) {
        holder.getChildren()
                .setAll(new NotAsLeft(
                        kit,
                        findings,
                        backups.stream().findFirst(),
                        door::restore,
                        way -> open(passphrase.get().toCharArray(), way),
                        () -> {
                            passphrase.set("");
                            holder.getChildren().setAll(node);
                        })
                        .node());
    }

    private static String known(VaultProblem.Kind kind) {
        List<VaultProblem.Kind> told = List.of(
                VaultProblem.Kind.NOT_A_VAULT,
                VaultProblem.Kind.DAMAGED,
                VaultProblem.Kind.NEWER_FORMAT,
                VaultProblem.Kind.DISK_FULL);
        return told.contains(kind) ? kind.name() : "OTHER";
    }
}
