package org.wayfile.export.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.interview.SheetBlock;
import org.wayfile.domain.interview.SheetTexts.Shape;
import org.wayfile.export.print.layout.Box;
import org.wayfile.export.print.layout.Columns.Rule;
import org.wayfile.export.print.layout.FontChain;
import org.wayfile.export.print.layout.Sheet;
import org.wayfile.export.print.layout.Span;
import org.wayfile.export.print.layout.Stack;
import org.wayfile.export.print.layout.Style;
import org.wayfile.export.print.layout.Tag;
import org.wayfile.export.print.layout.Typesetter;
import org.wayfile.export.print.layout.Weight;

/**
 * Sets a {@link PrepSheet} on paper. What does not fit the pages of its version is first set closer, then cut in the
 * order of the specification: dates, changes and contacts to three rows, then papers. When and where, my words and the
 * telephone numbers are never cut, and nothing goes under 11 points.
 */
public final class PrepSheetPdf {

    private static final Set<String> RIGHT_TO_LEFT = Set.of("ar", "fa", "he", "ur", "ps");

    private final PrepSheet sheet;
    private final Typesetter typesetter;

    private PrepSheetPdf(PrepSheet sheet, FontChain fonts) {
        this(sheet, new Typesetter(fonts, RIGHT_TO_LEFT.contains(sheet.language())));
    }

    private PrepSheetPdf(PrepSheet sheet, Typesetter typesetter) {
        this.sheet = sheet;
        this.typesetter = typesetter;
    }

    /** Writes the sheet with the bundled font; returns the bytes of the PDF. */
    public static byte[] write(PrepSheet sheet) {
        return write(sheet, FontChain.bundled());
    }

    /** The same with the fonts of the language beside English. */
    public static byte[] write(PrepSheet sheet, FontChain fonts) {
        return new PrepSheetPdf(sheet, fonts).fitting().write();
    }

    /**
     * Reads the fonts and wakes what writes and draws a page, so that nobody waits for that when they ask for a sheet.
     * Takes about a second the first time; any thread.
     */
    public static void warmUp() {
        Sheet.Words words = new Sheet.Words("", Locale.US, "", "", List.of(), "", "{0}/{1}", "");
        Sheet out = new Sheet(
                new Typesetter(FontChain.bundled(), false), words, Style.NORMAL, new Sheet.Paper(612, 792));
        for (Weight weight : Weight.values()) {
            out.add(out.text(out.inside("P"), out.width(), Sheet.span("My words · 1", weight, Style.NORMAL.text())));
        }
        PdfPages.picture(out.write(), 0, 20);
    }

    /** The same with a typesetter that knows the words of other sheets already. */
    static byte[] write(PrepSheet sheet, Typesetter typesetter) {
        return new PrepSheetPdf(sheet, typesetter).fitting().write();
    }

    private Sheet fitting() {
        if (sheet.large() || sheet.version() != PrepSheet.Version.CARRY) {
            Style style = sheet.large() ? Style.LARGE : Style.NORMAL;
            return set(new Attempt(sheet.before(), style), new Attempt(sheet.inside(), style), true)
                    .sheet();
        }
        List<Attempt> before = attempts(sheet.before(), sheet.shortened().before());
        List<Attempt> inside = attempts(sheet.inside(), sheet.shortened().inside());
        int first = 0;
        int second = 0;
        while (true) {
            Result result = set(before.get(first), inside.get(second), true);
            if (result.fits()) {
                return result.sheet();
            }
            int nextFirst = next(first, result.before(), before.size());
            int nextSecond = next(second, result.inside(), inside.size());
            if (nextFirst == first && nextSecond == second) {
                // What does not fit on page one goes over to page two, which makes room for it.
                return set(before.get(first), inside.getLast(), false).sheet();
            }
            first = nextFirst;
            second = nextSecond;
        }
    }

    /** The next attempt at a page; the last one at once when it is far too long for small steps. */
    private static int next(int attempt, int pages, int attempts) {
        if (pages <= 1) {
            return attempt;
        }
        return pages > 2 ? attempts - 1 : Math.min(attempt + 1, attempts - 1);
    }

    /** One way to set one page. */
    private record Attempt(List<SheetBlock> blocks, Style style) {}

