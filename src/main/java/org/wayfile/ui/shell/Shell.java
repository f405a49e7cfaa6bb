package org.wayfile.ui.shell;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Changes;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.ErrorCode;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.Theme;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.Words;

/** The window of an open vault; can be made before the vault is open. JavaFX thread only. */
public final class Shell implements Navigator {

    private static final int MOST_REMEMBERED = 50;
    private static final KeyCombination SEARCH =
            new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination BACK = new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN);

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Under so many widths of the side bar, which grows with the letters, the bars say less. */
    private static final double WIDE = 3.85;

    private final Kit kit;
    private final Guide guide;
    private final ShellActions actions;
    private final Messages texts;
    private final Words words;
    private final Deque<Destination> before = new ArrayDeque<>();
    private final StackPane holder = new StackPane();
    private final NoticeArea notices = new NoticeArea();
    private final SideBar side;
    private final TopBar top;
    private final SearchBox search;
    private final BorderPane root = new BorderPane();
    private final BackupLine backups;
    private final boolean example;
    private final List<Label> spare;
    private final Label facts;
    private final WrapRow bottom;
    private @Nullable Vault vault;
    private @Nullable Screen screen;
    private Destination at = new Destination.Today();

    /**
     * What came when the vault was open.
     *
     * @param screens makes the screen of a destination
     */
    private record Vault(
            Workspace workspace,
            Function<Destination, Screen> screens,
            SearchSource search,
            Changes.Subscription counting) {}

    /**
     * Without a vault yet; shows nothing of one before {@link #begin}.
     *
     * @param example whether the watermark of the example household is shown
     */
    public Shell(Kit kit, Guide guide, ShellActions actions, boolean example) {
        this.kit = kit;
        this.guide = guide;
        this.actions = actions;
        this.example = example;
        this.texts = kit.messages(Shell.class);
        this.words = new Words(kit, guide);
        this.side = new SideBar(texts, this);
        this.search = new SearchBox(typed -> vault().search().find(typed), texts);
        VBox middle = new VBox(notices, holder);
        VBox.setVgrow(holder, Priority.ALWAYS);
        StackPane center = search.over(new StackPane(middle));
        top = new TopBar(kit, texts, this, actions, search);
        root.setTop(top);
        root.setLeft(side);
        root.setCenter(center);
        facts = Texts.small("");
        spare = List.of(Texts.small(texts.get("bottom.saved")), facts);
        backups = new BackupLine(kit, texts, notices, this);
        bottom = bottom(example ? actions : null);
        root.setBottom(bottom);
        root.setId("shell");
        root.getStylesheets().add(Theme.sheet(Shell.class, "lines.css"));
        root.widthProperty().addListener(_ -> fit());
        side.widthProperty().addListener(_ -> fit());
        // Later in the same picture: the labels hear of their words after this does.
        backups.node().textProperty().addListener(_ -> kit.tasks().onScreen(this::fit));
        facts.textProperty().addListener(_ -> kit.tasks().onScreen(this::fit));
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::keys);
    }

    /** The look of the shell and of the screens before it; added to the root of the window. */
    public static String styleSheet() {
        return Theme.sheet(Shell.class, "shell.css");
    }

    public Parent node() {
        return root;
    }

    /**
     * A vault is open: goes to the first place in it. What stands beside it, numbers and the day of the backup, is asked for
     * after its rows.
     *
     * @param screens makes the screen of a destination
     */
    public void begin(Workspace workspace, Function<Destination, Screen> screens, Destination destination) {
        vault = new Vault(
                workspace,
                screens,
                new SearchSource(kit, workspace, guide, this, actions, texts),
                workspace.changes().listen(_ -> kit.tasks().onScreen(this::count)));
        kit.tasks().onUnexpected(this::unexpected);
        facts.setText(texts.get("bottom.facts", kit.dates().medium(guide.checkedOn())));
        go(destination);
        count();
        if (!example) {
            backups.look(workspace, true);
        }
    }

    /** Dresses and lays out a page that nobody sees, and lets go of it: the next one of its kind comes sooner. */
    public void rehearse(Node page) {
        holder.getChildren().setAll(page);
        try {
            root.applyCss();
            root.layout();
        } finally {
            holder.getChildren().clear();
        }
    }

    private Vault vault() {
        return Objects.requireNonNull(vault);
    }

    /** Shows a notice above the screen, under those that are there. */
    public void tell(NoticeBar notice) {
        notices.add(notice);
    }

    /** Where the person is, to come back to after a change of language. */
    public Destination at() {
        return at;
    }

    @Override
    public void go(Destination destination) {
        if (screen != null && !at.equals(destination)) {
            before.push(at);
            if (before.size() > MOST_REMEMBERED) {
                before.removeLast();
            }
        }
        enter(destination);
    }

    @Override
    public void back() {
        enter(before.isEmpty() ? new Destination.Today() : before.pop());
    }

    private void enter(Destination destination) {
        leave();
        at = destination;
        Screen next = vault().screens().apply(destination);
        screen = next;
        side.select(Place.of(destination));
        holder.getChildren().setAll(next.node());
        next.activate();
    }

    /** Prints what the screen itself has to print; whether there was anything. */
    public boolean printShown() {
        return screen != null && screen.printShown();
    }

    /** A backup was made, or its second place changed. */
    public void backupsChanged() {
        backups.look(vault().workspace(), false);
    }

    private void leave() {
        if (screen != null) {
            screen.deactivate();
        }
    }

    /** Puts the screen to sleep and gives everything back; the shell is of no use afterwards. */
    public void close() {
        leave();
        vault().counting().close();
        kit.tasks().forgetUnexpected();
    }

    /** Large letters in a small window: bars of one line each, the rest belongs to the screen. */
    private void fit() {
        boolean narrow = root.getWidth() > 0 && root.getWidth() < side.getWidth() * WIDE;
        root.pseudoClassStateChanged(NARROW, narrow);
        search.fit(narrow);
        top.fit(narrow);
        spare.forEach(it -> Shown.set(it, !narrow));
        // What can be spared goes before it takes a second line.
        for (Label it : spare) {
            if (root.getWidth() > 0 && bottom.prefWidth(-1) > root.getWidth()) {
                Shown.set(it, false);
            }
        }
    }

    private WrapRow bottom(@Nullable ShellActions leave) {
        WrapRow line = new WrapRow(HPos.LEFT, 1.5, Texts.small(texts.get("bottom.advice")));
        line.getChildren().addAll(spare);
        if (leave != null) {
            line.getChildren().add(watermark(leave));
        } else {
            line.getChildren().add(1, backups.node());
        }
        line.getStyleClass().add("wf-bottom");
        return line;
    }

    /** The mark of the example household, and the one press that leaves it. */
    private Node watermark(ShellActions actions) {
        HBox mark = new HBox(
                new Label(texts.get("example")),
                Buttons.id("leave-example", Buttons.text(texts.get("example.leave"), actions::leaveExample)));
        mark.getStyleClass().add("wf-example");
        return mark;
    }

    private void count() {
        Workspace workspace = vault().workspace();
        kit.tasks()
                .run(() -> new long[] {
                        workspace.today().toDo(),
                        workspace.cases().openCases()
                })
                .onSuccess(counts -> {
                    side.count(Place.TODAY, counts[0]);
                    side.count(Place.CASES, counts[1]);
                })
                .start();
    }

    private void keys(KeyEvent event) {
        boolean typing = event.getTarget() instanceof TextInputControl;
        if (SEARCH.match(event)) {
            search.focus();
            event.consume();
        } else if (!typing && REDO.match(event)) {
            step(false);
            event.consume();
        } else if (!typing && UNDO.match(event)) {
            step(true);
            event.consume();
        } else if (!typing && BACK.match(event)) {
            back();
            event.consume();
        }
    }

    private void step(boolean undo) {
        Workspace workspace = vault().workspace();
        kit.tasks()
                .run(() -> undo ? workspace.history().undo() : workspace.history().redo())
                .onSuccess(name -> notices.show(NoticeBar.info(
                        kit,
                        name.map(it -> texts.get(undo ? "undone" : "redone", texts.get("did." + it)))
                                .orElse(texts.get(undo ? "undo.nothing" : "redo.nothing")))
                        .closable()))
                .start();
    }

    /** Shows what happened when nobody else did: an expected problem in its words, any other with a short code. */
    private void unexpected(Throwable failure) {
        String said = failure instanceof VaultProblem problem
                ? words.problem(problem)
                : texts.get("unexpected", ErrorCode.of(failure));
        notices.show(NoticeBar.attention(kit, said).closable());
    }
}
