package org.wayfile.app;

import java.util.List;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.PaperService;
import org.wayfile.ui.kit.Kit;

/** Reads every kept file to its end after an unclean end, beside the vault thread, and tells what cannot be read. */
final class FileCheck {

    private FileCheck() {}

    /** Begins the check when a note of the opening asks for it. JavaFX thread only. */
    static void after(Kit kit, OpenWindow opened) {
        PaperService papers = opened.workspace().papers();
        if (opened.workspace().session().notes().stream().anyMatch(it -> it.kind().asksForCheck())) {
            kit.tasks()
                    .run(papers::contents)
                    .onSuccess(contents -> kit.tasks()
                            .beside()
                            .run(() -> papers.unreadable(contents))
                            .onSuccess(count -> opened.tell(
                                    count == 0
                                            ? List.of()
                                            : List.of(new OpeningNote(OpeningNote.Kind.FILES_DAMAGED, count))))
                            .start())
                    .start();
        }
    }
}
