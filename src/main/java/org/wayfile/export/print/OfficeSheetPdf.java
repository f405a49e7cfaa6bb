package org.wayfile.export.print;

import java.time.LocalDate;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.wizard.OfficeSheet;

/** Writes the page of the finder's answer. */
public final class OfficeSheetPdf {

    private OfficeSheetPdf() {}

    /** Writes the sheet; returns the bytes of the PDF. */
    public static byte[] write(OfficeSheet it, LocalDate printedOn, String language, PaperSize paper) {
        SheetWords words = new SheetWords(language);
        PlainSheet flow = new PlainSheet(
                words.get("office.title"), words.get("office.title"), words.get("advice"), words, paper);
        flow.body(words.get("private"));
        flow.title(it.office());
        flow.body(it.problem() + " · " + words.get("printed", words.full(printedOn)));
        if (!it.lawyer().isBlank()) {
            flow.frame(it.lawyer());
        }
        flow.heading(words.get("office.first"));
        flow.body(it.first());
        if (!it.details().isBlank()) {
            flow.body(it.details());
        }
        flow.body(words.get("office.cannot") + " " + it.cannot());
        flow.heading(words.get("office.have"));
        it.have().forEach(have -> flow.body((have.there() ? "[x] " : "[  ] ") + have.what()));
        flow.heading(words.get("office.say"));
        flow.strong("“" + it.say() + "”");
        if (!it.meaning().isBlank()) {
            flow.body("«" + it.meaning() + "»");
        }
        flow.heading(words.get("office.ask"));
        it.ask().forEach(flow::writingLine);
        flow.heading(words.get("office.dates"));
        flow.body(it.date());
        flow.body(it.again());
        flow.heading(words.get("office.then"));
        for (int i = 0; i < it.then().size(); i++) {
            flow.body((i + 1) + ". " + it.then().get(i));
        }
        flow.gap(8);
        flow.body(it.source());
        return flow.end();
    }
}
