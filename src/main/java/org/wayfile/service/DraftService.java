package org.wayfile.service;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Draft;

/** Keeps what is typed into forms until it is saved, so that a crash loses at most a few seconds. Vault thread only. */
public final class DraftService {

    private final Records records;
    private final History history;
    private final Clock clock;
    private final boolean looking;

    /**
     * @param looking whether nothing can be kept: then drafts are read and not written
     */
    public DraftService(Records records, History history, Clock clock, boolean looking) {
        this.looking = looking;
        this.records = records;
        this.history = history;
        this.clock = clock;
    }

    /** Keeps the content of a form; blank content forgets it. */
    public void keep(String form, String content) {
        if (looking) {
            return;
        }
        Optional<Draft> before = find(form);
        if (content.isBlank()) {
            forget(form);
        } else if (before.filter(it -> it.content().equals(content)).isEmpty()) {
            Draft next = new Draft(
                    before.map(Draft::id).orElseGet(() -> Ids.next(clock)), form, content, clock.instant());
            history.writeForGood(List.of(new Edit(before.orElse(null), next)));
        }
    }

    /** The unsaved content of a form, empty when there is none. */
    public Optional<Draft> find(String form) {
        return records.where(Draft.class, "form", form).stream().findFirst();
    }

    /** All unsaved forms. */
    public List<Draft> all() {
        return records.all(Draft.class);
    }

    /** Forgets the content of a form: it was saved, or the person does not want it. */
    public void forget(String form) {
        if (looking) {
            return;
        }
        find(form).ifPresent(it -> history.writeForGood(List.of(Edit.removed(it))));
    }
}
