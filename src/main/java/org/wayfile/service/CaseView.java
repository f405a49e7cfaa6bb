package org.wayfile.service;

import java.util.List;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.DayCount;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;

/**
 * A case with all that belongs to it, as its page shows it.
 *
 * @param numbers the numbers of the case itself
 * @param numbersOfPeople the A-Numbers of those whom the case is about
 * @param timeline newest first; holds contacts, papers received, deadlines and appointments too
 */
public record CaseView(
        CaseFile caseFile,
        List<Party> parties,
        List<KeptNumber> numbers,
        List<NumberOf> numbersOfPeople,
        List<TimelineLine> timeline,
        List<Deadline> deadlines,
        List<Appointment> appointments,
        List<FollowUp> followUps,
        List<Checklist> checklists,
        DayCount dayCount) {

    /** A person and their role in this case. */
    public record Party(Person person, Role role) {}

    /** A person's number. */
    public record NumberOf(Person person, KeptNumber number) {}
}