    /** The ways to set one page, from the best to the shortest. */
    private List<Attempt> attempts(List<SheetBlock> whole, List<SheetBlock> cut) {
        Style tight = Style.NORMAL.tight();
        Style dense = Style.NORMAL.dense();
        List<SheetBlock> quiet = cut.stream().filter(it -> !(it instanceof SheetBlock.Lines)).toList();
        List<Attempt> attempts = new ArrayList<>();
        if (sheet.shape() != Shape.HALF_PAGE) {
            // Half a page is set as close as it goes from the beginning.
            attempts.addAll(List.of(
                    new Attempt(whole, Style.NORMAL), new Attempt(whole, tight), new Attempt(cut, tight),
                    new Attempt(quiet, tight)));
        }
        attempts.add(new Attempt(quiet, dense));
        for (int papers = PrepSheet.MOST_PAPERS - 1; papers >= 0; papers--) {
            int most = papers;
            List<SheetBlock> fewer =
                    quiet.stream().map(it -> it.withPapers(most, sheet.more())).toList();
            if (!fewer.equals(attempts.getLast().blocks())) {
                attempts.add(new Attempt(fewer, dense));
            }
        }
        return attempts;
    }

    /** What came of it: how many pages each part takes. */
    private record Result(Sheet sheet, int before, int inside) {
        boolean fits() {
            return before <= 1 && inside <= 1;
        }
    }

    /**
     * @param parted whether what is for inside begins on a page of its own
     */
    private Result set(Attempt before, Attempt inside, boolean parted) {
        SheetSpans spans = new SheetSpans(before.style(), sheet.language());
        Sheet out = new Sheet(
                typesetter, words(sheet, before.style(), spans), before.style(),
                new Sheet.Paper(sheet.paper().width(), sheet.paper().height()));
        strip(sheet, out, spans);
        BlockSetter blocks = new BlockSetter(out, spans);
        before.blocks().forEach(blocks::add);
        int pages = out.pages();
        if (!inside.blocks().isEmpty()) {
            if (parted) {
                out.newPage();
            }
            out.use(inside.style());
            BlockSetter later = new BlockSetter(out, new SheetSpans(inside.style(), sheet.language()));
            inside.blocks().forEach(later::add);
        }
        return new Result(out, pages, out.pages() - pages);
    }

    private static Sheet.Words words(PrepSheet it, Style style, SheetSpans spans) {
        SheetBlock.Fact early = it.early();
        List<Span> end = early.value().isBlank() || style.isLarge()
                ? List.of()
                : List.of(
                        spans.english(early.label().english() + " ", Weight.REGULAR, style.text()),
                        spans.english(early.value(), Weight.BOLD, style.text()));
        String foot = it.foot().beside().isBlank()
                ? it.foot().english()
                : it.foot().english() + (style.isLarge() ? "\n" : " · ") + it.foot().beside();
        return new Sheet.Words(
                it.strip().english(), Locale.US, it.runningName(), it.running(), end, foot, it.pageOf().english(),
                it.continued().english());
    }

    private static void strip(PrepSheet it, Sheet out, SheetSpans spans) {
        Style style = out.style();
        Tag title = out.inside("H1");
        Tag name = out.inside("P");
        List<Span> kind = spans.both(it.strip(), Weight.SEMIBOLD, style.second(), style.second(), " ");
        Span owner = spans.english(it.name(), Weight.BOLD, style.title());
        Tag prepared = out.inside("P");
        SheetBlock.Fact made = it.prepared();
        Span label = spans.english(made.label().english(), Weight.REGULAR, style.second());
        Span day = spans.english(made.value(), Weight.SEMIBOLD, style.second());
        if (style.isLarge()) {
            out.add(out.text(title, out.width(), kind));
            out.add(out.text(name, out.width(), owner));
            out.add(out.text(prepared, out.width(), label, spans.english(" ", Weight.REGULAR, style.second()), day));
        } else {
            float right = Math.max(out.width(day), out.width(label)) + 2;
            float left = out.width() - right - 12;
            Box names = Stack.of(out.text(title, left, kind), out.text(name, left, owner));
            Box days = Stack.of(out.far(prepared, right, List.of(label)), out.far(prepared, right, List.of(day)));
            float down = Math.max(0, names.height() - days.height() - 2);
            out.add(out.row(
                    List.of(left, right), List.of(names, Stack.of(Box.gap(down), days)), 12, 0, Rule.NONE, false));
        }
        out.add(Box.gap(3));
        out.add(out.rule(2.4f, 9));
    }
}
