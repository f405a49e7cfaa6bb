package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Address;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.FiledFact.Kind;
import org.wayfile.domain.interview.FiledFact.Verdict;
import org.wayfile.domain.reference.Ids;

/** The facts of the forms: a first list from what the vault knows, and the facts that practice questions name. */
public final class InterviewFacts {

    private final PeopleService people;
    private final Clock clock;

    public InterviewFacts(Workspace workspace, Clock clock) {
        this.people = workspace.people();
        this.clock = clock;
    }

    /** Labels for the first list, in the person's language. */
    public record Labels(String name, String otherNames, String address, String family, String job) {}

    /**
     * A first list, not saved: name, addresses and family as the vault knows them on the day of filing. An address that
     * is another one today is shown as it is today, and nothing is decided: every fact waits to be read.
     */
    public List<FiledFact> first(InterviewView view, Labels labels) {
        List<FiledFact> facts = new ArrayList<>();
        view.principal().ifPresent(person -> {
            facts.add(fact(view, Kind.NAME, labels.name(), person.fullName(), ""));
            if (!person.otherNames().isBlank()) {
                facts.add(fact(view, Kind.NAME, labels.otherNames(), person.otherNames(), ""));
            }
            addresses(view, person, labels.address(), facts);
        });
        for (CaseView.Party it : view.file().parties()) {
            if (it.role() == Role.SPOUSE || it.role() == Role.PETITIONER || it.role() == Role.CHILD) {
                facts.add(fact(view, Kind.FAMILY, labels.family(), it.person().fullName(), ""));
            }
        }
        facts.add(fact(view, Kind.JOB, labels.job(), "", ""));
        return facts;
    }

    private void addresses(InterviewView view, Person person, String label, List<FiledFact> facts) {
        List<Address> all = people.view(person.id()).map(PeopleService.PersonView::addresses).orElse(List.of());
        LocalDate filedOn = view.file().caseFile().filedOn();
        String now = current(all).map(InterviewFacts::line).orElse("");
        Optional<Address> then = filedOn == null
                ? current(all)
                : all.stream().filter(it -> livedThere(it, filedOn)).findFirst().or(() -> current(all));
        then.ifPresent(it -> {
            boolean moved = !line(it).equals(now);
            facts.add(new FiledFact(
                    Ids.next(clock),
                    view.interview().caseId(),
                    Kind.ADDRESS,
                    label,
                    line(it),
                    moved ? now : "",
                    Verdict.NOT_READ,
                    "",
                    it.fromOn(),
                    it.untilOn()));
        });
    }

    private FiledFact fact(InterviewView view, Kind kind, String label, String onForm, String today) {
        return new FiledFact(
                Ids.next(clock),
                view.interview().caseId(),
                kind,
                label,
                onForm,
                today,
                Verdict.NOT_READ,
                "",
                null,
                null);
    }

    /** A fact with nothing filled in, not saved yet. */
    public FiledFact blank(InterviewView view, Kind kind) {
        return fact(view, kind, "", "", "");
    }

    /**
     * The facts that questions may name, by the names of their places.
     *
     * @param day writes a day in the language of the questions
     */
    public Map<String, String> named(InterviewView view, Function<LocalDate, String> day) {
        Map<String, String> facts = new LinkedHashMap<>();
        view.principal().ifPresent(it -> {
            facts.put("name", it.fullName());
            people.view(it.id())
                    .flatMap(all -> current(all.addresses()))
                    .ifPresent(address -> facts.put("address", line(address)));
        });
        view.facts().stream()
                .filter(it -> it.kind() == Kind.JOB && !it.onForm().isBlank())
                .findFirst()
                .ifPresent(it -> facts.put("employer", it.onForm()));
        view.with(Role.PETITIONER).ifPresent(it -> facts.put("petitioner", it.givenName()));
        view.with(Role.SPOUSE)
                .or(() -> view.with(Role.PETITIONER))
                .ifPresent(it -> facts.put("spouse", it.givenName()));
        CaseFile file = view.file().caseFile();
        facts.put("form", file.form());
        @Nullable
        LocalDate filedOn = file.filedOn();
        if (filedOn != null) {
            facts.put("filed", day.apply(filedOn));
        }
        return facts;
    }

    private static Optional<Address> current(List<Address> all) {
        return all.stream().filter(it -> it.untilOn() == null).reduce((_, later) -> later);
    }

    private static boolean livedThere(Address it, LocalDate on) {
        boolean begun = it.fromOn() == null || !it.fromOn().isAfter(on);
        return begun && it.untilOn() != null && !it.untilOn().isBefore(on);
    }

    private static String line(Address it) {
        return String.join(", ", it.text().lines().map(String::strip).filter(part -> !part.isEmpty()).toList());
    }
}
