package org.wayfile.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.interview.Attendee.Coming;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.Civics;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.FiledFact.Verdict;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.civics.CivicsChoice;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.schedule.Appointment;

/** Gathers for the printed sheet what the preparation of an interview knows; what a version may show is decided later. */
public final class InterviewSheetInput {

    private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d ().+-]{5,}\\d");

    private final Workspace workspace;
    private final Guide guide;
    private final Function<Channel, Bilingual> channels;

    /**
     * Gathers from an open vault.
     *
     * @param channels the words for a way of contact, "Call"
     */
    public InterviewSheetInput(Workspace workspace, Guide guide, Function<Channel, Bilingual> channels) {
        this.workspace = workspace;
        this.guide = guide;
        this.channels = channels;
    }

    /** Everything for one print. Stop signs, private notes and a couple's answers are never part of it. */
    public PrepInput of(InterviewView view, PrepInput.Print print, LocalDate today) {
        CaseFile file = view.file().caseFile();
        return new PrepInput(
                guide.sheet(view.interview().typeId(), print.language()),
                print,
                today,
                guide.checkedOn(),
                visit(view),
                new PrepInput.About(Bilingual.same(file.title()), file.form(), file.filedOn()),
                view.file().parties().stream().map(it -> party(view, it)).toList(),
                numbers(view, print.language()),
                papers(view, print.language()),
                view.facts().stream()
                        .filter(it -> it.verdict() == Verdict.CHANGED)
                        .map(it -> new PrepInput.Changed(it.label() + ": " + it.onForm(), it.today(), it.proof()))
                        .toList(),
                dates(view),
                view.answer(Ask.MY_QUESTIONS)
                        .lines()
                        .map(String::strip)
                        .filter(it -> !it.isEmpty())
                        .map(Bilingual::same)
                        .toList(),
                phones(view),
                log(file, print.language()),
                Map.of(),
                civics(view));
    }

    private static PrepInput.Visit visit(InterviewView view) {
        Appointment it = view.appointment();
        return new PrepInput.Visit(
                it == null ? null : it.heldOn(),
                it == null ? "" : it.atTime(),
                it == null ? "" : it.office(),
                it == null ? List.of() : it.place().lines().map(String::strip).toList(),
                "",
                view.answer(Ask.ARRIVE_BY),
                view.answer(Ask.LEAVE_AT),
                String.join(", ", view.answer(Ask.LETTER_FORBIDS).lines().toList()));
    }

    private static PrepInput.Party party(InterviewView view, CaseView.Party it) {
        Person person = it.person();
        return new PrepInput.Party(
                person.givenName(),
                person.familyName(),
                it.role(),
                Bilingual.same(person.relation()),
                view.coming(person) == Coming.YES);
    }

    private List<PrepInput.NumberOf> numbers(InterviewView view, String language) {
        List<PrepInput.NumberOf> all = new ArrayList<>();
        view.file().numbers().forEach(it -> all.add(number(it, "", language)));
        view.file().numbersOfPeople().forEach(it -> all.add(number(
                it.number(),
                view.principal().filter(it.person()::equals).isPresent() ? "" : it.person().givenName(),
                language)));
        return all;
    }

    private PrepInput.NumberOf number(KeptNumber it, String owner, String language) {
        Bilingual kind = new Bilingual(
                guide.identifier(it.kind(), "en").name(),
                guide.identifier(it.kind(), language).name());
        return new PrepInput.NumberOf(kind, it.identifier(), owner);
    }

    private List<PrepInput.PaperLine> papers(InterviewView view, String language) {
        List<ChecklistItem> items = view.file().checklists().stream()
                .filter(it -> it.neededOn() != null)
                .flatMap(it -> workspace.papers().checklist(it.id()).stream())
                .flatMap(it -> it.items().stream())
                .filter(it -> it.state() != PaperState.DOES_NOT_APPLY)
                .toList();
        return items.stream()
                .map(it -> new PrepInput.PaperLine(
                        new Bilingual(
                                workspace.papers().words(it, guide, "en"),
                                workspace.papers().words(it, guide, language)),
                        it.original(),
                        it.copy(),
                        it.translation(),
                        it.fromLetter(),
                        ""))
                .toList();
    }

    private static List<PrepInput.Remembered> dates(InterviewView view) {
        List<PrepInput.Remembered> dates = new ArrayList<>();
        for (FiledFact it : view.facts()) {
            LocalDate from = it.fromOn();
            if (from != null) {
                dates.add(new PrepInput.Remembered(Bilingual.same(it.label()), from, PrepInput.Precision.DAY));
            }
        }
        return dates;
    }

    private static List<PrepInput.Phone> phones(InterviewView view) {
        List<PrepInput.Phone> phones = new ArrayList<>();
        view.file().parties().stream()
                .map(CaseView.Party::person)
                .distinct()
                .filter(it -> !it.phone().isBlank())
                .sorted((a, b) -> Boolean.compare(b.helper(), a.helper()))
                .forEach(it -> phones.add(new PrepInput.Phone(Bilingual.same(it.fullName()), it.phone())));
        home(view.answer(Ask.WAITS_AT_HOME)).ifPresent(phones::add);
        return phones;
    }

    /** "My sister Rosa, (555) 010-0142" as a name and a number. */
    private static Optional<PrepInput.Phone> home(String text) {
        Matcher matcher = NUMBER.matcher(text);
        if (!matcher.find()) {
            return Optional.empty();
        }
        String who = text.substring(0, matcher.start()).replaceAll("[,;:\\s]+$", "");
        return Optional.of(new PrepInput.Phone(Bilingual.same(who), matcher.group()));
    }

    private List<PrepInput.LogLine> log(CaseFile file, String language) {
        return workspace.contacts().aboutCase(file.id()).stream()
                .map(ContactService.ContactView::entry)
                .map(it -> new PrepInput.LogLine(
                        it.happenedOn(),
                        joined(channels.apply(it.channel()), agency(it.agency(), language)),
                        it.said(),
                        it.reference()))
                .toList();
    }

    private Bilingual agency(String id, String language) {
        return new Bilingual(
                guide.agency(id, "en").map(it -> it.shortName()).orElse(id),
                guide.agency(id, language).map(it -> it.shortName()).orElse(id));
    }

    private static Bilingual joined(Bilingual how, Bilingual where) {
        String beside = where.beside().isEmpty() ? where.english() : where.beside();
        return new Bilingual(
                how.english() + ", " + where.english(), how.beside().isEmpty() ? "" : how.beside() + ", " + beside);
    }

    private static @Nullable Civics civics(InterviewView view) {
        LocalDate filedOn = view.file().caseFile().filedOn();
        if (filedOn == null) {
            return null;
        }
        String senior = view.answer(Ask.CIVICS_SENIOR);
        CivicsChoice choice = CivicsChoice.of(
                filedOn,
                view.principal().flatMap(it -> Optional.ofNullable(it.birthDate())).orElse(null),
                Optional.of(view.answer(Ask.RESIDENT_SINCE))
                        .filter(it -> it.matches("\\d{4}-\\d{2}-\\d{2}"))
                        .map(LocalDate::parse)
                        .orElse(null));
        boolean marked = senior.isEmpty() ? choice.senior() == CivicsChoice.Known.YES : senior.equals("65/20");
        return marked ? Civics.TEST_65_20 : Civics.byFilingDay(filedOn);
    }
}
