package org.wayfile.export.print;

import java.time.LocalDate;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.reference.Handout;

/** A page of words on paper: a guide, the card of an agency, a form, the note of a call. */
public final class HandoutSheet {

    private HandoutSheet() {}

    /** Writes the page; returns the bytes of the PDF. */
    public static byte[] write(Handout it, LocalDate printedOn, String language, PaperSize paper) {
        SheetWords words = new SheetWords(language);
        PlainSheet flow = new PlainSheet(it.title(), it.title(), words.get("advice"), words, paper);
        flow.title(it.title());
        flow.body(words.get("printed", words.medium(printedOn)));
        it.lines().forEach(line -> draw(flow, line));
        return flow.end();
    }

    private static void draw(PlainSheet flow, Handout.Line line) {
        switch (line.look()) {
            case HEADING -> flow.heading(line.text());
            case TEXT -> flow.body(line.text());
            case STRONG -> flow.strong(line.text());
            case POINT -> flow.body("• " + line.text());
            case FRAMED -> flow.frame(line.text());
            case TO_FILL_IN -> flow.writingLine(line.text());
        }
    }
}
