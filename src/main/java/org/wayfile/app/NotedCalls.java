package org.wayfile.app;

import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Handout;
import org.wayfile.domain.reference.Ids;
import org.wayfile.service.Workspace;
import org.wayfile.ui.caller.CallerDesk;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.CallAttempt;

/**
 * Where the notes of "Someone is calling me now" go: into a draft of the open vault, or, before one is open, to the
 * window, which holds them in memory. JavaFX thread only.
 *
 * @param navigator the way to guides; null while no vault is open
 */
record NotedCalls(PaperDesk paper, @Nullable Navigator navigator, Runnable goBack, Consumer<CallAttempt> taker)
        implements CallerDesk {

    /** While no vault is open. */
    static NotedCalls atTheDoor(PaperDesk paper, Runnable goBack, Consumer<CallAttempt> taker) {
        return new NotedCalls(paper, null, goBack, taker);
    }

    /** In an open vault: the contact form opens filled in. */
    static NotedCalls inside(PaperDesk paper, Kit kit, Workspace workspace, Navigator navigator) {
        return new NotedCalls(paper, navigator, navigator::back, attempt -> kit.tasks()
                .run(() -> keep(workspace, attempt, kit.clock()))
                .onSuccess(draft -> navigator.go(new Destination.PreparedContact(draft, List.of())))
                .start());
    }

    /** Keeps the notes as a draft of their own and answers its name. Vault thread only. */
    static String keep(Workspace workspace, CallAttempt attempt, Clock clock) {
        String draft = "contact-noted:" + Ids.next(clock);
        workspace.drafts().keep(draft, attempt.draft());
        return draft;
    }

    @Override
    public void back() {
        goBack.run();
    }

    @Override
    public void keep(CallAttempt attempt) {
        taker.accept(attempt);
    }

    @Override
    public void print(Handout page) {
        paper.handout(page);
    }
}
