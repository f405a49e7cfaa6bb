package org.wayfile.domain.schedule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a case has waited. Counts days only; it predicts nothing.
 *
 * @param day days since the case was filed, the day of filing being day 0; -1 when the filing day is not known or lies
 *     in the future
 * @param quiet days since anything last happened in it; -1 when nothing ever did
 */
public record DayCount(long day, long quiet) {

    /**
     * Counts for one case.
     *
     * @param filedOn day of filing, null when not known
     * @param happened days on which something happened; days after today are not counted
     */
    public static DayCount of(@Nullable LocalDate filedOn, List<LocalDate> happened, LocalDate today) {
        long day = filedOn == null || filedOn.isAfter(today) ? -1 : ChronoUnit.DAYS.between(filedOn, today);
        long quiet = happened.stream()
                .filter(on -> !on.isAfter(today))
                .mapToLong(on -> ChronoUnit.DAYS.between(on, today))
                .min()
                .orElse(-1);
        return new DayCount(day, quiet);
    }

    public boolean isKnown() {
        return day >= 0;
    }

    public boolean hasQuiet() {
        return quiet >= 0;
    }
}
