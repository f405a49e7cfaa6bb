package org.wayfile.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupContent;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultProblem;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Facts;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.Words;

/**
 * Restoring in four steps: which backup, its passphrase, what is in it, into which new folder. It begins at the first
 * step in the settings, and at the second when a backup was opened as a file.
 */
final class RestoreFlow {

    private static final int MOST_CASES = 6;

    private final Kit kit;
    private final VaultGate gate;
    private final Function<String, Optional<Path>> askFolder;
    private final Words words;
    private final Messages texts;
    private final NoticeArea notices;
    private final ProgressLine progress;
    private final Consumer<Path> restored;

    /**
     * @param askFolder lets the person choose a folder, under a title
     * @param restored gets the folder of the complete restored vault
     */
    RestoreFlow(
            Kit kit,
            VaultGate gate,
            Function<String, Optional<Path>> askFolder,
            Words words,
            Messages texts,
            NoticeArea notices,
            ProgressLine progress,
            Consumer<Path> restored) {
        this.kit = kit;
        this.gate = gate;
        this.askFolder = askFolder;
        this.words = words;
        this.texts = texts;
        this.notices = notices;
        this.progress = progress;
        this.restored = restored;
    }

    /**
     * Shows backups to choose from.
     *
     * @param all finds them, on the vault thread
     */
    void start(Supplier<List<Backup>> all) {
        kit.tasks().run(all::get).onSuccess(this::choose).start();
    }

    private void choose(List<Backup> all) {
        Rows rows = new Rows();
        for (Backup backup : all) {
            rows.add(Row.of(
                    day(backup.madeAt()),
                    texts.get("backups.restore.where", String.valueOf(backup.file().getParent())))
                    .opens(() -> begin(backup.file()))
                    .id("backup-row"));
        }
        String said = all.isEmpty() ? "backups.none" : "backups.restore.which";
        kit.dialogs()
                .show(
                        texts.get("backups.restore"),
                        new VBox(8, Texts.body(texts.get(said)), rows),
                        Buttons.secondary(texts.get("backups.restore.elsewhere"), this::elsewhere));
    }

    private void elsewhere() {
        kit.dialogs().close();
        askFolder.apply(texts.get("backups.restore.elsewhere")).ifPresent(folder -> kit.tasks()
                .run(() -> gate.backupsIn(folder))
                .onSuccess(this::choose)
                .start());
    }

    /** Asks for the passphrase of one backup. */
    void begin(Path backup) {
        StringProperty secret = new SimpleStringProperty("");
        FormBuilder form = new FormBuilder(kit, texts);
        form.note("backups.restore.passphrase.text");
        form.password("backups.restore.passphrase", secret).needed();
        kit.dialogs().close();
        kit.dialogs()
                .show(texts.get("backups.restore"), form.node(),
                        Buttons.id("restore-look", Buttons.primary(texts.get("backups.restore.look"), () -> {
                            if (form.valid()) {
                                kit.dialogs().close();
                                look(backup, secret.get().toCharArray());
                            }
                        })));
    }

    private void look(Path backup, char[] secret) {
        kit.tasks()
                .run(() -> gate.look(backup, secret))
                .onSuccess(it -> show(backup, secret, it))
                .onError(VaultProblem.class, it -> {
                    Arrays.fill(secret, '\0');
                    notices.show(NoticeBar.attention(kit, words.problem(it)).closable());
                })
                .start();
    }

    private void show(Path backup, char[] secret, BackupContent content) {
        VBox body = new VBox(8, Texts.body(texts.get("backups.restore.holds")), facts(content));
        body.setId("restore-content");
        if (content.missingFiles() > 0) {
            body.getChildren()
                    .add(Texts.body(texts.plural("backups.restore.missing", content.missingFiles())));
        }
        body.getChildren().add(Texts.second(texts.get("backups.restore.new")));
        kit.dialogs()
                .show(texts.get("backups.restore"), body,
                        Buttons.id("restore-folder", Buttons.primary(texts.get("backups.restore.folder"), () -> {
                            kit.dialogs().close();
                            askFolder
                                    .apply(texts.get("backups.restore.folder"))
                                    .ifPresentOrElse(
                                            it -> restore(backup, secret, content, it),
                                            () -> Arrays.fill(secret, '\0'));
                        })));
    }

    private Node facts(BackupContent content) {
        List<String> cases = content.cases();
        String some = String.join(", ", cases.subList(0, Math.min(MOST_CASES, cases.size())));
        return new Facts()
                .add(texts.get("backups.restore.made"), day(content.madeAt()))
                .add(texts.get("backups.restore.cases"), content.of("case_file") + (some.isEmpty() ? "" : ": " + some))
                .add(texts.get("backups.restore.people"), String.valueOf(content.of("person")))
                .add(texts.get("backups.restore.contacts"), String.valueOf(content.of("contact_entry")))
                .add(texts.get("backups.restore.papers"), String.valueOf(content.of("checklist_item")))
                .add(texts.get("backups.restore.files"), String.valueOf(content.files()));
    }

    private void restore(Path backup, char[] secret, BackupContent content, Path folder) {
        Path fresh = folder.resolve(texts.get("backups.restore.name", day(content.madeAt())).replace(',', ' '));
        progress.run(
                texts.get("backups.restoring"),
                at -> gate.restore(backup, secret, fresh, at),
                _ -> restored.accept(fresh),
                () -> Arrays.fill(secret, '\0'));
    }

    private String day(Instant at) {
        return kit.dates().medium(at.atZone(kit.clock().getZone()).toLocalDate());
    }
}
