package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Household;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.reference.Ids;

/**
 * Fills a new vault with the example household: five people and a lawyer, six cases with five agencies. All names and
 * numbers are made up; the numbers have impossible years. Days are counted from today, so that the example never grows
 * old. Vault thread only.
 */
public final class ExampleFamily {

    private final Workspace workspace;
    private final Guide guide;
    private final String language;
    private final Clock clock;
    private final ExampleTexts texts;

    public ExampleFamily(Workspace workspace, Guide guide, String language, Clock clock) {
        this.workspace = workspace;
        this.guide = guide;
        this.language = language;
        this.clock = clock;
        this.texts = new ExampleTexts(language);
    }

    /** The people of the example, as the cases need them. */
    record People(Person elena, Person daniel, Person sofia, Person rosa, Person miguel, Person lawyer) {}

    /** Writes everything and tells all screens. */
    public void moveIn() {
        Household household = new Household(Ids.next(clock), texts.get("household"), LocalDate.now(clock), true);
        workspace.history().writeForGood(List.of(Edit.added(household)));
        People people = people();
        new ExampleCases(workspace, guide, language, clock, texts).add(people);
        workspace.changes().tell(new Change.Everything());
    }

    private People people() {
        Person elena = add("elena", "Ruiz", LocalDate.of(1992, 5, 14), false);
        Person daniel = add("daniel", "Ruiz", LocalDate.of(1989, 11, 2), false);
        Person sofia = add("sofia", "Ruiz", LocalDate.of(2021, 3, 9), false);
        Person rosa = add("rosa", "Delgado", LocalDate.of(1961, 8, 30), false);
        Person miguel = add("miguel", "Delgado", LocalDate.of(1996, 1, 23), false);
        Person lawyer = add("lawyer", "Ortiz", null, true);
        workspace.people().keep(elena.id(), new Identifier(IdentifierKind.ALIEN_NUMBER, "A000-000-321"));
        workspace.people().keep(elena.id(), new Identifier(IdentifierKind.I94_NUMBER, "000000000A0"));
        workspace.people().keep(miguel.id(), new Identifier(IdentifierKind.ALIEN_NUMBER, "A 000 000 765"));
        workspace.people().keep(rosa.id(), new Identifier(IdentifierKind.PASSPORT, "L898902C3"));
        return new People(elena, daniel, sofia, rosa, miguel, lawyer);
    }

    private Person add(String key, String family, @Nullable LocalDate born, boolean helper) {
        Person person = new Person(
                Ids.next(clock),
                texts.get(key + ".name"),
                family,
                "",
                born,
                texts.get(key + ".relation"),
                texts.get(key + ".speaks"),
                helper ? "(555) 010-0142" : "",
                "",
                texts.get("made-up"),
                helper);
        workspace.people().save(person, helper ? "" : texts.get("address"));
        return person;
    }
}
