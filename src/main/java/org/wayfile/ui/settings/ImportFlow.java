package org.wayfile.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.Transfer;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Facts;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.Words;

/** Taking an archive in: its words, what it would bring, and for each different entry whose form is wanted. */
final class ImportFlow {

    private static final int MOST_SHOWN = 100;

    private final Kit kit;
    private final Workspace workspace;
    private final SettingsDesk desk;
    private final Words words;
    private final Messages texts;
    private final NoticeArea notices;
    private final ProgressLine progress;

    ImportFlow(
            Kit kit,
            Workspace workspace,
            SettingsDesk desk,
            Words words,
            Messages texts,
            NoticeArea notices,
            ProgressLine progress) {
        this.kit = kit;
        this.workspace = workspace;
        this.desk = desk;
        this.words = words;
        this.texts = texts;
        this.notices = notices;
        this.progress = progress;
    }

    /** Whose form of an entry stays. */
    private enum Whose {
        MINE,
        THEIRS
    }

    void start() {
        desk.askFileToRead(texts.get("import.choose")).ifPresent(file -> kit.tasks()
                .run(() -> workspace.transfer().needsWords(file))
                .onSuccess(needed -> {
                    if (needed) {
                        askWords(file);
                    } else {
                        look(file, null);
                    }
                })
                .onError(VaultProblem.class, this::refused)
                .start());
    }

    private void refused(VaultProblem problem) {
        String said = problem.kind() == VaultProblem.Kind.DAMAGED
                ? texts.get("import.damaged")
                : words.problem(problem);
        notices.show(NoticeBar.attention(kit, said).closable());
    }

    private void askWords(Path file) {
        StringProperty lock = new SimpleStringProperty("");
        FormBuilder form = new FormBuilder(kit, texts);
        form.note("import.words.text");
        form.password("import.words", lock).needed();
        kit.dialogs()
                .show(texts.get("import.take"), form.node(),
                        Buttons.id("import-look", Buttons.primary(texts.get("import.look"), () -> {
                            if (form.valid()) {
                                kit.dialogs().close();
                                look(file, lock.get().toCharArray());
                            }
                        })));
    }

    private void look(Path file, char @Nullable [] lock) {
        kit.tasks()
                .run(() -> workspace.transfer().plan(file, lock, (_, _) -> true))
                .onSuccess(plan -> show(file, lock, plan))
                .onError(VaultProblem.class, it -> {
                    wipe(lock);
                    refused(it);
                })
                .start();
    }

    private void show(Path file, char @Nullable [] lock, Transfer.Plan plan) {
        Set<UUID> theirs = new HashSet<>();
        VBox body = new VBox(8,
                Texts.body(texts.get("import.holds", day(plan.madeAt()))),
                new Facts()
                        .add(texts.get("import.added"), String.valueOf(plan.addedRows()))
                        .add(texts.get("import.same"), String.valueOf(plan.same()))
                        .add(texts.get("import.files"), String.valueOf(plan.files()))
                        .add(texts.get("import.different"), String.valueOf(plan.differences().size())));
        body.setId("import-plan");
        if (!plan.differences().isEmpty()) {
            body.getChildren().addAll(Texts.body(texts.get("import.different.text")), differences(plan, theirs));
        }
        body.getChildren().add(Texts.second(texts.get("import.backup")));
        kit.dialogs().show(texts.get("import.take"), body,
                Buttons.id("import-yes", Buttons.primary(texts.get("import.yes"), () -> {
                    kit.dialogs().close();
                    progress.run(
                            texts.get("import.taking"),
                            at -> workspace.take(file, lock, Set.copyOf(theirs), at),
                            this::taken,
                            () -> wipe(lock));
                })));
    }

    private Node differences(Transfer.Plan plan, Set<UUID> theirs) {
        FormBuilder form = new FormBuilder(kit, texts);
        List<Transfer.Difference> shown =
                plan.differences().subList(0, Math.min(MOST_SHOWN, plan.differences().size()));
        for (Transfer.Difference difference : shown) {
            form.add(Texts.strong(
                    difference.title().isBlank() ? texts.get("import.untitled") : difference.title()));
            Facts fields = new Facts();
            difference.fields().forEach(it -> fields.add(
                    it.name().replace('_', ' '), texts.get("import.both", shown(it.mine()), shown(it.theirs()))));
            form.add(fields);
            form.add(Texts.second(texts.get(
                    difference.theirsIsNewer() ? "import.newer.theirs" : "import.newer.mine",
                    day(difference.theirsIsNewer() ? difference.theirsChangedAt() : difference.mineChangedAt()))));
            ObjectProperty<Whose> whose = new SimpleObjectProperty<>(Whose.MINE);
            whose.addListener((_, _, next) -> {
                if (next == Whose.THEIRS) {
                    theirs.add(difference.id());
                } else {
                    theirs.remove(difference.id());
                }
            });
            form.segments("import.whose", whose, List.of(Whose.values()), it -> texts.get("import.whose." + it.name()));
        }
        return form.node();
    }

    private String shown(String value) {
        return value.isBlank() ? texts.get("import.nothing") : value;
    }

    private void taken(Transfer.Plan plan) {
        // every screen reads again after an import, so a notice on the page would go with the page
        kit.dialogs().tell(texts.get("import.take"), Texts.body(texts.get("import.taken", plan.addedRows())));
    }

    private String day(Instant at) {
        return kit.dates().medium(at.atZone(kit.clock().getZone()).toLocalDate());
    }

    private static void wipe(char @Nullable [] lock) {
        if (lock != null) {
            Arrays.fill(lock, '\0');
        }
    }
}
