package org.wayfile.ui.settings;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.wayfile.service.Backup;
import org.wayfile.service.BackupService;
import org.wayfile.service.Backups;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Facts;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.Words;

/** How the backups stand, one by hand, the second place, a trial, and restoring. */
final class BackupCard {

    private final Kit kit;
    private final Workspace workspace;
    private final SettingsDesk desk;
    private final Messages texts;
    private final NoticeArea notices;
    private final ProgressLine progress;
    private final VBox state = new VBox();
    private final RestoreFlow restoring;

    BackupCard(Kit kit, Workspace workspace, SettingsDesk desk, Words words, Messages texts, NoticeArea notices) {
        this.kit = kit;
        this.workspace = workspace;
        this.desk = desk;
        this.texts = texts;
        this.notices = notices;
        this.progress = new ProgressLine(kit, words, texts, notices);
        this.restoring = new RestoreFlow(
                kit, desk.gate(), desk::askFolder, words, texts, notices, progress, this::restored);
    }

    Node node() {
        state.getStyleClass().add("wf-form");
        look();
        return new Section(
                texts.get("backups"),
                new Card(
                        Texts.body(texts.get("backups.text")),
                        state,
                        new WrapRow(
                                Buttons.id("backup-now", Buttons.secondary(texts.get("backups.now"), this::now)),
                                Buttons.id(
                                        "backup-place",
                                        Buttons.with(
                                                Icons.FOLDER,
                                                Buttons.secondary(texts.get("backups.place.choose"), this::place))),
                                Buttons.id(
                                        "backup-restore",
                                        Buttons.secondary(texts.get("backups.restore"),
                                                () -> restoring.start(this::all))),
                                Buttons.id("backup-try", Buttons.text(texts.get("backups.try"), this::tryAll))),
                        progress));
    }

    /** The backups of this vault and of the second place. */
    private List<Backup> all() {
        List<Backup> all = new ArrayList<>(workspace.backups().kept());
        desk.backupPlace().ifPresent(it -> all.addAll(desk.gate().backupsIn(it)));
        return all;
    }

    private void restored(Path fresh) {
        kit.dialogs()
                .tell(
                        texts.get("backups.restore"),
                        new VBox(8,
                                Texts.body(texts.get("backups.restored")),
                                Texts.strong(fresh.toString()),
                                Texts.body(texts.get("backups.restored.open"))));
    }

    private void look() {
        kit.tasks().run(() -> workspace.backups().state()).onSuccess(this::show).start();
    }

    private void show(BackupService.State now) {
        Facts facts = new Facts()
                .add(
                        texts.get("backups.newest"),
                        now.newest()
                                .map(it -> texts.get("backups.newest.on", day(it.madeAt()), now.kept()))
                                .orElse(texts.get("backups.none")))
                .add(
                        texts.get("backups.place"),
                        desk.backupPlace().map(Path::toString).orElse(texts.get("backups.place.none")));
        facts.setId("backup-state");
        state.getChildren().setAll(facts);
        if (now.second() == BackupService.Second.AWAY || now.second() == BackupService.Second.BEHIND) {
            state.getChildren()
                    .add(Texts.second(texts.get("backups.place." + now.second().name())));
        }
        if (now.second() != BackupService.Second.NONE) {
            state.getChildren()
                    .add(Buttons.id("backup-no-place", Buttons.text(texts.get("backups.place.forget"), () -> {
                        desk.backupPlace(null);
                        look();
                    })));
        }
    }

    private String day(Instant at) {
        return kit.dates().medium(at.atZone(kit.clock().getZone()).toLocalDate());
    }

    private void now() {
        progress.run(
                texts.get("backups.making"), workspace.backups()::now, this::made, this::look);
    }

    private void made(Backups.Made made) {
        notices.show((made.unreadable() == 0
                ? NoticeBar.success(kit, texts.get("backups.made"))
                : NoticeBar.attention(kit, texts.plural("backups.unreadable", made.unreadable())))
                .closable());
        desk.backupMade();
    }

    private void place() {
        desk.askFolder(texts.get("backups.place.choose")).ifPresent(place -> {
            desk.backupPlace(place);
            now();
        });
    }

    private void tryAll() {
        progress.run(texts.get("backups.trying"), workspace.backups()::tryAll, this::tried);
    }

    private void tried(List<Backups.Trial> trials) {
        Rows rows = new Rows();
        for (Backups.Trial trial : trials) {
            Backup backup = trial.backup();
            Row row = Row.of(
                    day(backup.madeAt()),
                    trial.good()
                            ? texts.get("backups.try.good", trial.rows(), trial.files())
                            : texts.get("backups.try.damaged"));
            rows.add(trial.good() ? row : row.attention());
        }
        boolean good = trials.stream().allMatch(Backups.Trial::good);
        String said = trials.isEmpty() ? "backups.none" : good ? "backups.try.all" : "backups.try.some";
        kit.dialogs().tell(texts.get("backups.try"), new VBox(8, Texts.body(texts.get(said)), rows));
    }
}
