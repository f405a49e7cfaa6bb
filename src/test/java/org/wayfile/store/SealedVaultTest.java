package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.domain.cases.Household;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.service.Attachments;
import org.wayfile.service.BinLine;
import org.wayfile.service.Edit;
import org.wayfile.service.Findings;
import org.wayfile.service.Findings.Finding;
import org.wayfile.service.Findings.Way;
import org.wayfile.service.OpeningNote;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultSession;
import org.wayfile.store.seal.Witness;
import org.wayfile.store.vault.Engine;
import org.wayfile.store.vault.UnlockedVault;
import org.wayfile.store.vault.Vaults;

/** A closed vault is compared with its seal before anything is trusted, and rebuilt from its journal when it must be. */
class SealedVaultTest {

    private static final char[] PASS = "pass".toCharArray();

    @TempDir
    Path temporary;

    private Path folder;
    private Path database;
    private Path journal;
    private VaultStore store;
    private int written;

    @BeforeEach
    void make() {
        folder = temporary.resolve("vault");
        database = folder.resolve("wayfile.mv.db");
        journal = folder.resolve("journal");
        store = new VaultStore(Vaults.cheapForTests(), Witness.in(temporary.resolve("config/seen")));
        store.create(folder, PASS).session().close();
        write(3);
    }

    private VaultSession open(Way way) {
        return store.open(folder, PASS, way);
    }

    private void write(int rows) {
        try (VaultSession session = open(Way.NORMAL)) {
            write(session, rows);
        }
    }

    private void write(VaultSession session, int rows) {
        for (int i = 0; i < rows; i++) {
            session.records()
                    .write(List.of(Edit.added(
                            new Household(new UUID(1, ++written), "row " + written, LocalDate.EPOCH, false))));
        }
    }

    private int rows(VaultSession session) {
        return session.records().all(Household.class).size();
    }

    private Findings findings(Way way) {
        VaultProblem[] problem = new VaultProblem[1];
        assertThatThrownBy(() -> open(way)).isInstanceOfSatisfying(VaultProblem.class, it -> problem[0] = it);
        assertThat(problem[0].kind()).isEqualTo(VaultProblem.Kind.NOT_AS_LEFT);
        return problem[0].findings().orElseThrow();
    }

    private void isRebuilt() throws IOException {
        byte[] suspect = Files.exists(database) ? Files.readAllBytes(database) : null;
        try (VaultSession session = open(Way.REBUILD)) {
            assertThat(rows(session)).isEqualTo(written);
            assertThat(session.notes()).extracting(OpeningNote::kind).containsExactly(OpeningNote.Kind.REBUILT);
        }
        if (suspect != null) {
            assertThat(folder.resolve("set-aside.mv.db")).hasBinaryContent(suspect);
        }
        try (VaultSession session = open(Way.NORMAL)) {
            assertThat(rows(session)).isEqualTo(written);
            assertThat(session.notes()).isEmpty();
        }
    }

