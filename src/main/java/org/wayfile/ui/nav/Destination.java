package org.wayfile.ui.nav;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A place in the program. */
public sealed interface Destination {

    record Today() implements Destination {}

    /** The list of cases and people. */
    record Cases() implements Destination {}

    record CasePage(UUID caseId) implements Destination {}

    /** The form of a case; null makes a new one. */
    record EditCase(@Nullable UUID caseId) implements Destination {}

    record PersonPage(UUID personId) implements Destination {}

    /** The form of a person; null makes a new one. */
    record EditPerson(@Nullable UUID personId) implements Destination {}

    /** The list of checklists. */
    record Papers() implements Destination {}

    record ChecklistPage(UUID checklistId) implements Destination {}

    /** Choosing a template for a new checklist; for a case when an id is given. */
    record NewChecklist(@Nullable UUID caseId) implements Destination {}

    /** A kept file, shown in the program. */
    record ShowAttachment(UUID attachmentId) implements Destination {}

    /** The log of calls and letters. */
    record Contacts() implements Destination {}

    record ContactPage(UUID contactId) implements Destination {}

    /**
     * The form of a new contact.
     *
     * @param followUpId a follow-up that this contact answers: it is ticked off when the contact is saved
     */
    record NewContact(List<UUID> caseIds, @Nullable UUID followUpId) implements Destination {}

    /**
     * The form of a contact filled in elsewhere: in "Someone is calling me now" or by the finder.
     *
     * @param draft the name under which its texts are kept
     * @param caseIds the cases it is about, ticked beforehand
     */
    record PreparedContact(String draft, List<UUID> caseIds) implements Destination {}

    /** The sheet to hold during a call about a case, with notes kept as typed. */
    record CallCompanion(@Nullable UUID caseId, @Nullable UUID followUpId) implements Destination {}

    /** A letter came about a case that is not in the vault yet. */
    record BeginInterview() implements Destination {}

    /** Interviews; opened on a case when an id is given. */
    record InterviewHome(@Nullable UUID caseId) implements Destination {}

    /** The preparation of an interview, at the page seen last. */
    record PrepareInterview(UUID interviewId) implements Destination {}

    /** Practice for an interview. */
    record Practice(UUID interviewId) implements Destination {}

    /** Practice for the civics test. */
    record CivicsPractice(UUID interviewId) implements Destination {}

    /** The notes of the ten minutes after an interview. */
    record AfterInterviewNotes(UUID interviewId) implements Destination {}

    /**
     * The printed sheet of an interview.
     *
     * @param interviewId its preparation; null for the next appointment of the case
     */
    record SheetPage(UUID caseId, @Nullable UUID interviewId) implements Destination {}

    record Finder() implements Destination {}

    /** What the finder says of one problem. */
    record FinderResult(String problemId) implements Destination {}

    record Learn() implements Destination {}

    /** The guides of one subject. */
    record LearnTopic(String topicId) implements Destination {}

    /** A guide of Learn, opened at a section when one is given. */
    record GuidePage(String guideId, @Nullable String section) implements Destination {}

    /** The list of agencies and helpers. */
    record AgencyList() implements Destination {}

    /** The card of an agency. */
    record AgencyPage(String agencyId) implements Destination {}

    /** The list of official forms. */
    record FormList() implements Destination {}

    /** What is known of an official form. */
    record FormPage(String number) implements Destination {}

    /** The words of the field; opened at one when its id is given. */
    record Glossary(@Nullable String termId) implements Destination {}

    /** Language, text size, passphrase, where my information is, the bin. */
    record Settings() implements Destination {}

    /** "Someone is calling me now": works before unlocking too. */
    record SomeoneIsCalling() implements Destination {}
}
