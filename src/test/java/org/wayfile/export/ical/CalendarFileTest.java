package org.wayfile.export.ical;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.domain.schedule.PrintedTime;
import org.wayfile.service.TodayService;

class CalendarFileTest {

    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneId.of("America/New_York"));
    private static final CalendarWords WORDS = new CalendarWords(
            "Appointment", "Last day", "Ask again", "Time as printed on the letter:", "Open Wayfile to see more.");
    private static final UUID ID = UUID.fromString("019a0000-0000-7000-8000-000000000001");

    private static String write(TodayService.Dates dates) {
        return new String(new CalendarFile(CLOCK, WORDS).write(dates), StandardCharsets.UTF_8);
    }

    private static Appointment appointment(String time) {
        return new Appointment(
                ID,
                ID,
                Appointment.Kind.INTERVIEW,
                LocalDate.of(2026, 12, 8),
                time,
                "Secret office of Elena",
                "Secret street",
                "",
                false);
    }

    private static TodayService.Dates dates(Appointment it) {
        return new TodayService.Dates(List.of(it), List.of(), List.of());
    }

    @Test
    void itWritesThePrintedTimeInUtcAndSaysItInTheText() {
        String file = write(dates(appointment("8:15 AM")));
        assertThat(file)
                .contains("DTSTART:20261208T131500Z")
                .contains("UID:" + ID + "@wayfile")
                .contains("8:15 AM")
                .contains("TRIGGER:-P1W")
                .contains("TRIGGER:-PT12H")
                .contains("VERSION:2.0");
    }

    @Test
    void itWritesWholeDaysWhenTheTimeIsNotReadable() {
        assertThat(write(dates(appointment("in the morning")))).contains("DTSTART;VALUE=DATE:20261208");
    }

    @Test
    void itNamesNobody() {
        FollowUp followUp =
                new FollowUp(UUID.randomUUID(), null, null, "Call about Elena", "", LocalDate.EPOCH, true, null);
        Deadline deadline = new Deadline(
                UUID.randomUUID(), ID, "Evidence for Elena", LocalDate.of(2026, 11, 27), "", Source.ON_PAPER, null);
        String file = write(
                new TodayService.Dates(List.of(appointment("8:15 AM")), List.of(deadline), List.of(followUp)));
        assertThat(file).doesNotContain("Elena").doesNotContain("Secret").contains("Last day").contains("Ask again");
    }

    @Test
    void itKeepsLinesShortAndEndsThemWithCrLf() {
        byte[] bytes = new CalendarFile(
                CLOCK,
                new CalendarWords("ñ".repeat(90), "a", "b", "á".repeat(120), "Abra Wayfile para ver más."))
                .write(dates(appointment("8:15 AM")));
        String file = new String(bytes, StandardCharsets.UTF_8);
        assertThat(file.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
        assertThat(file.replace("\r\n", "")).doesNotContain("\n");
    }

    @ParameterizedTest
    @CsvSource({
            "8:15 AM,08:15",
            "08:15,08:15",
            "8:15 a. m.,08:15",
            "2 PM,14:00",
            "12:00 PM,12:00",
            "12:05 am,00:05",
            "14.30,14:30",
            "23:59,23:59"
    })
    void itReadsPrintedTimes(String text, LocalTime time) {
        assertThat(PrintedTime.read(text)).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "8", "25:00", "13:00 PM", "8:75", "0 AM", "in the morning", "8:15:00"})
    void itDoesNotGuessOtherTexts(String text) {
        assertThat(PrintedTime.read(text)).isEmpty();
    }
}