    @Test
    void itTellsAChangedDatabase() throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        bytes[bytes.length / 2] ^= 1;
        Files.write(database, bytes);
        assertThat(findings(Way.NORMAL).found()).containsExactly(Finding.DATABASE_CHANGED);
        assertThat(database).hasBinaryContent(bytes);
        isRebuilt();
    }

    @Test
    void itTellsACutDatabase() throws IOException {
        byte[] bytes = Files.readAllBytes(database);
        Files.write(database, Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(findings(Way.NORMAL).found()).containsExactly(Finding.DATABASE_CUT);
        isRebuilt();
    }

    @Test
    void itTellsAnOlderDatabase() throws IOException {
        byte[] older = Files.readAllBytes(database);
        write(2);
        Files.write(database, older);
        assertThat(findings(Way.NORMAL).found()).containsExactly(Finding.DATABASE_OLDER);
        isRebuilt();
    }

    @Test
    void itTellsAMissingDatabase() throws IOException {
        Files.delete(database);
        assertThat(findings(Way.NORMAL).found()).containsExactly(Finding.DATABASE_GONE);
        isRebuilt();
    }

    @Test
    void itTellsAnOlderFolderAsAWhole() throws IOException {
        byte[][] older = {
                Files.readAllBytes(database), Files.readAllBytes(journal), Files.readAllBytes(folder.resolve("seal"))
        };
        write(2);
        Files.write(database, older[0]);
        Files.write(journal, older[1]);
        Files.write(folder.resolve("seal"), older[2]);
        Findings findings = findings(Way.NORMAL);
        assertThat(findings.found()).containsExactly(Finding.ALL_OLDER);
        assertThat(findings.ways()).contains(Way.AS_IT_IS, Way.LOOK);
        try (VaultSession session = open(Way.AS_IT_IS)) {
            assertThat(rows(session)).isEqualTo(written - 2);
        }
        open(Way.NORMAL).close();
    }

    @Test
    void itRenewsAJournalThatDoesNotFitWithOneCalmNote() throws IOException {
        byte[] bytes = Files.readAllBytes(journal);
        bytes[bytes.length / 2] ^= 1;
        Files.write(journal, bytes);
        try (VaultSession session = open(Way.NORMAL)) {
            assertThat(rows(session)).isEqualTo(written);
            assertThat(session.notes())
                    .extracting(OpeningNote::kind)
                    .containsExactly(OpeningNote.Kind.JOURNAL_RENEWED);
        }
        Files.delete(database);
        findings(Way.NORMAL);
        isRebuilt();
    }

    @Test
    void itTellsChangedKeySlotsAndAMissingSeal() throws IOException {
        byte[] slots = Files.readAllBytes(folder.resolve("vault.yaml"));
        try (VaultSession session = open(Way.NORMAL)) {
            session.changePassphrase(PASS, "next".toCharArray());
        }
        Files.write(folder.resolve("vault.yaml"), slots);
        assertThat(findings(Way.NORMAL).found()).containsExactly(Finding.DESCRIPTION_CHANGED);
        open(Way.AS_IT_IS).close();
        byte[] seal = Files.readAllBytes(folder.resolve("seal"));
        Files.delete(folder.resolve("seal"));
        assertThat(findings(Way.NORMAL).found()).containsExactly(Finding.SEAL_GONE);
        seal[30] ^= 1;
        Files.write(folder.resolve("seal"), seal);
        assertThat(findings(Way.NORMAL).found()).containsExactly(Finding.SEAL_CHANGED);
        isRebuilt();
    }

    @Test
    void itTellsMissingAndCutFilesAndOpensWithoutThem() throws IOException {
        Path letter = Files.write(temporary.resolve("letter"), new byte[10_000]);
        Path kept;
        try (VaultSession session = open(Way.NORMAL)) {
            Attachments.Stored stored = session.attachments().put(letter, Attachments.Progress.none());
            session.records()
                    .write(List.of(Edit.added(new Attachment(
                            UUID.randomUUID(), new UUID(1, 1), "letter", "application/pdf", stored.bytes(),
                            stored.contentHash(), LocalDate.EPOCH))));
            kept = folder.resolve("attachments").resolve(stored.contentHash() + ".age");
        }
        Files.write(kept, Arrays.copyOf(Files.readAllBytes(kept), 9_000));
        assertThat(findings(Way.NORMAL).found()).containsExactly(Finding.FILES_CHANGED);
        Files.delete(kept);
        Findings findings = findings(Way.NORMAL);
        assertThat(findings.found()).containsExactly(Finding.FILES_MISSING);
        assertThat(findings.files()).isOne();
        try (VaultSession session = open(Way.AS_IT_IS)) {
            assertThat(rows(session)).isEqualTo(written);
        }
        open(Way.NORMAL).close();
    }

    @Test
    void itPutsAnUncleanEndRightByItself() {
        VaultSession session = open(Way.NORMAL);
        write(session, 4);
        BinLine line = new BinLine(new UUID(2, 1), "Household", "row 1", java.time.Instant.EPOCH);
        session.records().moveToBin(line, session.records().all(Household.class).subList(0, 2));
        session.records().restore(line.id());
        session.records().moveToBin(line, session.records().all(Household.class).subList(0, 1));
        List<String> content = VaultContent.of(session);
        VaultContent.endInTheMiddle(session);
        try (VaultSession again = open(Way.NORMAL)) {
            assertThat(VaultContent.of(again)).isEqualTo(content);
            assertThat(again.notes()).extracting(OpeningNote::kind).containsExactly(OpeningNote.Kind.CHECKED);
        }
    }

    @Test
    void itRebuildsADatabaseThatAnUncleanEndLeftUnreadable() throws IOException {
        VaultSession session = open(Way.NORMAL);
        write(session, 4);
        VaultContent.endInTheMiddle(session);
        byte[] bytes = Files.readAllBytes(database);
        Arrays.fill(bytes, 0, 20_000, (byte) 7);
        Files.write(database, bytes);
        try (VaultSession again = open(Way.NORMAL)) {
            assertThat(rows(again)).isEqualTo(written);
            assertThat(again.notes()).extracting(OpeningNote::kind).containsExactly(OpeningNote.Kind.REBUILT);
        }
    }

    @Test
    void itTellsAJournalThatWasCutAfterAnUncleanEnd() throws IOException {
        VaultSession session = open(Way.NORMAL);
        write(session, 4);
        VaultContent.endInTheMiddle(session);
        byte[] bytes = Files.readAllBytes(journal);
        Files.write(journal, Arrays.copyOf(bytes, bytes.length - 300));
        assertThat(findings(Way.NORMAL).found()).containsExactly(Finding.JOURNAL_SHORT);
        try (VaultSession again = open(Way.AS_IT_IS)) {
            assertThat(rows(again)).isEqualTo(written);
        }
    }

    @Test
    void itIgnoresAHalfWrittenRecordAtTheEndOfTheJournal() throws IOException {
        VaultSession session = open(Way.NORMAL);
        write(session, 2);
        VaultContent.endInTheMiddle(session);
        byte[] bytes = Files.readAllBytes(journal);
        byte[] torn = Arrays.copyOf(bytes, bytes.length + 200);
        Arrays.fill(torn, bytes.length, torn.length, (byte) 1);
        Files.write(journal, torn);
        for (int i = 0; i < 2; i++) {
            try (VaultSession again = open(Way.NORMAL)) {
                assertThat(rows(again)).isEqualTo(written);
                write(again, 1);
            }
        }
    }

    @Test
    void itOnlyLooksWithoutChangingAByte() throws IOException {
        Files.writeString(folder.resolve("seal"), "nothing");
        byte[] before = Files.readAllBytes(database);
        try (VaultSession session = open(Way.LOOK)) {
            assertThat(rows(session)).isEqualTo(written);
            assertThat(session.isLooking()).isTrue();
            assertThatThrownBy(() -> write(session, 1))
                    .isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                            .isEqualTo(VaultProblem.Kind.READ_ONLY));
            written--;
        }
        assertThat(database).hasBinaryContent(before);
        assertThat(folder.resolve("seal")).hasContent("nothing");
    }

    @Test
    void itRefusesADatabaseWithForeignDefinitions() throws Exception {
        try (UnlockedVault vault = Vaults.cheapForTests().unlock(folder, PASS, false)) {
            var connection = Engine.open(vault.folder(), database, vault.keys(), Engine.Way.EXISTING);
            Engine.execute(connection, "CREATE VIEW evil AS SELECT FILE_READ('/etc/hostname') AS words");
            connection.commit();
            Engine.shutDown(connection, false);
            var seal = org.wayfile.store.seal.SealFile.read(vault.folder(), vault.keys())
                    .orElseThrow();
            org.wayfile.store.seal.SealFile.write(
                    vault.folder(),
                    vault.keys(),
                    org.wayfile.store.seal.Seal.closed(
                            vault.folder(), vault.keys(), seal.head(), seal.journalBegan(), List.of()));
        }
        Findings findings = findings(Way.NORMAL);
        assertThat(findings.found()).containsExactly(Finding.DATABASE_FOREIGN);
        assertThat(findings.ways()).containsExactly(Way.REBUILD);
        assertThat(findings(Way.LOOK).found()).containsExactly(Finding.DATABASE_FOREIGN);
        isRebuilt();
    }

    @Test
    void itRefusesToRebuildFromWhatIsNoJournal() throws IOException {
        Files.delete(folder.resolve("seal"));
        Files.writeString(journal, "no journal at all");
        byte[] before = Files.readAllBytes(database);
        assertThat(findings(Way.NORMAL).ways()).containsExactly(Way.LOOK);
        assertThat(findings(Way.REBUILD).found()).containsExactly(Finding.JOURNAL_CHANGED);
        assertThat(database).hasBinaryContent(before);
    }

    @Test
    void itBeginsTheJournalAnewWithoutLosingAnything() throws IOException {
        try (VaultSession session = open(Way.NORMAL)) {
            write(session, 50);
            long before = Files.size(journal);
            VaultContent.restartJournal(session);
            assertThat(Files.size(journal)).isLessThan(before);
            write(session, 2);
        }
        Files.delete(database);
        findings(Way.NORMAL);
        isRebuilt();
    }

    @Test
    void itGoesOnAfterTheEngineEndedByItself() throws Exception {
        try (VaultSession session = open(Way.NORMAL)) {
            write(session, 2);
            Engine.execute(((StoredSession) session).vault().connection(), "SHUTDOWN IMMEDIATELY");
            assertThatThrownBy(() -> rows(session)).isInstanceOf(VaultProblem.class);
            assertThat(rows(session)).isEqualTo(written);
            write(session, 1);
        }
        try (VaultSession session = open(Way.NORMAL)) {
            assertThat(rows(session)).isEqualTo(written);
            assertThat(session.notes()).isEmpty();
        }
    }
}
