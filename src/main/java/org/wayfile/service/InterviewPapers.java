package org.wayfile.service;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.wayfile.domain.interview.civics.PlainWords;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.schedule.Appointment;

/** The papers for an interview: "my letter asks for" first, then the list of its kind, merged with what the case has. */
public final class InterviewPapers {

    private final PaperService papers;
    private final CaseService cases;
    private final Guide guide;
    private final String language;

    public InterviewPapers(Workspace workspace, Guide guide, String language) {
        this.papers = workspace.papers();
        this.cases = workspace.cases();
        this.guide = guide;
        this.language = language;
    }

    /**
     * The list of the interview; makes it from the template when the case has none. What another list of the case
     * already knows of the same paper, its boxes and where it lies, is taken over.
     *
     * @param templateId the list of the kind; empty makes a list of the family's own
     * @param ownTitle the title of a list without a template
     */
    public Checklist list(UUID caseId, String templateId, String ownTitle, Optional<Appointment> appointment) {
        List<Checklist> all = cases.view(caseId).map(CaseView::checklists).orElse(List.of());
        Optional<Checklist> there = all.stream()
                .filter(it -> templateId.isEmpty()
                        ? it.title().equals(ownTitle)
                        : it.templateId().equals(templateId))
                .findFirst();
        if (there.isPresent()) {
            return there.get();
        }
        Optional<ChecklistTemplate> template = guide.checklist(templateId, language);
        Checklist made = template.map(it -> papers.make(
                it, caseId, appointment.map(Appointment::heldOn).orElse(null)))
                .orElseGet(() -> papers.makeOwn(
                        ownTitle, caseId, appointment.map(Appointment::heldOn).orElse(null)));
        takeOver(made, all);
        return made;
    }

    private void takeOver(Checklist made, List<Checklist> others) {
        List<ChecklistItem> known = others.stream()
                .flatMap(it -> papers.checklist(it.id()).stream())
                .flatMap(it -> it.items().stream())
                .filter(it -> it.state() == PaperState.I_HAVE_IT || it.state() == PaperState.PACKED)
                .toList();
        papers.checklist(made.id()).ifPresent(view -> view.items().forEach(item -> known.stream()
                .filter(it -> samePaper(it, item))
                .findFirst()
                .ifPresent(it -> papers.save(with(item, it)))));
    }

    private boolean samePaper(ChecklistItem a, ChecklistItem b) {
        return plain(papers.words(a, guide, "en")).equals(plain(papers.words(b, guide, "en")));
    }

    private static Set<String> plain(String text) {
        return new HashSet<>(PlainWords.content(text));
    }

    /** Boxes ticked elsewhere are ticked here; what is packed for another purpose is at hand, not packed. */
    private static ChecklistItem with(ChecklistItem item, ChecklistItem known) {
        return new ChecklistItem(
                item.id(),
                item.checklistId(),
                item.templateItemId(),
                item.fromLetter(),
                item.place(),
                item.title(),
                ticked(item.original(), known.original()),
                ticked(item.copy(), known.copy()),
                ticked(item.translation(), known.translation()),
                PaperState.I_HAVE_IT,
                item.personId() == null ? known.personId() : item.personId(),
                known.whereItIs(),
                known.expiresOn(),
                item.leadDays(),
                item.note(),
                item.removed());
    }

    private static Box ticked(Box asked, Box known) {
        return asked == Box.EMPTY && known == Box.TICKED ? Box.TICKED : asked;
    }

    /**
     * Puts what the letter asks for first. A paper of the list that the letter names is moved there; any other line
     * becomes a paper of its own. Lines that stand there already are left alone.
     *
     * @param lines what the letter asks for, one paper a line
     */
    public void letterAsks(Checklist list, List<String> lines) {
        List<ChecklistItem> items = new ArrayList<>(
                papers.checklist(list.id()).map(PaperService.ChecklistView::items).orElse(List.of()));
        for (String line : lines) {
            Set<String> wanted = plain(line);
            Optional<ChecklistItem> same = items.stream()
                    .filter(it -> plain(papers.words(it, guide, language)).equals(wanted))
                    .findFirst();
            if (same.isEmpty()) {
                ChecklistItem blank = papers.blankItem(list.id());
                papers.save(named(blank, line));
            } else if (!same.get().fromLetter()) {
                papers.save(asked(same.get()));
            }
        }
    }

    private static ChecklistItem named(ChecklistItem it, String title) {
        return new ChecklistItem(
                it.id(), it.checklistId(), "", true, it.place(), title, Box.EMPTY, Box.NOT_NEEDED, Box.NOT_NEEDED,
                it.state(), null, "", null, it.leadDays(), "", false);
    }

    private static ChecklistItem asked(ChecklistItem it) {
        return new ChecklistItem(
                it.id(), it.checklistId(), it.templateItemId(), true, it.place(), it.title(), it.original(), it.copy(),
                it.translation(), it.state(), it.personId(), it.whereItIs(), it.expiresOn(), it.leadDays(), it.note(),
                it.removed());
    }
}
