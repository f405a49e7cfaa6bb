package org.wayfile.export.print;

import java.util.List;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.papers.Box;

/** The sheet to carry to an appointment, English first with the person's language beside it. */
public final class PrepSheetPdf {

    private static final float[] THREE = {0.4f, 0.37f, 0.23f};
    private static final float[] PAPERS = {0.67f, 0.11f, 0.11f, 0.11f};
    private static final float[] HALVES = {0.52f, 0.48f};
    private static final List<String> PHRASES = List.of(
            "repeat", "slower", "word", "know", "correct", "interpreter", "break", "lawyer", "writing");
    private static final List<String> RULES = List.of("truth", "listen", "only", "guess", "sign");

    private final PrepSheet sheet;
    private final SheetWords english = new SheetWords("en");
    private final SheetWords beside;
    private final Flow flow;

    private PrepSheetPdf(PrepSheet sheet, String language, boolean large, Paper paper) {
        this.sheet = sheet;
        this.beside = new SheetWords(language);
        String strip = sheet.name() + " · " + english.full(sheet.on()) + ", " + sheet.time();
        this.flow = new Flow(
                english.get("prep.strip"),
                strip,
                both("advice") + " " + english.get("prep.checked", english.medium(sheet.factsCheckedOn())),
                english.locale(),
                large ? Style.LARGE : Style.NORMAL,
                paper.size());
    }

    /**
     * Writes the sheet.
     *
     * @param language the language beside English; "en" for English alone
     * @param large 18 point letters, reflowed
     * @return the bytes of the PDF
     */
    public static byte[] write(PrepSheet sheet, String language, boolean large, Paper paper) {
        PrepSheetPdf pdf = new PrepSheetPdf(sheet, language, large, paper);
        pdf.before();
        pdf.flow.newPage();
        pdf.inside();
        return pdf.flow.end(pdf.english.get("page"));
    }

    /** "English · Español", or English alone. */
    private String both(String key) {
        String first = english.get(key);
        String second = beside.get(key);
        return first.equals(second) ? first : first + " · " + second;
    }

    /** The words in the language beside English; nothing when that is English too. */
    private String besideOnly(String words) {
        return beside.locale().equals(english.locale()) ? "" : words;
    }

    private void before() {
        flow.strong(both("prep.strip"));
        flow.title(sheet.name());
        flow.body(both("prep.prepared") + ": " + english.full(sheet.preparedOn()));
        flow.rule(2.4f);
        flow.row(THREE, List.of(
                new Cell.Large(
                        both("prep.when"), english.full(sheet.on()) + "\n" + sheet.time(),
                        besideOnly(beside.full(sheet.on()))),
                new Cell.Words(both("prep.where"), sheet.office() + "\n" + sheet.place()),
                new Cell.Words(both("prep.early"), "")));
        flow.frame(both("prep.letterWins"));
        flow.heading(both("prep.case"));
        flow.strong(sheet.caseLine());
        flow.body(String.join(" · ", sheet.numbers()));
        if (!sheet.coming().isBlank()) {
            flow.body(both("prep.coming") + ": " + sheet.coming());
        }
        papers();
    }

    private void papers() {
        flow.heading(both("prep.folder"));
        flow.row(PAPERS, List.of(
                new Cell.Words("", ""),
                new Cell.Words(english.get("checklist.original"), ""),
                new Cell.Words(english.get("checklist.copy"), ""),
                new Cell.Words(english.get("prep.translation"), "")));
        for (PrepSheet.Line line : sheet.folder()) {
            flow.row(PAPERS, List.of(
                    new Cell.Pair(line.english(), line.english().equals(line.beside()) ? "" : line.beside()),
                    new Cell.Tick(line.original()),
                    new Cell.Tick(line.copy()),
                    new Cell.Tick(line.translation())));
        }
        if (sheet.more() > 0) {
            flow.body(english.get("prep.more", sheet.more()));
        }
        flow.row(PAPERS, List.of(
                new Cell.Pair(english.get("prep.last"), besideOnly(beside.get("prep.last"))),
                new Cell.Tick(Box.EMPTY),
                new Cell.Words("", ""),
                new Cell.Words("", "")));
    }

    private void inside() {
        flow.heading(both("prep.words"));
        for (String key : PHRASES) {
            String second = beside.get("prep.say." + key);
            String first = english.get("prep.say." + key);
            flow.row(HALVES,
                    List.of(new Cell.Words(first, ""), new Cell.Words("", first.equals(second) ? "" : second)));
        }
        flow.heading(both("prep.rules"));
        int number = 1;
        for (String key : RULES) {
            flow.body(number++ + ". " + both("prep.rule." + key));
        }
        flow.heading(both("prep.leave"));
        List.of("officer", "gave", "kept", "send", "by", "next")
                .forEach(key -> flow.writingLine(both("prep.leave." + key)));
        if (!sheet.phones().isEmpty()) {
            flow.heading(both("prep.wrong"));
            sheet.phones().forEach(it -> flow.text(flow.fonts().bold, 16, it));
        }
        flow.gap(6);
        flow.frame(both("call.money"));
    }
}
