package org.wayfile.export.print;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.interview.PacketInput;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.export.print.layout.Exhibit;
import org.wayfile.service.CaseView;
import org.wayfile.service.ContactService.ContactView;
import org.wayfile.service.Guide;
import org.wayfile.service.InterviewPacketInput;
import org.wayfile.service.InterviewSheetInput;
import org.wayfile.service.InterviewView;
import org.wayfile.service.PaperService;
import org.wayfile.service.PaperService.ChecklistView;
import org.wayfile.service.Workspace;

/** Gathers what a sheet says from the open vault. Vault thread only; the writing itself needs no vault. */
public final class SheetComposer {

    private final Workspace workspace;
    private final Guide guide;
    private final String language;
    private final SheetWords words;

    public SheetComposer(Workspace workspace, Guide guide, String language) {
        this.workspace = workspace;
        this.guide = guide;
        this.language = language;
        this.words = new SheetWords(language);
    }

    /**
     * A checklist as it stands, or with empty boxes.
     *
     * @param stateWord gives the word for a state in the person's language
     */
    public byte[] checklist(
            UUID id, boolean blank, LocalDate today, Function<PaperState, String> stateWord) {
        ChecklistView view = workspace.papers().checklist(id).orElseThrow();
        Optional<ChecklistTemplate> template = guide.checklist(view.checklist().templateId(), language);
        List<ChecklistSheet.Item> letter = items(view, template, true, blank, stateWord);
        List<ChecklistSheet.Item> others = items(view, template, false, blank, stateWord);
        UUID caseId = view.checklist().caseId();
        String about = caseId == null
                ? ""
                : workspace.cases().find(caseId).map(CaseFile::title).orElse("");
        String source = template.map(it -> it.provenance().source() + ", "
                + words.get("prep.checked", words.medium(it.provenance().checkedOn())))
                .orElse("");
        return ChecklistSheet.write(
                new ChecklistSheet.Content(
                        PaperService.title(view.checklist(), guide, language),
                        about,
                        view.checklist().neededOn(),
                        letter,
                        others,
                        source,
                        today),
                language,
                PaperSize.LETTER);
    }

    private static List<ChecklistSheet.Item> items(
            ChecklistView view,
            Optional<ChecklistTemplate> template,
            boolean fromLetter,
            boolean blank,
            Function<PaperState, String> stateWord) {
        List<ChecklistSheet.Item> items = new ArrayList<>();
        for (ChecklistItem it : view.items()) {
            if (it.fromLetter() == fromLetter && (blank || it.state() != PaperState.DOES_NOT_APPLY)) {
                Optional<ChecklistTemplate.Item> known = template.flatMap(t -> t.item(it.templateItemId()));
                ChecklistSheet.Item item = new ChecklistSheet.Item(
                        it.title().isBlank() ? known.map(ChecklistTemplate.Item::name).orElse("") : it.title(),
                        known.map(k -> k.when() == null ? k.why() : k.when()).orElse(it.note()),
                        it.original(),
                        it.copy(),
                        it.translation(),
                        stateWord.apply(it.state()),
                        it.whereItIs());
                items.add(blank ? item.emptied() : item);
            }
        }
        return items;
    }

    /** The log of one case; numbers show their last four characters. */
    public byte[] log(UUID caseId, LocalDate today, Function<ContactEntry, String> headWords) {
        CaseView view = workspace.cases().view(caseId).orElseThrow();
        List<ContactLogSheet.Entry> entries = workspace.contacts().aboutCase(caseId).stream()
                .map(it -> entry(it, headWords))
                .toList();
        return ContactLogSheet.write(
                view.caseFile().title(),
                String.join(" · ", numbers(view)),
                entries,
                today,
                language,
                PaperSize.LETTER);
    }

