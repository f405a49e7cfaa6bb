package org.wayfile.ui.today;

import java.util.List;
import java.util.UUID;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.service.Guide;
import org.wayfile.service.PaperService;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.LiveScreen;

/** The page Today. */
public final class TodayScreen extends LiveScreen implements TodayActions {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final TodayPage page;

    public TodayScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator) {
        super(
                kit,
                workspace.changes(),
                List.of(
                        FollowUp.class,
                        Deadline.class,
                        Appointment.class,
                        ChecklistItem.class,
                        CaseEvent.class,
                        CaseFile.class,
                        ContactEntry.class));
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.page = new TodayPage(kit, guide, navigator, this);
    }

    @Override
    protected void refresh() {
        String language = kit.appearance().languageCode();
        kit.tasks()
                .run(() -> workspace.today().day((item, list) -> PaperService.words(item, list, guide, language)))
                .onSuccess(day -> show(page.of(day)))
                .start();
    }

    @Override
    public void remind() {
        new RemindDialog(kit, workspace).open(kit.dates().today());
    }

    @Override
    public void later(UUID followUpId) {
        new LaterDialog(kit, workspace).open(followUpId);
    }

    @Override
    public void deadlineDone(UUID deadlineId) {
        kit.tasks().run(() -> workspace.today().deadlineDone(deadlineId)).start();
    }

    @Override
    public void openPapers(UUID itemId) {
        kit.tasks()
                .run(() -> workspace.papers().item(itemId))
                .onSuccess(
                        found -> found.ifPresent(it -> navigator.go(new Destination.ChecklistPage(it.checklistId()))))
                .start();
    }
}
