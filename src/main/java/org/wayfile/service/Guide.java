package org.wayfile.service;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.interview.SheetTexts;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.domain.reference.Term;
import org.wayfile.domain.reference.Topic;
import org.wayfile.domain.wizard.CallerCheck;
import org.wayfile.domain.wizard.DecisionTree;
import org.wayfile.domain.wizard.Problem;

/** Port to the content packs. Any thread; texts come in the language asked for ("en", "es"). */
public interface Guide {

    /** Reads all of a language now, on the caller's thread, so that no screen waits for it later. */
    void warmUp(String language);

    /** All checklist templates in the order of the catalogue. */
    List<ChecklistTemplate> checklists(String language);

    /** The fourteen first contacts in the order in which people should see them. */
    List<Agency> agencies(String language);

    /** All agency cards: the first contacts, then the further offices and helpers. */
    List<Agency> agencyCards(String language);

    /** The subjects of the guides, in order. */
    List<Topic> topics(String language);

    /** The guides of Learn, in reading order. */
    List<Lesson> lessons(String language);

    /** "Someone is calling me now". */
    CallerCheck callerCheck(String language);

    /** All official forms, by number. */
    List<FormInfo> forms(String language);

    /** The questions that find the right office. */
    DecisionTree tree(String language);

    /** The catalogue of problems, by id. */
    List<Problem> problems(String language);

    /** All deadline rules with their words, in the order of the catalogue. */
    List<RuleText> rules(String language);

    /** The deadline rule with that id. */
    default Optional<RuleText> rule(String id, String language) {
        return rules(language).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The problem with that id. */
    default Optional<Problem> problem(String id, String language) {
        return problems(language).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The search of the finder; the first call of it builds its index when {@link #prepareSearch()} did not. */
    ProblemSearch problemSearch();

    /** Begins to build what searching needs, in the background; comes back at once. */
    void prepareSearch();

    /** What a kind of number is, for people. */
    IdentifierText identifier(IdentifierKind kind, String language);

    /**
     * The fixed words of the printed sheet for a type of interview, English with the language beside it.
     *
     * @param type id of the interview fact sheets, "aos-marriage"; a type that the guide does not know gets the sheet
     *     of a field-office interview without the lines of its own
     * @param language of the words beside English; "en" for English alone
     */
    SheetTexts sheet(String type, String language);

    /** The kinds of interview, practice and civics. */
    InterviewGuide interviews();

    /** The meaning of official words, when the guide knows a term in them. */
    Optional<Meaning> meaning(String officialWords, String language);

    /** All terms of the field with their meanings. */
    List<Term> glossary(String language);

    /** The term with that id. */
    default Optional<Term> term(String id, String language) {
        return glossary(language).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The guide with that id. */
    default Optional<Lesson> lesson(String id, String language) {
        return lessons(language).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The subject with that id. */
    default Optional<Topic> topic(String id, String language) {
        return topics(language).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The facts of all packs that are due for a new check on a day, the longest due first. */
    List<DueFact> due(LocalDate on);

    /**
     * A fact to check again.
     *
     * @param id its id; a part of an item is named after it, "uscis/phone"
     * @param kind the pack it stands in: "problem", "agency", "guide", "checklist", "form", "rule", "term", "number", "caller",
     *     "interview", "civics", "sheet"
     * @param recheckBy the day by which it should be checked
     */
    record DueFact(String id, String kind, LocalDate recheckBy, String source) {}

    /** The newest day on which any of the facts was checked. */
    LocalDate checkedOn();

    /** The template with that id. */
    default Optional<ChecklistTemplate> checklist(String id, String language) {
        return checklists(language).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The agency with that id, among all cards. */
    default Optional<Agency> agency(String id, String language) {
        return agencyCards(language).stream().filter(it -> it.id().equals(id)).findFirst();
    }

    /** The form with that number. */
    default Optional<FormInfo> form(String number, String language) {
        return forms(language).stream().filter(it -> it.number().equals(number)).findFirst();
    }

    /**
     * What people read about a kind of number.
     *
     * @param what what it is and where it is printed
     * @param warning what stands beside a number of unusual shape
     * @param trap what it is often confused with; may be empty
     */
    record IdentifierText(String name, String what, String warning, String trap, Provenance provenance) {}

    /** A glossary term found in official words, with its meaning. */
    record Meaning(String term, String text, Provenance provenance) {}
}
