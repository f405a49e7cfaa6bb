package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.service.Attachments.Progress;
import org.wayfile.service.Transfer;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Everything out of a vault and into another one. */
class OpenFormatTest {

    @TempDir
    Path temporary;

    private final List<TestVault> open = new ArrayList<>();

    @AfterEach
    void close() {
        open.forEach(TestVault::close);
    }

    private TestVault vault(String name) {
        TestVault vault = TestVault.create(temporary.resolve(name));
        open.add(vault);
        return vault;
    }

    private Path export(TestVault vault, String name) {
        Path file = temporary.resolve(name);
        vault.format().export(file, null, null, TestVault.NOW, Progress.none());
        return file;
    }

    private static Transfer.Plan take(TestVault vault, Path file) {
        return vault.format().take(file, null, Set.of(), Progress.none());
    }

    private static void sql(TestVault vault, String statement) throws SQLException {
        try (var sql = vault.vault().connection().createStatement()) {
            sql.execute(statement);
        }
        vault.commit();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void itExportsImportsAndExportsTheSameBytesForAnyContent(long seed) throws SQLException {
        TestVault one = vault("one");
        new RandomContent(one, seed).moveIn(12);
        Path first = export(one, "first.zip");
        TestVault other = vault("other");
        Transfer.Plan dry = other.format().plan(first, null, Progress.none());
        assertThat(other.rows()).doesNotContain("\"id\"");
        Transfer.Plan taken = take(other, first);
        assertThat(taken).isEqualTo(dry);
        Path second = export(other, "second.zip");
        assertThat(second).hasSameBinaryContentAs(first);
        Transfer.Plan again = take(other, first);
        assertThat(again.addedRows()).isZero();
        assertThat(again.differences()).isEmpty();
        assertThat(again.same()).isEqualTo(dry.addedRows());
        assertThat(export(other, "third.zip")).hasSameBinaryContentAs(first);
    }

    @Test
    void itLeavesOutNoTableAndNoColumn() throws IOException, SQLException {
        TestVault vault = vault("one");
        new RandomContent(vault, 9).moveIn(6);
        try (ZipFile zip = new ZipFile(export(vault, "all.zip").toFile(), StandardCharsets.UTF_8)) {
            JsonNode content = new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("wayfile.json")));
            JsonNode schema = new ObjectMapper().readTree(zip.getInputStream(zip.getEntry("schema.json")));
            for (Table<?> table : new Tables().all()) {
                Set<String> wanted = new HashSet<>(table.columnNames());
                wanted.addAll(List.of("version", "changed_at", "bin_id"));
                JsonNode described = schema.at("/properties/tables/properties/" + table.name() + "/items/properties");
                assertThat(names(described)).as(table.name()).isEqualTo(wanted);
                assertThat(content.at("/tables/" + table.name()).isArray()).as(table.name()).isTrue();
                content.at("/tables/" + table.name())
                        .forEach(row -> assertThat(names(row)).as(table.name()).isEqualTo(wanted));
                assertThat(zip.getEntry("tables/" + table.name() + ".csv")).as(table.name()).isNotNull();
            }
            assertThat(names(content.at("/tables"))).isEqualTo(tables(vault));
        }
    }

    private static Set<String> names(JsonNode node) {
        return node.propertyStream().map(it -> it.getKey()).collect(Collectors.toSet());
    }

    /** The tables as the database itself lists them, without the two that say how they are kept. */
    private static Set<String> tables(TestVault vault) throws SQLException {
        Set<String> names = new HashSet<>();
        try (var sql = vault.vault().connection().createStatement();
                var rows = sql.executeQuery(
                        "SELECT LOWER(table_name) FROM information_schema.tables WHERE table_schema = 'PUBLIC'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        names.removeAll(List.of("flyway_schema_history", "journal_mark"));
        return names;
    }

    @Test
    void itEncryptsWithWordsAndNamesWrongOnes() throws SQLException, IOException {
        TestVault one = vault("one");
        new RandomContent(one, 11).moveIn(5);
        Path file = temporary.resolve("locked.age");
        one.format().export(file, null, "señal de lluvia".toCharArray(), TestVault.NOW, Progress.none());
        assertThat(Files.readString(file, StandardCharsets.ISO_8859_1))
                .startsWith("age-encryption.org/v1\n-> scrypt ")
                .doesNotContain("wayfile.json");
        TestVault other = vault("other");
        assertThat(other.format().needsWords(file)).isTrue();
        problem(Kind.WRONG_PASSPHRASE, () -> other.format().plan(file, "other".toCharArray(), Progress.none()));
        problem(Kind.WRONG_PASSPHRASE, () -> other.format().plan(file, null, Progress.none()));
        other.format().take(file, "señal de lluvia".toCharArray(), Set.of(), Progress.none());
        assertThat(export(other, "b.zip")).hasSameBinaryContentAs(export(one, "a.zip"));
    }

    @Test
    void itShowsDifferencesAndReplacesOnlyWhatIsChosen() throws SQLException {
        TestVault one = vault("one");
        sql(one, person("11111111-1111-7111-8111-111111111111", "Elena", "2026-11-01 10:00:00+00"));
        sql(one, person("22222222-2222-7222-8222-222222222222", "Luis", "2026-11-01 10:00:00+00"));
        Path before = export(one, "before.zip");
        sql(one, "UPDATE person SET given_name = 'Helena', version = 2, changed_at = TIMESTAMP WITH TIME ZONE "
                + "'2026-11-05 10:00:00+00' WHERE given_name = 'Elena'");
        sql(one, "UPDATE person SET note = 'new', version = 2 WHERE given_name = 'Luis'");
        Transfer.Plan plan = take(one, before);
        assertThat(plan.addedRows()).isZero();
        assertThat(plan.differences()).hasSize(2);
        Transfer.Difference helena = plan.differences().getFirst();
        assertThat(helena.fields()).containsExactly(new Transfer.Field("given_name", "Helena", "Elena"));
        assertThat(helena.theirsIsNewer()).isFalse();
        assertThat(one.rows()).contains("Helena");
        one.format().take(before, null, Set.of(helena.id()), Progress.none());
        assertThat(one.rows()).contains("Elena").doesNotContain("Helena").contains("\"version\":3");
        assertThat(take(one, before).differences()).hasSize(1);
    }

    private static String person(String id, String name, String changed) {
        return "INSERT INTO person VALUES ('" + id + "', '" + name + "', '', '', NULL, '', '', '', '', '', FALSE, 1, "
                + "TIMESTAMP WITH TIME ZONE '" + changed + "', NULL)";
    }

    @Test
    void itTakesAllOrNothing() throws SQLException {
        TestVault one = vault("one");
        new RandomContent(one, 12).moveIn(8);
        Path file = export(one, "a.zip");
        TestVault other = vault("other");
        String before = other.rows();
        sql(other, "ALTER TABLE appointment ADD CONSTRAINT none CHECK (version < 0)");
        assertThatThrownBy(() -> take(other, file)).isInstanceOf(VaultProblem.class);
        assertThat(other.rows()).isEqualTo(before);
        assertThat(other.vault().folder().attachments()).isEmptyDirectory();
    }

    @Test
    void itLeavesNoFileBehindWhenItIsStopped() throws SQLException, IOException {
        TestVault one = vault("one");
        new RandomContent(one, 13).moveIn(8);
        problem(
                Kind.CANCELLED,
                () -> one.format().export(temporary.resolve("x.zip"), null, null, TestVault.NOW, (_, _) -> false));
        try (var inside = Files.list(temporary)) {
            assertThat(inside.map(it -> it.getFileName().toString())).containsExactly("one");
        }
    }

    @Test
    void itExportsWhatCanBeReadWhenOneFileIsDamaged() throws IOException, SQLException {
        TestVault one = vault("one");
        String good = one.keep("good".getBytes(StandardCharsets.UTF_8));
        String bad = one.keep("bad".getBytes(StandardCharsets.UTF_8));
        for (String hash : List.of(good, bad)) {
            sql(one, "INSERT INTO attachment VALUES ('" + UUID.randomUUID() + "', '" + UUID.randomUUID()
                    + "', 'CON.pdf', '', 3, '" + hash + "', DATE '2026-11-01', 1, CURRENT_TIMESTAMP, NULL)");
        }
        Files.write(one.files().path(bad), new byte[100]);
        Transfer.Exported exported = one.format()
                .export(temporary.resolve("a.zip"), null, null, TestVault.NOW, Progress.none());
        assertThat(exported.files()).isOne();
        assertThat(exported.unreadable()).isOne();
        try (ZipFile zip = new ZipFile(temporary.resolve("a.zip").toFile())) {
            assertThat(zip.stream().map(it -> it.getName()).filter(it -> it.startsWith("files/")))
                    .containsExactly("files/file CON.pdf");
        }
        assertThat(take(vault("other"), temporary.resolve("a.zip")).files()).isOne();
    }

    static void problem(Kind kind, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                .isEqualTo(kind));
    }
}
