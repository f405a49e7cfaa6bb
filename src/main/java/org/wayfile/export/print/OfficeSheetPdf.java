package org.wayfile.export.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.wizard.OfficeSheet;
import org.wayfile.export.print.layout.Box;
import org.wayfile.export.print.layout.Columns.Rule;
import org.wayfile.export.print.layout.Style;
import org.wayfile.export.print.layout.Tag;
import org.wayfile.export.print.layout.Weight;

/** Writes the page of the finder's answer. */
public final class OfficeSheetPdf {

    private static final List<Style> SIZES =
            List.of(Style.NORMAL, Style.NORMAL.tight(), Style.NORMAL.smallest());

    private static final Pattern IN_NUMBER = Pattern.compile("(?<=\\d)-(?=\\d{3})");

    /** A hyphen at which no line ends. */
    private static final String UNBROKEN = "\u2011";

    private static final float BOX = 0.05f;
    private static final float HALF = 0.5f;
    private static final float SMALL = 11;

    private OfficeSheetPdf() {}

    /** Writes the sheet on one page, in the largest letters that fit; returns the bytes of the PDF. */
    public static byte[] write(OfficeSheet it, LocalDate printedOn, String language, PaperSize paper) {
        return SIZES.stream()
                .map(style -> set(it, printedOn, new SheetWords(language), paper, style))
                .filter(flow -> flow.sheet().pages() == 1)
                .findFirst()
                .orElseGet(() -> set(it, printedOn, new SheetWords(language), paper, SIZES.getLast()))
                .end();
    }

    private static PlainSheet set(
            OfficeSheet it, LocalDate printedOn, SheetWords words, PaperSize paper, Style style) {
        PlainSheet flow = new PlainSheet(
                words.get("office.title"), words.get("office.title"), words.get("advice"), words, paper, style);
        flow.body(words.get("private"));
        flow.title(it.office());
        flow.body(it.problem() + " · " + words.get("printed", words.medium(printedOn)));
        if (!it.lawyer().isBlank()) {
            flow.frame(it.lawyer());
        }
        flow.heading(words.get("office.first"));
        flow.body(whole(it.first()));
        if (!it.details().isBlank()) {
            flow.body(whole(it.details()));
        }
        flow.body(words.get("office.cannot") + " " + it.cannot());
        flow.heading(words.get("office.have"));
        have(flow, it.have());
        flow.heading(words.get("office.say"));
        flow.strong("“" + it.say() + "”");
        if (!it.meaning().isBlank()) {
            flow.body("«" + it.meaning() + "»");
        }
        flow.heading(words.get("office.ask"));
        it.ask().forEach(flow::writingLine);
        flow.heading(words.get("office.dates"));
        flow.body(it.date());
        it.counted().forEach(flow::strong);
        flow.body(it.again());
        flow.heading(words.get("office.then"));
        for (int i = 0; i < it.then().size(); i++) {
            flow.body((i + 1) + ". " + whole(it.then().get(i)));
        }
        if (!it.moving().isBlank()) {
            flow.gap(4);
            flow.frame(it.moving());
        }
        flow.gap(4);
        flow.text(it.source(), Weight.REGULAR, SMALL);
        flow.close();
        return flow;
    }

    /** Keeps telephone numbers on one line. */
    private static String whole(String text) {
        return IN_NUMBER.matcher(text).replaceAll(UNBROKEN);
    }

    /** Two things beside each other, each with a box for a pen; what the vault holds is ticked. */
    private static void have(PlainSheet flow, List<OfficeSheet.Have> all) {
        List<Float> widths = flow.widths(BOX, HALF - BOX, BOX, HALF - BOX);
        Tag table = flow.table();
        for (int i = 0; i < all.size(); i += 2) {
            Tag row = table.child("TR");
            List<Box> cells = new ArrayList<>();
            for (int j = i; j < i + 2; j++) {
                Tag box = row.child("TD");
                Tag words = row.child("TD");
                float room = widths.get(cells.size() + 1);
                if (j < all.size()) {
                    boolean there = all.get(j).there();
                    cells.add(flow.sheet().tick(box, widths.get(cells.size()), there, there ? "☑" : "☐"));
                    cells.add(flow.words(words, room, "", all.get(j).what()));
                } else {
                    cells.add(flow.words(box, widths.get(cells.size()), "", ""));
                    cells.add(flow.words(words, room, "", ""));
                }
            }
            flow.row(widths, cells, Rule.NONE);
        }
    }
}
