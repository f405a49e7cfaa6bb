package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.papers.Box;

/**
 * Everything that {@code PrepSheet.compose} needs, as a value: whoever fills it may hand over full numbers, full names
 * and the whole lists. What a version may show, and how much of it, is decided there and nowhere else.
 *
 * <p>An empty list or text means "not known": the sheet then leaves the line out, or leaves it blank for a pen where
 * the specification wants a line. Lists are given whole, in the order of use; the sheet cuts them.
 *
 * @param texts the fixed words of this interview type, from the guide
 * @param print who may see the paper and how it is set
 * @param preparedOn the day of this print
 * @param factsCheckedOn the newest day on which the printed facts were checked
 * @param visit the appointment as printed on the letter
 * @param about the case
 * @param parties all people of the case who matter for the visit; the first APPLICANT or BENEFICIARY names the sheet
 * @param numbers numbers of the case and its people, whole; Social Security numbers may be among them, never printed
 * @param papers those that the letter asks for and the general list, in the order of the list
 * @param changes what differs between the forms as filed and today, in the person's own words
 * @param dates dates to read before, not during
 * @param questions what the person wants to ask; the sheet shows the first four
 * @param phones who to call if something goes wrong; the sheet shows the first three
 * @param log contacts, newest first; Carry shows the last three without what was said
 * @param plans values by the ids of {@link SheetTexts#plans()}, such as where a traveller stays
 * @param civics the civics test, null when the type has none or the filing day is not known
 */
public record PrepInput(
        SheetTexts texts,
        Print print,
        LocalDate preparedOn,
        LocalDate factsCheckedOn,
        Visit visit,
        About about,
        List<Party> parties,
        List<NumberOf> numbers,
        List<PaperLine> papers,
        List<Changed> changes,
        List<Remembered> dates,
        List<Bilingual> questions,
        List<Phone> phones,
        List<LogLine> log,
        Map<String, String> plans,
        @Nullable Civics civics) {

    /**
     * How one print is made.
     *
     * @param version who may see the paper
     * @param fullNumbers whether HOME shows whole numbers in this one print; LAWYER always does, CARRY never
     * @param language of the words beside English: "es"; "en" for English alone
     * @param large 18 point letters, reflowed
     */
    public record Print(
            PrepSheet.Version version, boolean fullNumbers, String language, boolean large, PaperSize paper) {

        /** Carry on Letter at normal size, English with that language beside. */
        public static Print carry(String language) {
            return new Print(PrepSheet.Version.CARRY, false, language, false, PaperSize.LETTER);
        }
    }

    /**
     * The appointment, word for word as printed on the letter; never converted.
     *
     * @param on null when the letter has no day yet
     * @param time "8:15 AM"; may be empty: a line to write on stands there
     * @param office "USCIS Field Office"
     * @param address street and town, one line each; may be empty
     * @param room floor, room or window; may be empty
     * @param arriveBy "7:45 AM"; may be empty: a line stands there
     * @param leaveHomeAt "6:50 AM"; may be empty
     * @param notToBring what the letter says not to bring, in its words; may be empty
     */
    public record Visit(
            @Nullable LocalDate on,
            String time,
            String office,
            List<String> address,
            String room,
            String arriveBy,
            String leaveHomeAt,
            String notToBring) {}

    /**
     * The case.
     *
     * @param name the plain name, "Green card through marriage"
     * @param form official number, "I-485"; may be empty
     * @param filedOn null when not known
     */
    public record About(Bilingual name, String form, @Nullable LocalDate filedOn) {}

    /**
     * One person.
     *
     * @param familyName whole; Carry prints given names and one initial
     * @param relation who this is to the applicant, "husband"; may be empty: the role's own word is used
     * @param coming whether this person comes along
     */
    public record Party(String givenName, String familyName, Role role, Bilingual relation, boolean coming) {}

    /**
     * A number.
     *
     * @param kind its name for people, "Receipt number"
     * @param owner given name of the person it belongs to; empty when it is the applicant's or the case's
     */
    public record NumberOf(Bilingual kind, Identifier number, String owner) {}

    /**
     * A paper for the folder.
     *
     * @param tab number of its first kept file among the tabs of the packet; may be empty
     */
    public record PaperLine(
            Bilingual name, Box original, Box copy, Box translation, boolean fromLetter, String tab) {}

    /**
     * Something that changed since filing; a list of differences, never an answer.
     *
     * @param onForm what the form says
     * @param now what is true today
     * @param proof the paper that shows it, "letter, tab 6"; may be empty
     */
    public record Changed(String onForm, String now, String proof) {}

    /** How much of a date is known. */
    public enum Precision {
        DAY,
        MONTH,
        YEAR
    }

    /** A date to remember: "Married", June 15, 2024. */
    public record Remembered(Bilingual what, LocalDate on, Precision precision) {}

    /** "My lawyer", "(555) 010-0142". */
    public record Phone(Bilingual who, String number) {}

    /**
     * One contact of the log.
     *
     * @param how channel and office in words: "Call, USCIS"
     * @param said what was said; printed for a lawyer or helper only
     * @param reference the agency's number of the contact; shortened on Carry; may be empty
     */
    public record LogLine(LocalDate on, Bilingual how, String said, String reference) {}
}
