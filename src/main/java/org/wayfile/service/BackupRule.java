package org.wayfile.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which backups stay and when one is due. The ten newest stay, and the newest one of each of the last twelve months that
 * have any. The rule looks at the backups alone and not at the clock: a clock that is wrong deletes nothing.
 */
public final class BackupRule {

    /** How many of the newest stay. */
    public static final int NEWEST = 10;

    /** Of how many months the newest one stays. */
    public static final int MONTHS = 12;

    private BackupRule() {}

    /** Those that stay. */
    public static Set<Instant> keep(Collection<Instant> all) {
        List<Instant> newestFirst = all.stream().sorted(Comparator.reverseOrder()).toList();
        Set<Instant> keep = new HashSet<>(newestFirst.subList(0, Math.min(NEWEST, newestFirst.size())));
        Map<YearMonth, Instant> months = new TreeMap<>(Comparator.reverseOrder());
        newestFirst.forEach(it -> months.putIfAbsent(YearMonth.from(it.atZone(ZoneOffset.UTC)), it));
        months.values().stream().limit(MONTHS).forEach(keep::add);
        return keep;
    }

    /**
     * Whether the day's backup has not been made. A backup from the future, made while the clock was wrong, does not
     * count.
     */
    public static boolean isDue(Collection<Instant> all, Instant now, ZoneId zone) {
        LocalDate today = LocalDate.ofInstant(now, zone);
        return all.stream().map(it -> LocalDate.ofInstant(it, zone)).noneMatch(today::equals);
    }
}
