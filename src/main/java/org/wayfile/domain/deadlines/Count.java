package org.wayfile.domain.deadlines;

import java.time.LocalDate;
import java.time.Period;
import org.wayfile.domain.deadlines.Outcome.Between;
import org.wayfile.domain.deadlines.Outcome.NoLaterThan;

/** The few ways in which the rules count. */
final class Count {

    /** Days before the last one at which to aim. */
    static final int LEAD = 7;

    /** Days added when the notice came by mail (8 CFR 103.8(b)). */
    private static final int MAIL_DAYS = 3;

    private Count() {}

    static int mailDays(boolean mailed) {
        return mailed ? MAIL_DAYS : 0;
    }

    /** On paper: rolls forward to a working day. */
    static NoLaterThan paper(LocalDate start, LocalDate counted) {
        LocalDate day = WorkingDays.rollForward(counted);
        return new NoLaterThan(day, WorkingDays.rollBack(counted), aim(start, day));
    }

    /** Online: counts at the moment it is sent, so it does not roll; aim for the working day before. */
    static NoLaterThan online(LocalDate counted) {
        LocalDate before = WorkingDays.before(counted);
        return new NoLaterThan(counted, before, before);
    }

    static NoLaterThan paperOrOnline(boolean online, LocalDate start, LocalDate counted) {
        return online ? online(counted) : paper(start, counted);
    }

    /** Never rolls. */
    static NoLaterThan exact(LocalDate start, LocalDate counted) {
        return new NoLaterThan(counted, WorkingDays.rollBack(counted), aim(start, counted));
    }

    /** A date that stands on a paper. */
    static NoLaterThan printed(LocalDate day) {
        return exact(LocalDate.MIN, day);
    }

    static Between window(LocalDate from, LocalDate to) {
        LocalDate aim = WorkingDays.rollBack(to.minusDays(LEAD));
        return new Between(from, to, aim.isBefore(from) ? from : aim);
    }

    /** Seven days earlier and a working day; where the time is too short for it, the working day before the last. */
    static LocalDate aim(LocalDate start, LocalDate last) {
        LocalDate week = WorkingDays.rollBack(last.minusDays(LEAD));
        if (week.isAfter(start)) {
            return week;
        }
        LocalDate before = WorkingDays.before(last);
        return before.isAfter(start) ? before : last;
    }

    /**
     * The day after so many months or years (the period holds no days), for something that may not happen earlier: where the month is too short,
     * the first day of the next one (February 29 becomes March 1). A last day uses {@link LocalDate#plus} instead, which
     * takes the last day of the month: each errs to the careful side.
     */
    static LocalDate notEarlier(LocalDate day, Period period) {
        LocalDate moved = day.plus(period);
        return moved.getDayOfMonth() < day.getDayOfMonth() ? moved.plusDays(1) : moved;
    }

    static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
