package org.wayfile.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.wayfile.service.CaseService;
import org.wayfile.service.Transfer;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.Words;

/** Everything, or one case, as one file for another place; and the way back in. */
final class ExportCard {

    private final Kit kit;
    private final Workspace workspace;
    private final SettingsDesk desk;
    private final Messages texts;
    private final NoticeArea notices;
    private final ProgressLine progress;
    private final ImportFlow importing;

    ExportCard(Kit kit, Workspace workspace, SettingsDesk desk, Words words, Messages texts, NoticeArea notices) {
        this.kit = kit;
        this.workspace = workspace;
        this.desk = desk;
        this.texts = texts;
        this.notices = notices;
        this.progress = new ProgressLine(kit, words, texts, notices);
        this.importing = new ImportFlow(kit, workspace, desk, words, texts, notices, progress);
    }

    Node node() {
        return new Section(
                texts.get("export"),
                new Card(
                        Texts.body(texts.get("export.text")),
                        new WrapRow(
                                Buttons.id("export", Buttons.secondary(texts.get("export.make"), this::cases)),
                                Buttons.id("import", Buttons.secondary(texts.get("import.take"), importing::start))),
                        progress));
    }

    /** Everything, or a case by its id. */
    private record What(@Nullable UUID caseId, String name) {}

    private enum Readers {
        LOCKED,
        ANYONE
    }

    private void cases() {
        kit.tasks()
                .run(() -> workspace.cases().cases().stream()
                        .map(CaseService.Summary::caseFile)
                        .map(it -> new What(it.id(), it.title()))
                        .toList())
                .onSuccess(this::ask)
                .start();
    }

    private void ask(List<What> cases) {
        List<What> offered = new ArrayList<>();
        offered.add(new What(null, texts.get("export.everything")));
        offered.addAll(cases);
        ObjectProperty<What> what = new SimpleObjectProperty<>(offered.getFirst());
        ObjectProperty<Readers> readable = new SimpleObjectProperty<>(Readers.LOCKED);
        StringProperty lock = new SimpleStringProperty("");
        StringProperty again = new SimpleStringProperty("");
        FormBuilder form = new FormBuilder(kit, texts);
        form.choice("export.what", what, offered, What::name);
        form.segments(
                "export.readable", readable, List.of(Readers.values()),
                it -> texts.get("export.readable." + it.name()));
        FormBuilder secrets = new FormBuilder(kit, texts);
        secrets.password("export.words", lock).needed();
        secrets.password("export.again", again)
                .check(typed -> lock.get().equals(typed) ? Check.fine() : Check.error(texts.get("keys.differs")));
        Node warning = Texts.body(texts.get("export.warning"));
        form.add(secrets.node()).add(warning);
        for (Node node : List.of(secrets.node(), warning)) {
            node.managedProperty().bind(node.visibleProperty());
        }
        secrets.node().visibleProperty().bind(readable.isEqualTo(Readers.LOCKED));
        warning.visibleProperty().bind(readable.isEqualTo(Readers.ANYONE));
        kit.dialogs().show(texts.get("export.make"), form.node(),
                Buttons.id("export-save", Buttons.primary(texts.get("export.save"), () -> {
                    boolean locked = readable.get() == Readers.LOCKED;
                    if (form.valid() && (!locked || secrets.valid())) {
                        kit.dialogs().close();
                        save(what.get().caseId(), locked ? lock.get().toCharArray() : null);
                    }
                })));
    }

    private void save(@Nullable UUID caseId, char @Nullable [] lock) {
        String name = lock == null ? "wayfile.zip" : "wayfile.zip.age";
        Optional<Path> file = desk.askFileToWrite(texts.get("export.save"), name);
        file.ifPresent(it -> progress.run(
                texts.get("export.writing"),
                at -> workspace.transfer().export(it, caseId, lock, kit.clock().instant(), at),
                this::written,
                () -> wipe(lock)));
    }

    private static void wipe(char @Nullable [] lock) {
        if (lock != null) {
            Arrays.fill(lock, '\0');
        }
    }

    private void written(Transfer.Exported exported) {
        notices.show((exported.unreadable() == 0
                ? NoticeBar.success(kit, texts.get("export.written", exported.rows(), exported.files()))
                : NoticeBar.attention(kit, texts.plural("export.unreadable", exported.unreadable())))
                .closable());
    }
}
