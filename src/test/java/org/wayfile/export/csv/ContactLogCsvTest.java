package org.wayfile.export.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Counterpart;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.service.ContactService.ContactView;

class ContactLogCsvTest {

    private static String write(String said) {
        UUID id = UUID.randomUUID();
        ContactEntry entry = new ContactEntry(
                id,
                LocalDate.of(2026, 11, 4),
                "14:05",
                31,
                Channel.CALL,
                Direction.WE_CONTACTED_THEM,
                "uscis",
                "Contact Center",
                "Tier 2",
                "S1-90421",
                "",
                said,
                "",
                null,
                "",
                Instant.EPOCH);
        ContactView view = new ContactView(
                entry, List.of(new Counterpart(id, id, "Mr. Núñez", "44")), List.of(), List.of(), List.of());
        List<String> headings =
                Stream.of(ContactLogCsv.Column.values()).map(Enum::name).toList();
        return new String(ContactLogCsv.write(headings, List.of(view)), StandardCharsets.UTF_8);
    }

    @Test
    void itWritesOneRowForAContactWithAccentsAndQuotes() {
        assertThat(write("He said \"soon\", then\nhung up."))
                .startsWith("\uFEFFDAY,")
                .contains("2026-11-04,14:05,31,CALL")
                .contains("Mr. Núñez 44")
                .contains("\"He said \"\"soon\"\", then\nhung up.\"");
    }

    @Test
    void itMakesFormulasHarmless() {
        assertThat(write("=1+1")).contains(",'=1+1,");
    }
}
