package org.wayfile.export.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.interview.PrepSheet.Version;
import org.wayfile.domain.interview.SheetBlock;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.reference.Ids;
import org.wayfile.guide.Packs;
import org.wayfile.service.CaseService.RoleChoice;
import org.wayfile.service.CaseView;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.ContactService.Spoke;
import org.wayfile.service.ExampleFamily;
import org.wayfile.service.Guide;
import org.wayfile.service.PaperService.ChecklistView;
import org.wayfile.service.Workspace;
import org.wayfile.store.RowsSession;

/** The sheets of the example family, read back from the PDF: what they may say, and where it stands. */
class PrintedSheetsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Guide GUIDE = Packs.GUIDE;
    private static final String SECRET = "Zyxplantedxyz";
    private static final String SOCIAL = "7193";

    private final Workspace workspace = new Workspace(new RowsSession(), CLOCK);

    @AfterEach
    void close() {
        workspace.close();
    }

    private void moveIn(String language) {
        new ExampleFamily(workspace, GUIDE, language, CLOCK).moveIn();
    }

    /** Writes something private into everything that a family may tell of. */
    private void plantSecrets() {
        for (Person it : workspace.people().people()) {
            workspace.people().save(new Person(
                    it.id(), it.givenName(), it.familyName(), SECRET, LocalDate.of(1949, 7, 8), it.relation(), SECRET,
                    it.phone(), SECRET, SECRET, it.helper()));
            for (IdentifierKind kind : IdentifierKind.values()) {
                workspace.people().keep(it.id(), sample(kind));
            }
        }
        for (CaseView.Party party : parties()) {
            workspace.people().save(party.person(), SECRET);
        }
        for (UUID id : caseIds()) {
            CaseFile it = workspace.cases().find(id).orElseThrow();
            workspace.cases()
                    .save(
                            new CaseFile(
                                    it.id(), it.title(), it.agency(), it.form(), it.process(), SECRET, it.filedOn(),
                                    SECRET, TODAY, it.statusSource(), SECRET, null),
                            workspace.cases().parties(id).stream()
                                    .map(party -> new RoleChoice(party.person().id(), party.role()))
                                    .toList());
            workspace.cases().add(new CaseEvent(
                    Ids.next(CLOCK), id, TODAY, false, EventKind.OTHER, Source.MY_NOTE, SECRET, SECRET, SECRET));
            workspace.contacts()
                    .log(new ContactDraft(
                            story(), List.of(new Spoke(SECRET, SECRET)), List.of(id), SECRET, TODAY.plusDays(1)));
            workspace.drafts().keep("case:" + id, SECRET);
            for (IdentifierKind kind : IdentifierKind.values()) {
                workspace.cases().keep(id, sample(kind));
            }
        }
        for (ChecklistView list : workspace.papers().checklists()) {
            list.items().forEach(it -> workspace.papers().save(noted(it)));
        }
    }

    private static Identifier sample(IdentifierKind kind) {
        return kind == IdentifierKind.SOCIAL_SECURITY
                ? new Identifier(kind, "219-09-" + SOCIAL)
                : new Identifier(kind, "QXZ86420975" + (31 + kind.ordinal()));
    }

    private static ContactEntry story() {
        return new ContactEntry(
                Ids.next(CLOCK), TODAY, "2:05 PM", 3, Channel.CALL,
                Direction.WE_CONTACTED_THEM, "uscis", SECRET, SECRET, SECRET, SECRET,
                SECRET, SECRET, TODAY.plusDays(9), SECRET, CLOCK.instant());
    }

    private static ChecklistItem noted(ChecklistItem it) {
        return new ChecklistItem(
                it.id(), it.checklistId(), it.templateItemId(), it.fromLetter(), it.place(), it.title(),
                it.original(), it.copy(), it.translation(), it.state(), it.personId(), SECRET, it.expiresOn(),
                it.leadDays(), SECRET, it.removed());
    }

    private List<UUID> caseIds() {
        return workspace.cases().cases().stream().map(it -> it.caseFile().id()).toList();
    }

    private List<CaseView.Party> parties() {
        return caseIds().stream()
                .flatMap(it -> workspace.cases().parties(it).stream())
                .toList();
    }

    /** The sheets of all cases that have an appointment. */
    private List<PrepSheet> prepSheets(String language, Version version, boolean large, PaperSize paper) {
        SheetComposer composer = new SheetComposer(workspace, GUIDE, language);
        PrepInput.Print print = new PrepInput.Print(version, version != Version.CARRY, language, large, paper);
        return caseIds().stream()
                .flatMap(it -> composer.prepSheet(it, print, TODAY).stream())
                .toList();
    }

    private List<String> wholeNumbers() {
        List<String> numbers = new ArrayList<>();
        for (UUID id : caseIds()) {
            CaseView view = workspace.cases().view(id).orElseThrow();
            view.numbers().stream().map(KeptNumber::asTyped).map(Identifier::clean).forEach(numbers::add);
        }
        for (Person person : workspace.people().people()) {
            workspace.people().view(person.id()).orElseThrow().numbers().stream()
                    .map(KeptNumber::asTyped)
                    .map(Identifier::clean)
                    .forEach(numbers::add);
        }
        return numbers;
    }

    private static void standsOnThePaper(ReadSheet sheet, PaperSize paper, int mostPages) {
        assertThat(sheet.paper()).hasToString(new PDRectangle(paper.width(), paper.height()).toString());
        assertThat(sheet.pages()).isBetween(1, mostPages);
        assertThat(sheet.outside()).as("outside the paper").isEmpty();
        assertThat(sheet.overlaps()).as("written over each other").isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"en, false, LETTER", "es, false, A4", "en, true, A4", "es, true, LETTER"})
    void itKeepsCarryFreeOfWholeNumbersNotesAndStories(String language, boolean large, PaperSize paper) {
        moveIn(language);
        plantSecrets();
        List<PrepSheet> sheets = prepSheets(language, Version.CARRY, large, paper);
        assertThat(sheets).hasSize(2);
        for (PrepSheet it : sheets) {
            ReadSheet sheet = ReadSheet.of(PrepSheetPdf.write(it));
            assertThat(sheet.compact()).doesNotContain(wholeNumbers()).doesNotContain("8642097531", SECRET, SOCIAL);
            assertThat(sheet.text()).doesNotContain("1949");
        }
    }

    @Test
    void itKeepsWholeNumbersOutOfTheLogAndTheCallSheet() {
        moveIn("en");
        plantSecrets();
        SheetComposer composer = new SheetComposer(workspace, GUIDE, "en");
        for (UUID id : caseIds()) {
            ReadSheet log = ReadSheet.of(composer.log(id, TODAY, it -> "Call"));
            ReadSheet call = ReadSheet.of(composer.callSheet(id, "My case is late.", TODAY));
            assertThat(log.compact() + call.compact()).doesNotContain(wholeNumbers()).doesNotContain(SOCIAL);
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"HOME", "LAWYER"})
    void itPrintsWholeNumbersForHomeButNeverASocialSecurityNumber(Version version) {
        moveIn("en");
        plantSecrets();
        for (PrepSheet it : prepSheets("en", version, false, PaperSize.LETTER)) {
            ReadSheet sheet = ReadSheet.of(PrepSheetPdf.write(it));
            assertThat(sheet.compact()).contains("QXZ86420975").doesNotContain(SOCIAL);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"AB12", "7", "QX9"})
    void itNeverCarriesAShortNumberWhole(String passport) {
        moveIn("en");
        for (CaseView.Party party : parties()) {
            workspace.people().keep(party.person().id(), new Identifier(IdentifierKind.PASSPORT, passport));
        }
        assertThat(prepSheets("en", Version.CARRY, false, PaperSize.LETTER))
                .isNotEmpty()
                .flatExtracting(it -> it.blocks().toList())
                .filteredOn(SheetBlock.Facts.class::isInstance)
                .flatExtracting(it -> ((SheetBlock.Facts) it).facts())
                .noneMatch(it -> it.value().endsWith(passport));
    }

    @ParameterizedTest
    @CsvSource({"en, LETTER", "es, LETTER", "en, A4", "es, A4"})
    void itFitsCarryOnTwoPages(String language, PaperSize paper) {
        moveIn(language);
        for (PrepSheet it : prepSheets(language, Version.CARRY, false, paper)) {
            standsOnThePaper(ReadSheet.of(PrepSheetPdf.write(it)), paper, 2);
        }
    }

    @ParameterizedTest
    @CsvSource({"en, LETTER", "es, LETTER", "en, A4", "es, A4"})
    void itKeepsLargePrintOnThePaper(String language, PaperSize paper) {
        moveIn(language);
        for (PrepSheet it : prepSheets(language, Version.HOME, true, paper)) {
            standsOnThePaper(ReadSheet.of(PrepSheetPdf.write(it)), paper, 8);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itKeepsEverySheetOfTheExampleOnThePaper(String language) {
        moveIn(language);
        SheetComposer composer = new SheetComposer(workspace, GUIDE, language);
        for (UUID id : caseIds()) {
            standsOnThePaper(ReadSheet.of(composer.log(id, TODAY, it -> "Call")), PaperSize.LETTER, 2);
            standsOnThePaper(ReadSheet.of(composer.callSheet(id, "My case is late.", TODAY)), PaperSize.LETTER, 2);
        }
        for (ChecklistView it : workspace.papers().checklists()) {
            byte[] pdf = composer.checklist(it.checklist().id(), false, TODAY, PaperState::name);
            standsOnThePaper(ReadSheet.of(pdf), PaperSize.LETTER, 6);
        }
        byte[] recovery = RecoverySheet.write("vault", "7KQ2M-".repeat(7) + "7KQ2M", TODAY, language);
        standsOnThePaper(ReadSheet.of(recovery), PaperSize.LETTER, 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itKeepsEveryListOfTheGuideOnThePaper(String language) {
        SheetComposer composer = new SheetComposer(workspace, GUIDE, language);
        List<String> wrong = new ArrayList<>();
        for (ChecklistTemplate template : GUIDE.checklists(language)) {
            UUID id = workspace.papers().make(template, null, TODAY).id();
            ReadSheet sheet = ReadSheet.of(composer.checklist(id, true, TODAY, PaperState::name));
            if (!sheet.outside().isEmpty() || !sheet.overlaps().isEmpty()) {
                wrong.add(template.id());
            }
        }
        assertThat(wrong).as("lists with words outside the paper or over each other").isEmpty();
    }

    @Test
    void itNumbersEveryPageInTheEnd() {
        moveIn("en");
        ChecklistView list = workspace.papers().checklists().stream()
                .max(Comparator.comparingInt(it -> it.items().size()))
                .orElseThrow();
        ReadSheet sheet = ReadSheet.of(new SheetComposer(workspace, GUIDE, "en")
                .checklist(list.checklist().id(), true, TODAY, PaperState::name));
        for (int page = 1; page <= sheet.pages(); page++) {
            assertThat(sheet.compact()).contains("Page" + page + "of" + sheet.pages());
        }
    }
}
