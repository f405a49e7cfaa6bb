package org.wayfile.service;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Backups by themselves and by hand, in the vault's folder and in a second place. Vault thread only. */
public final class BackupService {

    /** Days after which a backup is called old while there are changes it does not hold. */
    public static final int OLD_AFTER_DAYS = 7;

    private final VaultSession session;
    private final Clock clock;
    private volatile @Nullable Path secondPlace;

    public BackupService(VaultSession session, Clock clock) {
        this.session = session;
        this.clock = clock;
    }

    private Backups backups() {
        return session.backups();
    }

    /** Where a second copy goes; null for nowhere. Any thread. */
    public void secondPlace(@Nullable Path place) {
        secondPlace = place;
    }

    /** How the second place stands. */
    public enum Second {
        NONE,
        AWAY,
        BEHIND,
        FINE
    }

    /**
     * What the person may want to know.
     *
     * @param newest the last backup that was verified
     * @param kept how many there are
     * @param isOld whether there are changes, and the newest backup is more than {@link #OLD_AFTER_DAYS} days old
     */
    public record State(Optional<Backup> newest, int kept, boolean isOld, Second second) {}

    /** How things stand; reads little. */
    public State state() {
        List<Backup> kept = backups().kept();
        Optional<Backup> newest = kept.stream().findFirst();
        Instant old = clock.instant().minus(Duration.ofDays(OLD_AFTER_DAYS));
        boolean isOld = newest.filter(it -> it.madeAt().isBefore(old)).isPresent() && backups().hasChanged();
        return new State(newest, kept.size(), isOld, second(newest));
    }

    private Second second(Optional<Backup> newest) {
        Path place = secondPlace;
        if (place == null) {
            return Second.NONE;
        }
        if (!Files.isDirectory(place)) {
            return Second.AWAY;
        }
        Optional<Instant> there = backups().keptIn(place).stream().findFirst().map(Backup::madeAt);
        return there.equals(newest.map(Backup::madeAt)) ? Second.FINE : Second.BEHIND;
    }

    /** The backups that can be restored, newest first. */
    public List<Backup> kept() {
        return backups().kept();
    }

    /** Makes a backup now, and a second copy when the second place is there. */
    public Backups.Made now(Attachments.Progress progress) {
        Backups.Made made = backups().make(clock.instant(), progress);
        Path place = secondPlace;
        if (place != null && Files.isDirectory(place)) {
            backups().copyTo(place, progress);
        }
        return made;
    }

    /** Makes the day's backup when something changed; brings a second place that was away up to date. */
    public Optional<Backups.Made> ifDue() {
        if (session.isLooking()) {
            return Optional.empty();
        }
        boolean due = BackupRule.isDue(
                backups().kept().stream().map(Backup::madeAt).toList(), clock.instant(), clock.getZone());
        if (due && backups().hasChanged()) {
            return Optional.of(now(Attachments.Progress.none()));
        }
        Path place = secondPlace;
        if (place != null && state().second() == Second.BEHIND && !backups().kept().isEmpty()) {
            backups().copyTo(place, Attachments.Progress.none());
        }
        return Optional.empty();
    }

    /** Restores every kept backup for a trial. */
    public List<Backups.Trial> tryAll(Attachments.Progress progress) {
        return backups().tryAll(progress);
    }
}
