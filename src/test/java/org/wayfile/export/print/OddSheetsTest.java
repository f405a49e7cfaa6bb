package org.wayfile.export.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.Ids;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.guide.Packs;
import org.wayfile.service.CaseService.RoleChoice;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.ContactService.Spoke;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.store.RowsSession;

/** Sheets of people who type odd things: every one is written, opens again and loses no word. */
class OddSheetsTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final Guide GUIDE = Packs.GUIDE;

    private final Workspace workspace = new Workspace(new RowsSession(), CLOCK);
    private final SheetComposer composer = new SheetComposer(workspace, GUIDE, "es");

    @AfterEach
    void close() {
        workspace.close();
    }

    /** The family of one text: it stands in every field that a sheet shows. */
    private record Family(UUID caseId, UUID listId) {}

    private Family family(String name, String title, String place, String said, String note) {
        Person person = new Person(
                Ids.next(CLOCK), name, name, "", null, "", "", name.isBlank() ? "" : "555", "", note, false);
        workspace.people().save(person);
        workspace.people().keep(person.id(), number("N" + name));
        CaseFile file = new CaseFile(
                Ids.next(CLOCK), title, name, name, "", place, null, "", null, Source.MY_NOTE, note, null);
        workspace.cases().save(file, List.of(new RoleChoice(person.id(), Role.APPLICANT)));
        workspace.cases().save(new Appointment(
                Ids.next(CLOCK), file.id(), Appointment.Kind.OTHER, TODAY, name, name, place, name, false));
        workspace.contacts()
                .log(new ContactDraft(
                        new ContactEntry(
                                Ids.next(CLOCK), TODAY, name, 1, Channel.CALL, Direction.THEY_CONTACTED_US, name,
                                name, name, name, "", said, name, TODAY, name, CLOCK.instant()),
                        List.of(new Spoke(name, name)), List.of(file.id()), name, null));
        Checklist list = workspace.papers().makeOwn(title, file.id(), TODAY);
        workspace.papers().save(item(list.id(), name, note));
        workspace.papers().save(item(list.id(), "Passport", ""));
        return new Family(file.id(), list.id());
    }

    private static Identifier number(String text) {
        return new Identifier(IdentifierKind.OTHER, text.substring(0, Math.min(text.length(), Identifier.MAX_LENGTH)));
    }

    private static ChecklistItem item(UUID listId, String title, String note) {
        return new ChecklistItem(
                Ids.next(CLOCK), listId, "", title.length() > 8, 0, title, Box.EMPTY, Box.TICKED, Box.NOT_NEEDED,
                PaperState.I_HAVE_IT, null, title, null, 90, note, false);
    }

    private Map<String, byte[]> sheets(Family it) {
        Map<String, byte[]> sheets = new LinkedHashMap<>();
        PrepInput.Print large = new PrepInput.Print(PrepSheet.Version.HOME, true, "es", true, PaperSize.A4);
        sheets.put("carry on Letter", sheet(it.caseId(), PrepInput.Print.carry("es"), TODAY));
        sheets.put("large print on A4", sheet(it.caseId(), large, TODAY));
        String title = workspace.cases().find(it.caseId()).orElseThrow().title();
        sheets.put("list", composer.checklist(it.listId(), false, TODAY, _ -> title));
        sheets.put("blank list", composer.checklist(it.listId(), true, TODAY, _ -> title));
        sheets.put("log", composer.log(it.caseId(), TODAY, _ -> title));
        sheets.put("call", composer.callSheet(it.caseId(), title, TODAY));
        sheets.put("recovery", RecoverySheet.write(title, "A-B", TODAY, "es"));
        return sheets;
    }

    private byte[] sheet(UUID caseId, PrepInput.Print print, LocalDate today) {
        return PrepSheetPdf.write(composer.prepSheet(caseId, print, today).orElseThrow());
    }

    /** What is wrong with the layout; the foot is looked at in {@link PrintedSheetsTest}. */
    private static void areOnThePaper(Map<String, byte[]> sheets, int mostPages) {
        sheets.forEach((name, pdf) -> {
            ReadSheet sheet = ReadSheet.of(pdf);
            float foot = sheet.paper().getHeight() - 24;
            assertThat(sheet.pages()).as(name).isBetween(1, mostPages);
            assertThat(sheet.outside())
                    .as(name)
                    .filteredOn(it -> !it.endsWith(" at " + Math.round(foot)))
                    .isEmpty();
            assertThat(sheet.paper().getWidth())
                    .isCloseTo((name.endsWith(" A4") ? PaperSize.A4 : PaperSize.LETTER).width(), within(0.01f));
        });
    }

    static Stream<Named<String>> oddTexts() {
        return Stream.of(
                Named.of("nothing", ""),
                Named.of("200 wide letters", "W".repeat(200)),
                Named.of("200 letters of names", "María José ".repeat(19).strip()),
                Named.of("emoji", "👩‍👩‍👧‍👦 🇺🇸 ❤️"),
                Named.of("Arabic", "محمد بن عبد الله"),
                Named.of("Hebrew", "יוסף בן דוד"),
                Named.of("Chinese", "王小明的绿卡"),
                Named.of("Amharic and Hindi", "አበበ बिक्रम"),
                Named.of("Vietnamese", "Nguyễn Thị Đặng"),
                Named.of("marks on marks", "Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞A͍̫̻"),
                Named.of("direction marks", "abc\u202Egnp.exe\u202C \u200F1\u200E \u2066x\u2069"),
                Named.of("tabs and control characters", "a\tb\rc\nd\u0000e\u0007f\u001Bg\u007Fh\u0085i\u2028j"),
                Named.of("half a character", "x\uD83Dy\uDE00"),
                Named.of("a character of the private use area", "\uE000\uFFFF\uFEFF"),
                Named.of("placeholders", "{0} {1} %s %n ${user} \\n"),
                Named.of("blanks", " ".repeat(300) + "x" + "\u00A0".repeat(300)));
    }

    @ParameterizedTest
    @MethodSource("oddTexts")
    void itWritesEverySheetWithOddTexts(String text) {
        areOnThePaper(sheets(family(text, text, text, text, text)), 14);
    }

    @Test
    void itDrawsWhatItsFontHas() {
        String name = "Nguyễn Thị Đặng – “Łucja’s” • 5 € … Žofia Şahin";
        assertThat(ReadSheet.of(composer.callSheet(family("Ana", name, "", "", "").caseId(), "x", TODAY)).text())
                .contains(name);
    }

    @Test
    void itShowsABoxForWhatItsFontLacks() {
        UUID caseId = family("Ana", "a王b😀c", "", "", "").caseId();
        assertThat(ReadSheet.of(composer.callSheet(caseId, "x", TODAY)).text()).contains("a□b□c");
    }

    /** 21,000 characters in which every word is another one. */
    private static String words() {
        return IntStream.range(0, 3_000).mapToObj("w%05d"::formatted).collect(Collectors.joining(" "));
    }

    private static void hasAllWords(byte[] pdf, int mostPages) {
        ReadSheet sheet = ReadSheet.of(pdf);
        Set<String> missing = new TreeSet<>(List.of(words().split(" ")));
        missing.removeAll(Set.copyOf(List.of(sheet.text().split("[^w0-9]+"))));
        assertThat(missing).isEmpty();
        assertThat(sheet.outside()).isEmpty();
        assertThat(sheet.pages()).isBetween(4, mostPages);
    }

    @Test
    void itPrintsEveryWordOfALongCall() {
        UUID caseId = family("Ana", "Green card", "", words(), "").caseId();
        hasAllWords(composer.log(caseId, TODAY, _ -> "Call"), 120);
        hasAllWords(composer.callSheet(caseId, "My case is late.", TODAY), 60);
    }

    @Test
    void itPrintsEveryWordOfALongNoteOnAPaper() {
        hasAllWords(
                composer.checklist(family("Ana", "List", "", "", words()).listId(), false, TODAY, _ -> "here"), 120);
    }

    @Test
    void itPrintsEveryWordOfALongPlace() {
        UUID caseId = family("Ana", "Green card", words(), "", "").caseId();
        PrepInput.Print print = new PrepInput.Print(PrepSheet.Version.CARRY, false, "en", false, PaperSize.A4);
        hasAllWords(sheet(caseId, print, TODAY), 200);
    }

    /** On a thread with a small stack, so that a page that begins pages without end shows itself soon. */
    @Test
    void itWritesATitleThatFillsMoreThanAPage() throws InterruptedException {
        List<ContactLogSheet.Entry> none = List.of();
        AtomicInteger pages = new AtomicInteger();
        Thread writer = new Thread(
                null,
                () -> pages.set(PdfPages.count(ContactLogSheet.write(
                        "Green card ".repeat(500), "", none, TODAY, "en", PaperSize.LETTER))),
                "writer",
                256 << 10);
        writer.setUncaughtExceptionHandler((_, _) -> pages.set(-1));
        writer.start();
        writer.join();
        assertThat(pages).hasValueBetween(2, 20);
    }

    @Test
    void itWritesSheetsOfAnEmptyHousehold() {
        CaseFile empty = workspace.cases().blank();
        workspace.cases().save(empty, List.of());
        UUID list = workspace.papers().makeOwn("", null, null).id();
        assertThat(composer.prepSheet(empty.id(), PrepInput.Print.carry("es"), TODAY)).isEmpty();
        workspace.cases().save(workspace.cases().blankAppointment(empty.id()));
        Map<String, byte[]> sheets = sheets(new Family(empty.id(), list));
        areOnThePaper(sheets, 5);
        assertThat(ReadSheet.of(sheets.get("log")).text()).contains("No hay nada anotado");
    }

    @ParameterizedTest
    @MethodSource
    void itWritesAbsurdDays(LocalDate day) {
        Family family = family("Ana", "Green card", "", "", "");
        workspace.cases().save(new Appointment(
                Ids.next(CLOCK), family.caseId(), Appointment.Kind.OTHER, day, "25:99 ZM", "", "", "", false));
        LocalDate before = day.isBefore(TODAY) ? day : TODAY;
        ReadSheet read = ReadSheet.of(sheet(family.caseId(), PrepInput.Print.carry("es"), before));
        assertThat(read.compact()).contains(String.valueOf(Math.min(day.getYear(), TODAY.getYear())));
    }

    static List<LocalDate> itWritesAbsurdDays() {
        return List.of(
                LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2028, 2, 29),
                LocalDate.MAX.minusDays(1));
    }
}