    private ContactLogSheet.Entry entry(
            ContactView view, Function<ContactEntry, String> headWords) {
        ContactEntry it = view.entry();
        List<String> facts = new ArrayList<>();
        String people = view.counterparts().stream()
                .map(who -> (who.name() + " " + who.idNumber()).strip())
                .collect(Collectors.joining("; "));
        fact(facts, "call.name", people);
        fact(facts, "call.reference", it.reference());
        plain(facts, it.asked());
        plain(facts, it.said());
        fact(facts, "call.promised", it.promised());
        fact(facts, "call.by", it.promisedBy() == null ? "" : words.medium(it.promisedBy()));
        fact(facts, "call.next", it.nextStep());
        List<String> corrections = view.corrections().stream().map(this::corrected).toList();
        return new ContactLogSheet.Entry(headWords.apply(it), facts, corrections);
    }

    private String corrected(Correction it) {
        return words.medium(it.correctedOn()) + ": " + it.oldText() + " (" + it.reason() + ")";
    }

    private void fact(List<String> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(words.get(key) + ": " + value);
        }
    }

    private static void plain(List<String> facts, String value) {
        if (!value.isBlank()) {
            facts.add(value);
        }
    }

    /** Each number with its end alone; one that is too short for that is left out. */
    private List<String> numbers(CaseView view) {
        List<KeptNumber> all = new ArrayList<>(view.numbers());
        applicant(view).ifPresent(it -> workspace.people()
                .view(it.person().id())
                .ifPresent(person -> all.addAll(person.numbers())));
        return all.stream()
                .flatMap(it -> PrepSheet.printable(it.identifier(), false)
                        .map(end -> words.get("prep.ends", guide.identifier(it.kind(), language).name(), end))
                        .stream())
                .toList();
    }

    private static Optional<CaseView.Party> applicant(CaseView view) {
        return view.parties().stream()
                .filter(it -> it.role() == Role.APPLICANT || it.role() == Role.BENEFICIARY)
                .findFirst();
    }

    /**
     * The call sheet of a case.
     *
     * @param say the first sentences
     */
    public byte[] callSheet(UUID caseId, String say, LocalDate today) {
        CaseView view = workspace.cases().view(caseId).orElseThrow();
        var agency = guide.agency(view.caseFile().agency(), language);
        String last = workspace.contacts().aboutCase(caseId).stream()
                .findFirst()
                .map(it -> words.medium(it.entry().happenedOn()) + ": " + it.entry().said())
                .orElse("");
        return CallSheet.write(
                new CallSheet.Content(
                        agency.map(it -> it.name()).orElse(view.caseFile().agency()),
                        agency.map(it -> it.phone() == null ? "" : it.phone()).orElse(""),
                        view.caseFile().title(),
                        numbers(view),
                        say,
                        last),
                today,
                language,
                PaperSize.LETTER);
    }

    /**
     * The sheet to carry to the next appointment of a case, from what the vault knows.
     *
     * @return empty when the case has no coming appointment
     */
    public Optional<PrepSheet> prepSheet(UUID caseId, PrepInput.Print print, LocalDate today) {
        return workspace.interviews().next(caseId, today).map(it -> prepSheet(it, print, today));
    }

    /** The sheet of one preparation. */
    public PrepSheet prepSheet(InterviewView view, PrepInput.Print print, LocalDate today) {
        return PrepSheet.compose(new InterviewSheetInput(workspace, guide, print, today).of(view));
    }

    /** The paper that is usual where that interview is held. */
    public PaperSize usualPaper(InterviewView view, LocalDate today) {
        return new InterviewSheetInput(workspace, guide, PrepInput.Print.carry("en"), today)
                .of(view)
                .texts()
                .paper();
    }

    /**
     * The full packet of one preparation, with the kept files of its case behind it.
     *
     * @return names of kept files that could not be shown
     */
    public List<String> packet(InterviewView view, PrepInput.Print print, LocalDate today, OutputStream out) {
        PacketInput input = new InterviewPacketInput(workspace, guide, print, language, today).of(view);
        List<Exhibit> exhibits = new ArrayList<>();
        try {
            long room = PacketPdf.MOST_BYTES;
            for (Attachment file : workspace.papers().inOrderOfTabs(view.file())) {
                Exhibit exhibit = Exhibit.read(
                        file.fileName(), file.mediaType(), () -> workspace.papers().open(file), room);
                exhibits.add(exhibit);
                room -= exhibit.size();
            }
            return PacketPdf.write(input, exhibits, language, out);
        } finally {
            exhibits.forEach(Exhibit::close);
        }
    }
}
