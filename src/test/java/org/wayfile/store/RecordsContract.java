package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.cases.Household;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.reference.Ids;
import org.wayfile.service.BinLine;
import org.wayfile.service.Edit;
import org.wayfile.service.VaultProblem;
import org.wayfile.store.exchange.ContentWriter;
import org.wayfile.store.exchange.Header;
import org.wayfile.store.exchange.Shapes;

/** What the rows of a vault promise, on every engine. */
abstract class RecordsContract {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);

    private Connection connection;
    private SqlRecords records;

    /** An empty database of the engine in question. */
    abstract Connection connect() throws SQLException;

    @BeforeEach
    void open() throws SQLException {
        connection = connect();
        Schema.bringUpToDate(connection);
        connection.setAutoCommit(false);
        records = new SqlRecords(new PlainCommit(connection));
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    private static Person person(String name) {
        return new Person(
                Ids.next(CLOCK), name, "Ruiz", "", LocalDate.of(1990, 2, 28), "wife", "español", "", "", "😀 ملاحظة",
                false);
    }

    @Test
    void itReadsBackWhatItWrote() {
        Person elena = person("Elena");
        records.write(List.of(Edit.added(elena)));
        assertThat(records.find(Person.class, elena.id())).contains(elena);
    }

    @Test
    void itKeepsEnumsDatesAndMonthOnly() {
        CaseEvent event = new CaseEvent(
                Ids.next(CLOCK),
                UUID.randomUUID(),
                LocalDate.of(2026, 10, 1),
                true,
                EventKind.BIOMETRICS,
                Source.SEEN_ONLINE,
                "Fingerprints",
                "",
                "");
        records.write(List.of(Edit.added(event)));
        assertThat(records.where(CaseEvent.class, "caseId", event.caseId())).containsExactly(event);
    }

    @Test
    void itChangesAndRemovesRows() {
        Person before = person("Elena");
        Person after = new Person(
                before.id(), "Elena", "Ortiz", "", null, "", "", "", "", "x".repeat(100_000), false);
        records.write(List.of(Edit.added(before)));
        records.write(List.of(Edit.changed(before, after)));
        assertThat(records.all(Person.class)).containsExactly(after);
        records.write(List.of(Edit.removed(after)));
        assertThat(records.all(Person.class)).isEmpty();
    }

    @Test
    void itWritesAllEditsOfAnIntentionOrNone() {
        Person good = person("Elena");
        Household bad = new Household(Ids.next(CLOCK), "x".repeat(1_100_000), LocalDate.EPOCH, false);
        assertThatThrownBy(() -> records.write(List.of(Edit.added(good), Edit.added(bad))))
                .isInstanceOf(RuntimeException.class);
        assertThat(records.all(Person.class)).isEmpty();
    }

    @Test
    void itHidesBinnedRowsAndBringsThemBack() {
        Person elena = person("Elena");
        records.write(List.of(Edit.added(elena)));
        BinLine line = new BinLine(Ids.next(CLOCK), "Person", "Elena Ruiz", CLOCK.instant());
        records.moveToBin(line, List.of(elena));
        assertThat(records.all(Person.class)).isEmpty();
        assertThat(records.bin()).containsExactly(line);
        records.restore(line.id());
        assertThat(records.all(Person.class)).containsExactly(elena);
        assertThat(records.bin()).isEmpty();
    }

    @Test
    void itForgetsOnlyOldLinesOfTheBin() {
        Person elena = person("Elena");
        records.write(List.of(Edit.added(elena)));
        records.moveToBin(new BinLine(Ids.next(CLOCK), "Person", "Elena", CLOCK.instant()), List.of(elena));
        assertThat(records.purge(CLOCK.instant())).isZero();
        assertThat(records.purge(CLOCK.instant().plusSeconds(1))).isOne();
        assertThat(records.bin()).isEmpty();
    }

    @Test
    void itRefusesAnEditMadeFromAnOldForm() {
        Person first = person("Elena");
        Person second = new Person(
                first.id(), "Elena", "Ortiz", "", first.birthDate(), "", "", "", "", "", false);
        records.write(List.of(Edit.added(first)));
        records.write(List.of(Edit.changed(first, second)));
        changedElsewhere(Edit.changed(first, second));
        changedElsewhere(Edit.removed(first));
        changedElsewhere(Edit.added(first));
        changedElsewhere(Edit.changed(person("Nobody"), person("Nobody")));
        assertThat(records.all(Person.class)).containsExactly(second);
    }

    @Test
    void itWritesNothingOfAnIntentionWhoseSecondEditIsOld() {
        Person kept = person("Elena");
        records.write(List.of(Edit.added(kept)));
        Person old = person("Old");
        assertThatThrownBy(() -> records.write(List.of(Edit.added(person("New")), Edit.changed(old, old))))
                .isInstanceOf(VaultProblem.class);
        assertThat(records.all(Person.class)).containsExactly(kept);
    }

    private void changedElsewhere(Edit edit) {
        assertThatThrownBy(() -> records.write(List.of(edit)))
                .isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                        .isEqualTo(VaultProblem.Kind.CHANGED_ELSEWHERE));
    }

    @Test
    void itWritesTheSameDocumentOnEveryEngine() throws SQLException {
        try (Connection memory = new Blanks().inMemory(Schema.CURRENT)) {
            fill(memory);
            fill(connection);
            assertThat(document(connection)).isEqualTo(document(memory));
        }
    }

    private static void fill(Connection to) throws SQLException {
        SqlRecords rows = new SqlRecords(new PlainCommit(to));
        UUID id = UUID.fromString("01900000-0000-7000-8000-000000000001");
        Person elena = new Person(id, "Elena", "Ñandú", "", LocalDate.of(1990, 2, 28), "", "", "", "", "😀", true);
        rows.write(List.of(Edit.added(elena)));
        BinLine line = new BinLine(
                UUID.fromString("f1900000-0000-7000-8000-000000000002"), "Person", "Elena", CLOCK.instant());
        rows.moveToBin(line, List.of(elena));
        try (var sql = to.createStatement()) {
            sql.execute("UPDATE person SET changed_at = TIMESTAMP WITH TIME ZONE '2026-11-01 10:00:00.125+00'");
        }
        to.commit();
    }

    private static String document(Connection from) throws SQLException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ContentWriter.write(
                out,
                new Header(1, CLOCK.instant(), "vault", "", "", List.of()),
                from,
                Shapes.of(from),
                ContentWriter.Choice.all());
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void itSkipsMigratingACurrentVault() throws SQLException {
        Schema.bringUpToDate(connection);
        assertThat(Schema.version(connection)).isEqualTo(Schema.CURRENT);
    }

    @Test
    void itHasAColumnForEveryComponentOfEveryKind() throws SQLException {
        for (Table<?> table : new Tables().all()) {
            try (var statement = connection.createStatement();
                    var rows = statement.executeQuery("SELECT * FROM " + table.name())) {
                var names = new ArrayList<String>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    names.add(rows.getMetaData().getColumnName(i).toLowerCase(Locale.ROOT));
                }
                var wanted = new ArrayList<>(table.columnNames());
                wanted.addAll(List.of("version", "changed_at", "bin_id"));
                assertThat(names).as(table.name()).containsExactlyElementsOf(wanted);
            }
        }
    }
}
