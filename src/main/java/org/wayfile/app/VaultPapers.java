package org.wayfile.app;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.civics.StudyCard;
import org.wayfile.domain.papers.Box;
import org.wayfile.export.csv.ContactLogCsv;
import org.wayfile.export.ical.CalendarFile;
import org.wayfile.export.ical.CalendarWords;
import org.wayfile.export.print.ChecklistSheet;
import org.wayfile.export.print.PdfPages;
import org.wayfile.export.print.PdfWords;
import org.wayfile.domain.wizard.OfficeSheet;
import org.wayfile.export.print.OfficeSheetPdf;
import org.wayfile.export.print.PrepSheetPdf;
import org.wayfile.export.print.SheetComposer;
import org.wayfile.service.Guide;
import org.wayfile.service.InterviewView;
import org.wayfile.service.Printing;
import org.wayfile.service.Workspace;
import org.wayfile.ui.contacts.LogPrinting;
import org.wayfile.ui.interview.SheetDesk;
import org.wayfile.ui.finder.FinderPrinting;
import org.wayfile.ui.interview.SheetPrinting;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.papers.PaperPrinting;
import org.wayfile.ui.parts.Words;

/** Makes the sheets and files of an open vault and hands them to the paper desk. JavaFX thread only. */
final class VaultPapers implements PaperPrinting, LogPrinting, SheetPrinting, SheetDesk, FinderPrinting {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final PaperDesk desk;
    private final Words words;
    private final Messages texts;
    private boolean warm;

    VaultPapers(Kit kit, Workspace workspace, Guide guide, PaperDesk desk) {
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.desk = desk;
        this.words = new Words(kit, guide);
        this.texts = kit.messages(VaultPapers.class);
    }

    private SheetComposer composer() {
        return new SheetComposer(workspace, guide, words.language());
    }

    @Override
    public void printChecklist(UUID checklistId, boolean blank) {
        SheetComposer composer = composer();
        kit.tasks()
                .run(() -> composer.checklist(checklistId, blank, kit.dates().today(), words::of))
                .onSuccess(pdf -> desk.offer(texts.get("sheet.checklist"), "checklist.pdf", pdf))
                .start();
    }

    @Override
    public void printLog(UUID caseId) {
        SheetComposer composer = composer();
        kit.tasks()
                .run(() -> composer.log(caseId, kit.dates().today(), this::head))
                .onSuccess(pdf -> desk.offer(texts.get("sheet.log"), "calls-and-letters.pdf", pdf))
                .start();
    }

    private String head(ContactEntry it) {
        String office = words.agency(it.agency()) + (it.office().isBlank() ? "" : ", " + it.office());
        return Dates.capital(kit.dates().full(it.happenedOn()))
                + (it.atTime().isBlank() ? "" : ", " + it.atTime()) + " · " + words.of(it.channel()) + " · " + office;
    }

    @Override
    public void saveTable(UUID caseId) {
        List<String> headings = Stream.of(ContactLogCsv.Column.values())
                .map(it -> texts.get("column." + it.name()))
                .toList();
        kit.tasks()
                .run(() -> ContactLogCsv.write(
                        headings, workspace.contacts().aboutCase(caseId).reversed()))
                .onSuccess(table -> desk.save("calls-and-letters.csv", table))
                .start();
    }

    @Override
    public void printCallSheet(UUID caseId) {
        SheetComposer composer = composer();
        kit.tasks()
                .run(() -> {
                    CaseFile file = workspace.cases().find(caseId).orElseThrow();
                    String what = file.form().isBlank()
                            ? file.title()
                            : texts.get("say.form", file.form());
                    String filed = file.filedOn() == null
                            ? ""
                            : " " + texts.get("say.filed", kit.dates().medium(file.filedOn()));
                    String say = texts.get("say.about", what) + filed + " " + texts.get("say.ask");
                    return composer.callSheet(caseId, say, kit.dates().today());
                })
                .onSuccess(pdf -> desk.offer(texts.get("sheet.call"), "call-sheet.pdf", pdf))
                .start();
    }

    /** Makes the first sheet quick, in the background, for whoever comes near it. */
    void warmUp() {
        if (!warm) {
            warm = true;
            kit.tasks()
                    .beside()
                    .run(PrepSheetPdf::warmUp)
                    .start();
        }
    }

