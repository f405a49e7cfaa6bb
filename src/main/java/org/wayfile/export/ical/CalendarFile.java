package org.wayfile.export.ical;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.time.temporal.TemporalAmount;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.immutable.ImmutableAction;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.wayfile.domain.schedule.PrintedTime;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.service.TodayService;

/**
 * Writes one calendar file. Each entry keeps its UID over time (the id of the appointment, deadline or follow-up), so
 * that importing the file again moves entries instead of doubling them. Times are written in UTC; the time as printed
 * stands in the text, because a letter names no time zone and is taken as the time of this computer.
 */
public final class CalendarFile {

    /** Longer than any line of ours: the library folds by characters, the standard wants octets. */
    private static final int UNFOLDED = 100_000;

    private final Clock clock;
    private final CalendarWords words;

    /** Takes the clock of this computer; its zone is the one in which printed times are read. */
    public CalendarFile(Clock clock, CalendarWords words) {
        this.clock = clock;
        this.words = words;
    }

    /** The file's bytes in UTF-8, lines folded at 75 octets and ended by CRLF (RFC 5545 section 3.1). */
    public byte[] write(TodayService.Dates dates) {
        List<VEvent> events = new ArrayList<>();
        dates.appointments().forEach(it -> events.add(event(it)));
        dates.deadlines().forEach(it -> events.add(wholeDay(it.id(), it.dueOn(), words.lastDay())));
        dates.followUps().forEach(it -> events.add(wholeDay(it.id(), it.dueOn(), words.followUp())));
        List<Property> head = List.of(new ProdId("-//Wayfile//Wayfile//EN"), ImmutableVersion.VERSION_2_0);
        return bytes(new Calendar(new PropertyList(head), new ComponentList<>(events)));
    }

    private static byte[] bytes(Calendar calendar) {
        StringWriter out = new StringWriter();
        try {
            new CalendarOutputter(false, UNFOLDED).output(calendar, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Folding.fold(out.toString());
    }

    private VEvent event(Appointment it) {
        return PrintedTime.read(it.atTime())
                .map(time -> timed(it, time))
                .orElseGet(() -> wholeDay(it.id(), it.heldOn(), words.appointment()));
    }

    private VEvent timed(Appointment it, LocalTime time) {
        Instant start = it.heldOn().atTime(time).atZone(clock.getZone()).toInstant();
        List<Property> properties = new ArrayList<>(List.of(
                new DtStart<>(start),
                new DtEnd<>(start.plus(Duration.ofHours(1))),
                new Summary(words.appointment()),
                new Description(words.localTime() + " " + it.atTime() + "\n" + words.openWayfile())));
        return withAlarms(it.id(), properties, List.of(Period.ofDays(-7), Duration.ofHours(-12)));
    }

    private VEvent wholeDay(UUID id, LocalDate day, String title) {
        List<Property> properties = new ArrayList<>(
                List.of(new DtStart<>(day), new Summary(title), new Description(words.openWayfile())));
        return withAlarms(id, properties, List.of(Period.ofDays(-7), Duration.ofHours(-12)));
    }

    private VEvent withAlarms(UUID id, List<Property> properties, List<TemporalAmount> before) {
        properties.add(new Uid(id + "@wayfile"));
        properties.add(new DtStamp(clock.instant()));
        List<VAlarm> alarms = before.stream().map(this::alarm).toList();
        return new VEvent(new PropertyList(properties), new ComponentList<>(alarms));
    }

    private VAlarm alarm(TemporalAmount before) {
        VAlarm alarm = new VAlarm(before);
        alarm.add(ImmutableAction.DISPLAY);
        alarm.add(new Description(words.openWayfile()));
        return alarm;
    }
}
