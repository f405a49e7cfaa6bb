package org.wayfile.ui.shell;

import java.time.Instant;
import javafx.scene.control.Label;
import org.wayfile.service.BackupService;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeArea;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;

/** "Last verified backup" in the bottom line, and one calm notice when it is old or its second place is away. */
final class BackupLine {

    private final Kit kit;
    private final Messages texts;
    private final NoticeArea notices;
    private final Navigator navigator;
    private final Label label = Texts.small("");

    BackupLine(Kit kit, Messages texts, NoticeArea notices, Navigator navigator) {
        this.kit = kit;
        this.texts = texts;
        this.notices = notices;
        this.navigator = navigator;
        label.setId("bottom-backup");
    }

    Label node() {
        return label;
    }

    /** @param tell whether a notice may be shown, once after opening */
    void look(Workspace workspace, boolean tell) {
        kit.tasks()
                .run(() -> workspace.backups().state())
                .onSuccess(it -> show(it, tell))
                .onError(VaultProblem.class, _ -> label.setText(texts.get("bottom.backup.unknown")))
                .start();
    }

    private void show(BackupService.State state, boolean tell) {
        label.setText(state.newest()
                .map(it -> texts.get("bottom.backup", day(it.madeAt())))
                .orElse(texts.get("bottom.backup.none")));
        if (tell && state.isOld()) {
            offer(NoticeBar.attention(kit, texts.get("backup.old")));
        } else if (tell && state.second() == BackupService.Second.AWAY) {
            offer(NoticeBar.info(kit, texts.get("backup.away")));
        }
    }

    private void offer(NoticeBar notice) {
        notices.show(notice.action(texts.get("backup.settings"), () -> navigator.go(new Destination.Settings()))
                .closable());
    }

    private String day(Instant at) {
        return kit.dates().medium(at.atZone(kit.clock().getZone()).toLocalDate());
    }
}
