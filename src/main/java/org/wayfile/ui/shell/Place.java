package org.wayfile.ui.shell;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.nav.Destination;

/** The seven words of the sidebar. */
enum Place {
    TODAY(Icons.TODAY, new Destination.Today()),
    CASES(Icons.CASES, new Destination.Cases()),
    PAPERS(Icons.PAPERS, new Destination.Papers()),
    CONTACTS(Icons.CALLS, new Destination.Contacts()),
    INTERVIEW(Icons.INTERVIEW, new Destination.InterviewHome(null)),
    FINDER(Icons.CONTACT, new Destination.Finder()),
    LEARN(Icons.LEARN, new Destination.Learn());

    private final Icons icon;

    @SuppressWarnings("ImmutableEnumChecker") // destinations are records of ids
    private final Destination home;

    Place(Icons icon, Destination home) {
        this.icon = icon;
        this.home = home;
    }

    Icons icon() {
        return icon;
    }

    Destination home() {
        return home;
    }

    String key() {
        return "place." + name();
    }

    /** The word under which a destination lies; null for those that lie under none. */
    static @Nullable Place of(Destination destination) {
        return switch (destination) {
            case Destination.Settings _,Destination.SomeoneIsCalling _ -> null;
            case Destination.Today _ -> TODAY;
            case Destination.Cases _,Destination.CasePage _,Destination.EditCase _,Destination.PersonPage _,Destination.EditPerson _ ->
                CASES;
            case Destination.Papers _,Destination.ChecklistPage _,Destination.NewChecklist _,Destination.ShowAttachment _ ->
                PAPERS;
            case Destination.Contacts _,Destination.ContactPage _,Destination.NewContact _,Destination.PreparedContact _,Destination.CallCompanion _ ->
                CONTACTS;
            case Destination.InterviewHome _,Destination.BeginInterview _,Destination.PrepareInterview _,Destination.Practice _,Destination.CivicsPractice _,Destination.AfterInterviewNotes _,Destination.SheetPage _ ->
                INTERVIEW;
            case Destination.Finder _,Destination.FinderResult _ -> FINDER;
            case Destination.Learn _,Destination.LearnTopic _,Destination.GuidePage _,Destination.AgencyList _,Destination.AgencyPage _,Destination.FormList _,Destination.FormPage _,Destination.Glossary _ ->
                LEARN;
        };
    }

    static List<Place> all() {
        return List.of(values());
    }
}
