package org.wayfile.domain.interview.civics;

import java.time.LocalDate;
import java.time.Period;
import org.jspecify.annotations.Nullable;

/**
 * Which civics test applies: decided by the received date of Form N-400 (before October 20, 2025: the 2008 test; on or
 * after it: the 2025 test; 90 FR 45047), and by age and years as a resident on the filing date.
 *
 * @param test "2008", "2025", or empty while the received date is not known
 * @param senior 65 or older with 20 years as a resident: the starred questions, in the person's own language
 * @param noEnglish no English test: 50 with 20 years, or 55 with 15 (8 CFR 312.1(b)); 65/20 too
 */
public record CivicsChoice(String test, Known senior, Known noEnglish) {

    private static final LocalDate FIRST_DAY_OF_2025_TEST = LocalDate.of(2025, 10, 20);

    /** What the dates say. */
    public enum Known {
        YES,
        NO,
        /** A date is missing. */
        NOT_KNOWN
    }

    /**
     * Chooses.
     *
     * @param receivedOn received date of the N-400
     * @param bornOn date of birth
     * @param residentSince the day the permanent residence began
     */
    public static CivicsChoice of(
            @Nullable LocalDate receivedOn, @Nullable LocalDate bornOn, @Nullable LocalDate residentSince) {
        if (receivedOn == null) {
            return new CivicsChoice("", Known.NOT_KNOWN, Known.NOT_KNOWN);
        }
        String test = receivedOn.isBefore(FIRST_DAY_OF_2025_TEST) ? "2008" : "2025";
        int age = years(bornOn, receivedOn);
        int resident = years(residentSince, receivedOn);
        Known senior = both(age, 65, resident, 20);
        Known noEnglish = either(both(age, 50, resident, 20), both(age, 55, resident, 15));
        return new CivicsChoice(test, senior, noEnglish);
    }

    /** Whole years, -1 when the beginning is not known. */
    private static int years(@Nullable LocalDate from, LocalDate until) {
        return from == null ? -1 : Period.between(from, until).getYears();
    }

    private static Known both(int age, int leastAge, int resident, int leastResident) {
        if (age >= 0 && age < leastAge || resident >= 0 && resident < leastResident) {
            return Known.NO;
        }
        return age < 0 || resident < 0 ? Known.NOT_KNOWN : Known.YES;
    }

    private static Known either(Known a, Known b) {
        if (a == Known.YES || b == Known.YES) {
            return Known.YES;
        }
        return a == Known.NO && b == Known.NO ? Known.NO : Known.NOT_KNOWN;
    }
}
