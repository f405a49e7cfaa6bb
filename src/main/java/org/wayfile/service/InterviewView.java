package org.wayfile.service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.AfterNotes;
import org.wayfile.domain.interview.Attendee;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.Interview;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.Trip;
import org.wayfile.domain.schedule.Appointment;

/**
 * The preparation of an interview with all that belongs to it.
 *
 * @param appointment day, time and place, null until the letter was read
 * @param answers what was written, by line; lines that nobody wrote on are missing
 * @param notes the notes of the ten minutes after, null before they were written
 */
public record InterviewView(
        Interview interview,
        CaseView file,
        @Nullable Appointment appointment,
        Map<Ask, String> answers,
        List<Attendee> attendees,
        List<FiledFact> facts,
        List<Trip> trips,
        @Nullable AfterNotes notes) {

    /** What was written on a line, empty when nothing was. */
    public String answer(Ask ask) {
        return answers.getOrDefault(ask, "");
    }

    /** Whom the interview is about: the applicant or beneficiary. */
    public Optional<Person> principal() {
        return file.parties().stream()
                .filter(it -> it.role().isPrincipal())
                .map(CaseView.Party::person)
                .findFirst();
    }

    /** The first person with that role. */
    public Optional<Person> with(Role role) {
        return file.parties().stream()
                .filter(it -> it.role() == role)
                .map(CaseView.Party::person)
                .findFirst();
    }

    /** Whether that person was said to come. */
    public Attendee.Coming coming(Person person) {
        return attendees.stream()
                .filter(it -> it.personId().equals(person.id()))
                .map(Attendee::coming)
                .findFirst()
                .orElse(Attendee.Coming.NOT_SURE);
    }
}
