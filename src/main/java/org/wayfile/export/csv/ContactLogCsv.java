package org.wayfile.export.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.service.ContactService.ContactView;

/** The log of one case as a table, one contact a row. */
public final class ContactLogCsv {

    /** The columns in order; the headings come in the person's language. */
    public enum Column {
        DAY,
        TIME,
        MINUTES,
        CHANNEL,
        DIRECTION,
        AGENCY,
        OFFICE,
        PERSON,
        TIER,
        REFERENCE,
        ASKED,
        SAID,
        PROMISED,
        PROMISED_BY,
        NEXT_STEP,
        CORRECTIONS
    }

    private ContactLogCsv() {}

    /**
     * Writes the table.
     *
     * @param headings one for each {@link Column}
     * @return the bytes of the file; cells that a spreadsheet would run as a formula start with an apostrophe
     */
    public static byte[] write(List<String> headings, List<ContactView> contacts) {
        StringWriter text = new StringWriter();
        text.write('\uFEFF');
        try (CsvWriter csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(headings);
            contacts.forEach(it -> csv.writeRecord(row(it)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static List<String> row(ContactView view) {
        ContactEntry it = view.entry();
        String people = view.counterparts().stream()
                .map(who -> (who.name() + " " + who.idNumber()).strip())
                .collect(Collectors.joining("; "));
        String corrections = view.corrections().stream()
                .map(c -> c.correctedOn() + " " + c.field() + ": " + c.oldText() + " (" + c.reason() + ")")
                .collect(Collectors.joining("; "));
        return List.of(
                it.happenedOn().toString(),
                it.atTime(),
                it.minutes() == 0 ? "" : String.valueOf(it.minutes()),
                it.channel().name(),
                it.direction().name(),
                it.agency(),
                it.office(),
                people,
                it.tier(),
                it.reference(),
                it.asked(),
                it.said(),
                it.promised(),
                Objects.toString(it.promisedBy(), ""),
                it.nextStep(),
                corrections)
                .stream()
                .map(ContactLogCsv::harmless)
                .toList();
    }

    private static String harmless(String cell) {
        return !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }
}
