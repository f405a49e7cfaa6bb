package org.wayfile.domain.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;

/**
 * What is to be done now and what is coming. "To do" holds what is overdue or due within {@value #SOON_DAYS} days;
 * "coming" holds the rest. Within each: follow-ups, deadlines, expiries, appointments; overdue first; then by day.
 */
public record Agenda(List<AgendaItem> todo, List<AgendaItem> coming) {

    /** Days ahead that count as "to do". */
    public static final int SOON_DAYS = 7;

    /** A checklist item that ends, with the words to show for it. */
    public record Expiring(ChecklistItem item, String title, @Nullable UUID caseId) {}

    private static final Comparator<AgendaItem> ORDER = Comparator.comparing((AgendaItem item) -> !item.overdue())
            .thenComparing(AgendaItem::kind)
            .thenComparing(AgendaItem::on)
            .thenComparing(AgendaItem::subjectId);

    /** Composes the agenda of a day from everything that is open; past appointments and done items are left out. */
    public static Agenda of(
            LocalDate today,
            List<FollowUp> followUps,
            List<Deadline> deadlines,
            List<Expiring> expiring,
            List<Appointment> appointments) {
        List<AgendaItem> all = new ArrayList<>();
        followUps.stream().filter(FollowUp::isOpen).forEach(it -> all.add(line(it, today)));
        deadlines.stream().filter(Deadline::isOpen).forEach(it -> all.add(line(it, today)));
        expiring.stream().filter(it -> speaksToday(it.item(), today)).forEach(it -> all.add(line(it, today)));
        appointments.stream()
                .filter(it -> !it.cancelled() && !it.heldOn().isBefore(today))
                .forEach(it -> all.add(line(it, today)));
        all.sort(ORDER);
        LocalDate soon = today.plusDays(SOON_DAYS);
        return new Agenda(
                all.stream().filter(it -> !it.on().isAfter(soon)).toList(),
                all.stream()
                        .filter(it -> it.on().isAfter(soon))
                        .sorted(Comparator.comparing(AgendaItem::on).thenComparing(AgendaItem::kind))
                        .toList());
    }

    /** Whether the lead time of an ending paper has begun. */
    public static boolean speaksToday(ChecklistItem item, LocalDate today) {
        return item.expiresOn() != null
                && !item.removed()
                && item.state() != PaperState.DOES_NOT_APPLY
                && !today.isBefore(item.expiresOn().minusDays(item.leadDays()));
    }

    private static AgendaItem line(FollowUp it, LocalDate today) {
        return new AgendaItem(
                AgendaItem.Kind.FOLLOW_UP,
                it.id(),
                it.caseId(),
                it.dueOn(),
                "",
                it.title(),
                it.why(),
                it.dueOn().isBefore(today));
    }

    private static AgendaItem line(Deadline it, LocalDate today) {
        return new AgendaItem(
                AgendaItem.Kind.DEADLINE,
                it.id(),
                it.caseId(),
                it.dueOn(),
                "",
                it.title(),
                it.basis(),
                it.dueOn().isBefore(today));
    }

    private static AgendaItem line(Expiring it, LocalDate today) {
        LocalDate end = Objects.requireNonNull(it.item().expiresOn());
        return new AgendaItem(
                AgendaItem.Kind.EXPIRY,
                it.item().id(),
                it.caseId(),
                end,
                "",
                it.title(),
                it.item().whereItIs(),
                end.isBefore(today));
    }

    private static AgendaItem line(Appointment it, LocalDate today) {
        return new AgendaItem(
                AgendaItem.Kind.APPOINTMENT,
                it.id(),
                it.caseId(),
                it.heldOn(),
                it.atTime(),
                it.kind().name(),
                Stream.of(it.office(), it.place()).filter(text -> !text.isBlank()).collect(Collectors.joining(", ")),
                it.heldOn().isBefore(today));
    }
}