    private Optional<InterviewView> view(Destination.SheetPage of) {
        UUID interviewId = of.interviewId();
        return interviewId == null
                ? workspace.interviews().next(of.caseId(), kit.dates().today())
                : workspace.interviews().view(interviewId);
    }

    @Override
    public PaperSize usualPaper(Destination.SheetPage of) {
        return view(of)
                .map(it -> composer().usualPaper(it, kit.dates().today()))
                .orElse(PaperSize.LETTER);
    }

    @Override
    public Optional<byte[]> sheet(Destination.SheetPage of, PrepInput.Print print) {
        return view(of).map(it -> PrepSheetPdf.write(
                composer().prepSheet(it, print, kit.dates().today())));
    }

    @Override
    public int pages(byte[] pdf) {
        return PdfPages.count(pdf);
    }

    @Override
    public Picture picture(byte[] pdf, int page, float dotsPerInch) {
        BufferedImage image = PdfPages.picture(pdf, page, dotsPerInch);
        return new Picture(
                image.getWidth(),
                image.getHeight(),
                image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth()));
    }

    @Override
    public String words(byte[] pdf, int page) {
        return PdfWords.of(pdf, page);
    }

    @Override
    public Printing printing() {
        return desk.printing();
    }

    @Override
    public Tasks printerTasks() {
        return desk.printerTasks();
    }

    @Override
    public void print(byte[] pdf, Printing.Job job) {
        desk.print(pdf, job);
    }

    @Override
    public void savePacket(Destination.SheetPage of, PrepInput.Print print) {
        SheetComposer composer = composer();
        PrepInput.Print normal = new PrepInput.Print(
                print.version(), print.fullNumbers(), print.language(), false, print.paper());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        kit.tasks()
                .run(() -> view(of).map(it -> composer.packet(it, normal, kit.dates().today(), out)))
                .onSuccess(notShown -> notShown.ifPresent(names -> savePacket(names, out.toByteArray())))
                .start();
    }

    private void savePacket(List<String> notShown, byte[] packet) {
        if (notShown.isEmpty()) {
            desk.save("packet.pdf", packet);
        } else {
            kit.dialogs()
                    .confirm(
                            texts.get("sheet.packet"),
                            texts.get("packet.notShown", String.join(", ", notShown)),
                            texts.get("packet.save"),
                            () -> desk.save("packet.pdf", packet));
        }
    }

    @Override
    public void save(byte[] pdf) {
        desk.save("interview-sheet.pdf", pdf);
    }

    @Override
    public void open(byte[] pdf) {
        desk.open(pdf);
    }

    @Override
    public void printCards(String title, List<StudyCard> cards, String source) {
        String language = words.language();
        List<ChecklistSheet.Item> items = cards.stream()
                .map(it -> new ChecklistSheet.Item(
                        it.number() + ". " + it.question(),
                        (it.beside() + " → " + String.join(" / ", it.answers())).strip(),
                        Box.EMPTY,
                        Box.NOT_NEEDED,
                        Box.NOT_NEEDED,
                        "",
                        ""))
                .toList();
        kit.tasks()
                .run(() -> ChecklistSheet.write(
                        new ChecklistSheet.Content(
                                title, "", null, List.of(), items, source, kit.dates().today()),
                        language,
                        PaperSize.LETTER))
                .onSuccess(pdf -> desk.offer(title, "civics-cards.pdf", pdf))
                .start();
    }

    @Override
    public void printOffice(OfficeSheet sheet) {
        String language = words.language();
        kit.tasks()
                .run(() -> OfficeSheetPdf.write(sheet, kit.dates().today(), language, PaperSize.LETTER))
                .onSuccess(pdf -> desk.offer(texts.get("sheet.office"), "whom-to-contact.pdf", pdf))
                .start();
    }

    /** One calendar file of everything with a day. */
    void saveCalendar() {
        CalendarWords calendar = new CalendarWords(
                texts.get("calendar.appointment"),
                texts.get("calendar.lastDay"),
                texts.get("calendar.followUp"),
                texts.get("calendar.localTime"),
                texts.get("calendar.open"));
        kit.tasks()
                .run(() -> new CalendarFile(kit.clock(), calendar)
                        .write(workspace.today().dates()))
                .onSuccess(file -> desk.save("wayfile.ics", file))
                .start();
    }
}
