package org.wayfile.export.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.Civics;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.SheetTexts;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.service.CaseView;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;

/** Fills the input of a sheet from the open vault. Vault thread only. */
final class PrepInputs {

    private final Workspace workspace;
    private final Guide guide;
    private final PrepInput.Print print;
    private final LocalDate today;

    PrepInputs(Workspace workspace, Guide guide, PrepInput.Print print, LocalDate today) {
        this.workspace = workspace;
        this.guide = guide;
        this.print = print;
        this.today = today;
    }

    /** For the next appointment of a case; empty when it has none. */
    Optional<PrepInput> next(UUID caseId) {
        CaseView view = workspace.cases().view(caseId).orElseThrow();
        return view.appointments().stream()
                .filter(it -> !it.cancelled() && !it.heldOn().isBefore(today))
                .min(Comparator.comparing(Appointment::heldOn))
                .map(it -> input(view, it));
    }

    private PrepInput input(CaseView view, Appointment it) {
        CaseFile file = view.caseFile();
        SheetTexts texts = guide.sheet(
                SheetTypes.of(it.kind(), file.form(), lists(view).map(Checklist::templateId).toList()),
                print.language());
        return new PrepInput(
                texts,
                print,
                today,
                guide.checkedOn(),
                new PrepInput.Visit(
                        it.heldOn(), it.atTime(), it.office(),
                        it.place().isBlank() ? List.of() : List.of(it.place()), "", "", "", ""),
                new PrepInput.About(
                        Bilingual.same(file.title()), file.form(), file.filedOn()),
                parties(view),
                numbers(view),
                papers(view),
                List.of(),
                List.of(),
                List.of(),
                phones(view, texts),
                contacts(view, texts),
                Map.of(),
                texts.civics() && file.filedOn() != null ? Civics.byFilingDay(file.filedOn()) : null);
    }

    private static Stream<Checklist> lists(CaseView view) {
        return view.checklists().stream().filter(it -> it.neededOn() != null);
    }

    /** The applicant first, then in the order of the case. */
    private static List<PrepInput.Party> parties(CaseView view) {
        return view.parties().stream()
                .sorted(Comparator.comparing(it -> !it.role().isPrincipal()))
                .map(it -> new PrepInput.Party(
                        it.person().givenName(),
                        it.person().familyName(),
                        it.role(),
                        it.person().helper() ? Bilingual.NONE : Bilingual.same(it.person().relation()),
                        true))
                .toList();
    }

    private List<PrepInput.NumberOf> numbers(CaseView view) {
        List<PrepInput.NumberOf> numbers = new ArrayList<>();
        view.numbers().forEach(it -> numbers.add(number(it, "")));
        boolean several = view.parties().stream().filter(it -> it.role().isPrincipal()).count() > 1;
        for (CaseView.Party party : view.parties()) {
            if (party.role().isPrincipal()) {
                workspace.people()
                        .view(party.person().id())
                        .ifPresent(it -> it.numbers().forEach(number -> numbers.add(
                                number(number, several ? party.person().givenName() : ""))));
            }
        }
        return numbers;
    }

    private PrepInput.NumberOf number(KeptNumber it, String owner) {
        return new PrepInput.NumberOf(
                words(
                        guide.identifier(it.kind(), "en").name(),
                        guide.identifier(it.kind(), print.language()).name()),
                it.identifier(),
                owner);
    }

    private static Bilingual words(String english, String beside) {
        return new Bilingual(english, beside);
    }

    private List<PrepInput.PaperLine> papers(CaseView view) {
        List<PrepInput.PaperLine> lines = new ArrayList<>();
        lists(view)
                .flatMap(it -> workspace.papers().checklist(it.id()).stream())
                .forEach(list -> list.items().stream()
                        .filter(it -> it.state() != PaperState.DOES_NOT_APPLY)
                        .forEach(it -> lines.add(new PrepInput.PaperLine(
                                words(
                                        workspace.papers().words(it, guide, "en"),
                                        workspace.papers().words(it, guide, print.language())),
                                it.original(),
                                it.copy(),
                                it.translation(),
                                it.fromLetter(),
                                ""))));
        return lines;
    }

    /** The lawyer first, then family, and the agency's own number at the end. */
    private List<PrepInput.Phone> phones(CaseView view, SheetTexts texts) {
        List<PrepInput.Phone> phones = new ArrayList<>();
        view.parties().stream()
                .filter(it -> !it.person().phone().isBlank() && !it.role().isPrincipal())
                .sorted(Comparator.comparing(it -> !isLawyer(it.role())))
                .limit(2)
                .forEach(it -> phones.add(new PrepInput.Phone(who(it, texts), it.person().phone())));
        guide.agency(view.caseFile().agency(), "en").ifPresent(it -> {
            if (it.phone() != null) {
                phones.add(new PrepInput.Phone(Bilingual.same(it.shortName()), it.phone()));
            }
        });
        return phones;
    }

    private static boolean isLawyer(Role role) {
        return role == Role.LAWYER || role == Role.REPRESENTATIVE;
    }

    private static Bilingual who(CaseView.Party it, SheetTexts texts) {
        if (isLawyer(it.role())) {
            return texts.label("myLawyer");
        }
        Bilingual role = it.person().relation().isBlank()
                ? texts.label("role." + it.role().name())
                : Bilingual.same(it.person().relation());
        return new Bilingual(it.person().givenName() + ", " + role.english(), role.beside());
    }

    private List<PrepInput.LogLine> contacts(CaseView view, SheetTexts texts) {
        return workspace.contacts().aboutCase(view.caseFile().id()).stream()
                .map(it -> it.entry())
                .map(it -> new PrepInput.LogLine(
                        it.happenedOn(),
                        Bilingual.same(texts.label("channel." + it.channel().name()).english()
                                + ", " + guide.agency(it.agency(), "en").map(a -> a.shortName()).orElse(it.agency())),
                        it.said(),
                        it.reference()))
                .toList();
    }
}
