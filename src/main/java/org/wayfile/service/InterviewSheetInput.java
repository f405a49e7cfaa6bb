package org.wayfile.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.Attendee.Coming;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.Civics;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.FiledFact.Verdict;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.InterviewAnswer.Interpreting;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.SheetTexts;
import org.wayfile.domain.interview.TypeProposal;
import org.wayfile.domain.interview.civics.CivicsChoice;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.schedule.Appointment;

/**
 * Gathers for the printed sheet what the case and the preparation of its interview know; what a version may show is
 * decided later. Vault thread only.
 */
public final class InterviewSheetInput {

    private static final Pattern NUMBER = Pattern.compile("[+(]?\\d[\\d ().+-]{5,}\\d");
    private static final String PLAIN = "aos-family";

    private final Workspace workspace;
    private final Guide guide;
    private final PrepInput.Print print;
    private final LocalDate today;

    /** Gathers from an open vault for one print. */
    public InterviewSheetInput(Workspace workspace, Guide guide, PrepInput.Print print, LocalDate today) {
        this.workspace = workspace;
        this.guide = guide;
        this.print = print;
        this.today = today;
    }

    /** For one preparation. Stop signs, private notes and a couple's answers are never part of it. */
    public PrepInput of(InterviewView view) {
        CaseFile file = view.file().caseFile();
        Optional<InterviewType> type = type(view);
        SheetTexts texts = guide.sheet(type.map(InterviewType::id).orElse(PLAIN), print.language());
        return new PrepInput(
                texts,
                print,
                today,
                guide.checkedOn(),
                visit(view),
                new PrepInput.About(Bilingual.same(file.title()), file.form(), file.filedOn()),
                parties(view),
                numbers(view),
                papers(view, type),
                changes(view),
                dates(view),
                lines(view.answer(Ask.MY_QUESTIONS)).map(Bilingual::same).toList(),
                phones(view, texts),
                log(file, texts),
                plans(view),
                texts.civics() ? civics(view) : null);
    }

