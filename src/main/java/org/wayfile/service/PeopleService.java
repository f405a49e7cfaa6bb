package org.wayfile.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Address;
import org.wayfile.domain.cases.CaseParty;
import org.wayfile.domain.cases.Household;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.reference.Ids;

/** The household and its people. Vault thread only. */
public final class PeopleService {

    private final Records records;
    private final History history;
    private final Bin bin;
    private final Clock clock;

    public PeopleService(Records records, History history, Bin bin, Clock clock) {
        this.records = records;
        this.history = history;
        this.bin = bin;
        this.clock = clock;
    }

    /** A person with everything that belongs to them. */
    public record PersonView(Person person, List<Address> addresses, List<KeptNumber> numbers, List<CaseParty> roles) {}

    /** The household, empty in a new vault. */
    public Optional<Household> household() {
        return records.all(Household.class).stream().findFirst();
    }

    /** Names the household, or renames it. */
    public void nameHousehold(String label) {
        Household next = household()
                .map(it -> new Household(it.id(), label, it.createdOn(), it.example()))
                .orElseGet(() -> new Household(Ids.next(clock), label, LocalDate.now(clock), false));
        history.write("household.saved", List.of(new Edit(household().orElse(null), next)));
    }

    /** Everybody, helpers last. */
    public List<Person> people() {
        List<Person> people = new ArrayList<>(records.all(Person.class));
        people.sort((a, b) -> Boolean.compare(a.helper(), b.helper()));
        return people;
    }

    public Optional<Person> person(UUID id) {
        return records.find(Person.class, id);
    }

    public Optional<PersonView> view(UUID id) {
        return person(id).map(it -> new PersonView(
                it,
                records.where(Address.class, "personId", id),
                records.where(KeptNumber.class, "personId", id),
                records.where(CaseParty.class, "personId", id)));
    }

    /** A person with nothing filled in, not saved yet. */
    public Person blank() {
        return new Person(Ids.next(clock), "", "", "", null, "", "", "", "", "", false);
    }

    /** Saves a new or changed person. */
    public void save(Person person) {
        history.write("person.saved", List.of(new Edit(person(person.id()).orElse(null), person)));
    }

    /** Saves a person with the address where they live, in one step; used when the person is entered first. */
    public void save(Person person, String address) {
        List<Edit> edits = new ArrayList<>(List.of(new Edit(person(person.id()).orElse(null), person)));
        if (!address.isBlank()) {
            edits.add(Edit.added(new Address(Ids.next(clock), person.id(), address, null, false, null, false)));
        }
        history.write("person.saved", edits);
    }

    /** An address with nothing filled in, not saved yet. */
    public Address blankAddress(UUID personId) {
        return new Address(Ids.next(clock), personId, "", null, false, null, false);
    }

    /** Saves a new or changed address. */
    public void save(Address address) {
        history.write(
                "address.saved",
                List.of(new Edit(records.find(Address.class, address.id()).orElse(null), address)));
    }

    /** Takes an address off the list; undo brings it back. */
    public void remove(Address address) {
        history.write("address.removed", List.of(Edit.removed(address)));
    }

    /** Keeps a number for a person. */
    public void keep(UUID personId, Identifier identifier) {
        keep(personId, null, identifier);
    }

    void keep(@Nullable UUID personId, @Nullable UUID caseId, Identifier identifier) {
        KeptNumber number =
                new KeptNumber(Ids.next(clock), personId, caseId, identifier.kind(), identifier.asTyped());
        history.write("number.saved", List.of(Edit.added(number)));
    }

    /** Forgets a number; undo brings it back. */
    public void remove(KeptNumber number) {
        history.write("number.removed", List.of(Edit.removed(number)));
    }

    /** Moves a person with addresses, numbers and roles to the bin. */
    public void remove(UUID personId) {
        PersonView view = view(personId).orElseThrow();
        List<Entry> entries = new ArrayList<>(List.of(view.person()));
        entries.addAll(view.addresses());
        entries.addAll(view.numbers());
        entries.addAll(view.roles());
        bin.move("Person", view.person().fullName(), entries);
    }
}
