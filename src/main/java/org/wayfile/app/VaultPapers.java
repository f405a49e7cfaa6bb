package org.wayfile.app;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.wizard.OfficeSheet;
import org.wayfile.export.csv.ContactLogCsv;
import org.wayfile.export.ical.CalendarFile;
import org.wayfile.export.ical.CalendarWords;
import org.wayfile.export.print.OfficeSheetPdf;
import org.wayfile.export.print.Paper;
import org.wayfile.export.print.PrepSheetPdf;
import org.wayfile.export.print.SheetComposer;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.contacts.LogPrinting;
import org.wayfile.ui.finder.FinderPrinting;
import org.wayfile.ui.interview.SheetPrinting;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.papers.PaperPrinting;
import org.wayfile.ui.parts.Words;

/** Makes the sheets and files of an open vault and hands them to the paper desk. JavaFX thread only. */
final class VaultPapers implements PaperPrinting, LogPrinting, SheetPrinting, FinderPrinting {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final PaperDesk desk;
    private final Words words;
    private final Messages texts;

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

    @Override
    public void printSheet(UUID caseId, PrepSheet.Version version, boolean large) {
        SheetComposer composer = composer();
        String language = words.language();
        kit.tasks()
                .run(() -> composer.prepSheet(caseId, version, kit.dates().today())
                        .map(it -> PrepSheetPdf.write(it, language, large, Paper.LETTER)))
                .onSuccess(pdf -> pdf.ifPresent(
                        it -> desk.offer(texts.get("sheet.interview"), "interview-sheet.pdf", it)))
                .start();
    }

    @Override
    public void printOffice(OfficeSheet sheet) {
        String language = words.language();
        kit.tasks()
                .run(() -> OfficeSheetPdf.write(sheet, kit.dates().today(), language, Paper.LETTER))
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