    /** The kind that the person chose; while none is chosen, the one that fits best. */
    public Optional<InterviewType> type(InterviewView view) {
        List<InterviewType> types = guide.interviews().types(print.language());
        String chosen = view.interview().typeId();
        if (!chosen.isEmpty()) {
            return types.stream().filter(it -> it.id().equals(chosen)).findFirst();
        }
        Appointment appointment = view.appointment();
        return TypeProposal.best(
                types,
                view.file().caseFile().form(),
                view.file().caseFile().agency(),
                appointment == null ? "" : appointment.kind().name().toLowerCase(Locale.ROOT),
                view.file().parties().stream().map(CaseView.Party::role).toList(),
                view.file().checklists().stream().map(Checklist::templateId).toList());
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip).filter(it -> !it.isEmpty());
    }

    private static PrepInput.Visit visit(InterviewView view) {
        Appointment it = view.appointment();
        return new PrepInput.Visit(
                it == null ? null : it.heldOn(),
                it == null ? "" : it.atTime(),
                it == null ? "" : it.office(),
                it == null ? List.of() : lines(it.place()).toList(),
                "",
                view.answer(Ask.ARRIVE_BY),
                view.answer(Ask.LEAVE_AT),
                String.join(", ", lines(view.answer(Ask.LETTER_FORBIDS)).toList()));
    }

    /** The applicant first, then in the order of the case; an interpreter whom nobody named at the end. */
    private static List<PrepInput.Party> parties(InterviewView view) {
        List<PrepInput.Party> parties = new ArrayList<>(view.file().parties().stream()
                .sorted(Comparator.comparing(it -> !it.role().isPrincipal()))
                .map(it -> new PrepInput.Party(
                        it.person().givenName(),
                        it.person().familyName(),
                        it.role(),
                        it.person().helper() ? Bilingual.NONE : Bilingual.same(it.person().relation()),
                        view.coming(it.person()) == Coming.YES))
                .toList());
        boolean named = parties.stream().anyMatch(it -> it.coming() && it.role() == Role.INTERPRETER);
        if (!named && view.answer(Ask.INTERPRETER).equals(Interpreting.OWN.name())) {
            parties.add(new PrepInput.Party("", "", Role.INTERPRETER, Bilingual.NONE, true));
        }
        return parties;
    }

    private List<PrepInput.NumberOf> numbers(InterviewView view) {
        List<PrepInput.NumberOf> numbers = new ArrayList<>();
        view.file().numbers().forEach(it -> numbers.add(number(it, "")));
        List<Person> principals = view.file().parties().stream()
                .filter(it -> it.role().isPrincipal())
                .map(CaseView.Party::person)
                .distinct()
                .toList();
        for (Person person : principals) {
            String owner = principals.size() > 1 ? person.givenName() : "";
            workspace.people()
                    .view(person.id())
                    .ifPresent(it -> it.numbers().forEach(number -> numbers.add(number(number, owner))));
        }
        return numbers;
    }

    private PrepInput.NumberOf number(KeptNumber it, String owner) {
        Bilingual kind = new Bilingual(
                guide.identifier(it.kind(), "en").name(),
                guide.identifier(it.kind(), print.language()).name());
        return new PrepInput.NumberOf(kind, it.identifier(), owner);
    }

    private List<PrepInput.PaperLine> papers(InterviewView view, Optional<InterviewType> type) {
        List<UUID> tabs = workspace.papers().inOrderOfTabs(view.file()).stream()
                .map(Attachment::ownerId)
                .toList();
        return lists(view, type).stream()
                .flatMap(it -> workspace.papers().checklist(it.id()).stream())
                .flatMap(it -> it.items().stream())
                .filter(it -> it.state() != PaperState.DOES_NOT_APPLY)
                .map(it -> new PrepInput.PaperLine(
                        new Bilingual(
                                workspace.papers().words(it, guide, "en"),
                                workspace.papers().words(it, guide, print.language())),
                        it.original(),
                        it.copy(),
                        it.translation(),
                        it.fromLetter(),
                        tabs.contains(it.id()) ? String.valueOf(tabs.indexOf(it.id()) + 1) : ""))
                .toList();
    }

    /** The lists of this kind and those for this day; when there are none, all that are needed on some day. */
    private static List<Checklist> lists(InterviewView view, Optional<InterviewType> type) {
        LocalDate day = view.appointment() == null ? null : view.appointment().heldOn();
        List<String> wanted = type.map(InterviewType::checklists).orElse(List.of());
        List<Checklist> own = view.file().checklists().stream()
                .filter(it -> wanted.contains(it.templateId())
                        || it.neededOn() != null && it.neededOn().equals(day))
                .toList();
        return own.isEmpty()
                ? view.file().checklists().stream().filter(it -> it.neededOn() != null).toList()
                : own;
    }

    /** "My home address: 12 Elm Street", "15 Oak Street", "lease". */
    private static List<PrepInput.Changed> changes(InterviewView view) {
        return view.facts().stream()
                .filter(it -> it.verdict() == Verdict.CHANGED)
                .map(it -> new PrepInput.Changed(
                        it.onForm().isBlank() ? it.label() : it.label() + ": " + it.onForm(), it.today(), it.proof()))
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

    /** The lawyer, whoever waits at home, the family, and the office's own number at the end. */
    private List<PrepInput.Phone> phones(InterviewView view, SheetTexts texts) {
        Map<String, PrepInput.Phone> phones = new LinkedHashMap<>();
        List<CaseView.Party> reachable = view.file().parties().stream()
                .filter(it -> !it.person().phone().isBlank() && !it.role().isPrincipal())
                .toList();
        reachable.stream()
                .filter(it -> isLawyer(it.role()))
                .forEach(it -> add(phones, texts.label("myLawyer"), it.person().phone()));
        home(view.answer(Ask.WAITS_AT_HOME)).ifPresent(it -> add(phones, it.who(), it.number()));
        reachable.stream()
                .filter(it -> !isLawyer(it.role()))
                .forEach(it -> add(phones, who(it, texts), it.person().phone()));
        guide.agency(view.file().caseFile().agency(), "en").ifPresent(it -> {
            if (it.phone() != null) {
                add(phones, Bilingual.same(it.shortName()), it.phone());
            }
        });
        return List.copyOf(phones.values());
    }

    private static void add(Map<String, PrepInput.Phone> phones, Bilingual who, String number) {
        phones.putIfAbsent(number.replaceAll("\\D", ""), new PrepInput.Phone(who, number));
    }

    private static boolean isLawyer(Role role) {
        return role == Role.LAWYER || role == Role.REPRESENTATIVE;
    }

    private static Bilingual who(CaseView.Party it, SheetTexts texts) {
        Bilingual role = it.person().relation().isBlank()
                ? texts.label("role." + it.role().name())
                : Bilingual.same(it.person().relation());
        return new Bilingual(it.person().givenName() + ", " + role.english(), role.beside());
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

    private List<PrepInput.LogLine> log(CaseFile file, SheetTexts texts) {
        return workspace.contacts().aboutCase(file.id()).stream()
                .map(ContactService.ContactView::entry)
                .map(it -> new PrepInput.LogLine(
                        it.happenedOn(),
                        Bilingual.same(texts.label("channel." + it.channel().name()).english() + ", "
                                + guide.agency(it.agency(), "en").map(a -> a.shortName()).orElse(it.agency())),
                        it.said(),
                        it.reference()))
                .toList();
    }

    private static Map<String, String> plans(InterviewView view) {
        Map<String, String> plans = new LinkedHashMap<>();
        for (Ask ask : Ask.PLANS) {
            plans.put(ask.plan(), view.answer(ask));
        }
        return plans;
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
