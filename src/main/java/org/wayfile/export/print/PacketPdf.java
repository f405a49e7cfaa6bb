package org.wayfile.export.print;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.PacketInput;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.export.print.layout.Box;
import org.wayfile.export.print.layout.Columns.Rule;
import org.wayfile.export.print.layout.Exhibit;
import org.wayfile.export.print.layout.PacketBook;
import org.wayfile.export.print.layout.Style;
import org.wayfile.export.print.layout.Tag;
import org.wayfile.export.print.layout.Weight;

/**
 * The full packet: contents, index of papers with tabs, the sheet, worksheets, contact log, notes, sources, and every
 * page of the kept files behind them, numbered through.
 */
public final class PacketPdf {

    /** Most bytes of kept files in one packet; a file that would go over it stands there by name. */
    public static final long MOST_BYTES = 200L << 20;

    private static final int BLANK_ROWS = 6;

    private final PacketInput input;
    private final List<Exhibit> exhibits;
    private final SheetWords words;
    private final Map<String, Integer> begins = new LinkedHashMap<>();

    private PacketPdf(PacketInput input, List<Exhibit> exhibits, String language) {
        this.input = input;
        this.exhibits = exhibits;
        this.words = new SheetWords(language);
    }

    /**
     * Writes the packet.
     *
     * @param exhibits the kept files in the order of their tabs; the caller closes them afterwards
     * @param language of the worksheets
     * @return the names of files that are damaged or too large, for a word to the person
     */
    public static List<String> write(
            PacketInput input, List<Exhibit> exhibits, String language, OutputStream out) {
        PacketPdf packet = new PacketPdf(input, exhibits, language);
        // Once to learn on which page each part begins, once with the contents filled in.
        packet.set(Map.of());
        PlainSheet sheet = packet.set(Map.copyOf(packet.begins));
        new PacketBook(
                sheet.sheet(),
                sheet.words(),
                new PacketBook.Texts(
                        packet.words.get("packet.stamp"), packet.words.get("packet.unreadable"),
                        packet.words.get("packet.tooLarge")))
                .write(exhibits, out);
        return exhibits.stream()
                .filter(it -> it.trouble() != Exhibit.Trouble.NONE)
                .map(Exhibit::name)
                .toList();
    }

    private PlainSheet set(Map<String, Integer> known) {
        begins.clear();
        PrepSheet sheet = PrepSheet.compose(input.prep());
        PlainSheet out = new PlainSheet(
                words.get("packet.title"), words.get("packet.title") + ": " + sheet.name(), words.get("advice"), words,
                input.prep().print().paper());
        out.body(words.get("private"));
        out.title(words.get("packet.title"));
        out.strong(sheet.name());
        out.body(words.get("printed", words.full(input.prep().preparedOn())));
        contents(out, known);
        index(out, known);
        begin(out, "packet.sheet");
        Style tight = Style.NORMAL.tight();
        out.sheet().use(tight);
        BlockSetter blocks =
                new BlockSetter(out.sheet(), new SheetSpans(tight, input.prep().print().language()));
        sheet.blocks().forEach(blocks::add);
        out.sheet().use(Style.NORMAL);
        filed(out);
        changes(out);
        timeline(out);
        trips(out);
        lived(out);
        practice(out);
        helpers(out);
        log(out);
        notes(out);
        next(out);
        sources(out);
        out.close();
        return out;
    }

    private void begin(PlainSheet out, String key) {
        out.close();
        out.sheet().newPage();
        begins.put(key, out.sheet().pages());
        out.heading(words.get(key));
        if (key.equals("packet.sheet")) {
            out.body(words.get("packet.sheet.means"));
            out.close();
        }
    }

    private void contents(PlainSheet out, Map<String, Integer> known) {
        out.heading(words.get("packet.contents"));
        List<Float> widths = out.widths(0.85f, 0.15f);
        Tag table = out.table();
        List.of("packet.index", "packet.sheet", "packet.filed", "packet.changes", "packet.timeline", "packet.trips",
                "packet.lived", "packet.practice", "packet.helpers", "packet.log", "packet.notes", "packet.next",
                "packet.sources")
                .forEach(key -> row(out, table, widths, words.get(key), page(known.get(key))));
        int page = known.getOrDefault("end", 0);
        for (int i = 0; i < exhibits.size(); i++) {
            Exhibit it = exhibits.get(i);
            row(out, table, widths, words.get("packet.tab", i + 1) + ": " + it.name(), page == 0 ? " " : page(page));
            page += page == 0 ? 0 : it.pages();
        }
    }

    private static String page(@Nullable Integer page) {
        return page == null ? "–" : String.valueOf(page);
    }

    private static void row(PlainSheet out, Tag table, List<Float> widths, String... texts) {
        Tag row = table.child("TR");
        List<Box> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            Tag tag = i == 0 ? row.head(false) : row.child("TD");
            cells.add(out.words(tag, widths.get(i), "", texts[i]));
        }
        out.row(widths, cells, Rule.HAIR);
    }

    private void heads(PlainSheet out, Tag table, List<Float> widths, String... keys) {
        Tag row = table.child("TR");
        List<Box> cells = new ArrayList<>();
        for (int i = 0; i < keys.length; i++) {
            cells.add(out.words(row.head(true), widths.get(i), words.get(keys[i]), ""));
        }
        out.row(widths, cells, Rule.HEAD);
    }

    private void index(PlainSheet out, Map<String, Integer> known) {
        begin(out, "packet.index");
        List<Float> widths = out.widths(0.1f, 0.6f, 0.15f, 0.15f);
        Tag table = out.table();
        heads(out, table, widths, "packet.tabs", "checklist.paper", "packet.pages", "packet.page");
        int page = known.getOrDefault("end", 0);
        for (int i = 0; i < exhibits.size(); i++) {
            Exhibit it = exhibits.get(i);
            String name = it.trouble() == Exhibit.Trouble.NONE
                    ? it.name()
                    : it.name() + " (" + words.get("packet.notShown") + ")";
            row(out, table, widths, String.valueOf(i + 1), name, String.valueOf(it.pages()), page(page));
            page += it.pages();
        }
        if (exhibits.isEmpty()) {
            out.body(words.get("packet.noFiles"));
        }
    }

    private void filed(PlainSheet out) {
        begin(out, "packet.filed");
        out.body(words.get("packet.filed.means"));
        List<Float> widths = out.widths(0.3f, 0.46f, 0.12f, 0.12f);
        Tag table = out.table();
        heads(out, table, widths, "packet.fact", "packet.onForm", "packet.true", "packet.changed");
        for (PacketInput.Filed it : input.filed()) {
            Tag row = table.child("TR");
            out.row(widths, List.of(
                    out.words(row.head(false), widths.get(0), it.label(), ""),
                    out.words(row.child("TD"), widths.get(1), "", it.onForm()),
                    out.sheet().tick(row.child("TD"), widths.get(2), false, "☐"),
                    out.sheet().tick(row.child("TD"), widths.get(3), false, "☐")), Rule.HAIR);
        }
        blank(out, input.filed().isEmpty());
    }

    private static void blank(PlainSheet out, boolean wanted) {
        for (int i = 0; wanted && i < BLANK_ROWS; i++) {
            out.writingLine("");
        }
    }

    private void changes(PlainSheet out) {
        begin(out, "packet.changes");
        List<Float> widths = out.widths(0.4f, 0.35f, 0.25f);
        Tag table = out.table();
        heads(out, table, widths, "packet.onForm", "packet.now", "packet.proof");
        input.prep().changes().forEach(it -> row(out, table, widths, it.onForm(), it.now(), it.proof()));
        blank(out, true);
    }

    private void timeline(PlainSheet out) {
        begin(out, "packet.timeline");
        List<Float> widths = out.widths(0.3f, 0.7f);
        Tag table = out.table();
        input.timeline()
                .forEach(it -> row(
                        out, table, widths, it.monthOnly() ? words.month(it.on()) : words.medium(it.on()), it.what()));
        if (input.timeline().isEmpty()) {
            out.body(words.get("log.empty"));
        }
    }

    private void trips(PlainSheet out) {
        begin(out, "packet.trips");
        List<Float> widths = out.widths(0.3f, 0.3f, 0.4f);
        Tag table = out.table();
        heads(out, table, widths, "packet.left", "packet.back", "packet.whereTo");
        input.trips().forEach(it -> row(out, table, widths, words.medium(it.left()),
                it.back() == null ? "–" : words.medium(it.back()), it.where()));
        blank(out, true);
    }

    private void lived(PlainSheet out) {
        begin(out, "packet.lived");
        List<Float> widths = out.widths(0.6f, 0.2f, 0.2f);
        Tag table = out.table();
        heads(out, table, widths, "packet.what", "packet.from", "packet.to");
        input.lived().forEach(it -> row(out, table, widths, it.what(), when(it.from()), when(it.to())));
        blank(out, true);
    }

    private String when(PacketInput.@Nullable When it) {
        if (it == null) {
            return "–";
        }
        return it.monthOnly() ? words.month(it.on()) : words.medium(it.on());
    }

    private void practice(PlainSheet out) {
        begin(out, "packet.practice");
        out.body(words.get("packet.practice.means"));
        for (PacketInput.Topic topic : input.practice()) {
            out.heading(both(topic.title()));
            for (Bilingual question : topic.questions()) {
                out.text(both(question), Weight.SEMIBOLD, Style.NORMAL.text());
                out.writingLine("");
            }
        }
        blank(out, input.practice().isEmpty());
    }

    private static String both(Bilingual it) {
        return it.beside().isBlank() ? it.english() : it.english() + " · " + it.beside();
    }

    private void helpers(PlainSheet out) {
        begin(out, "packet.helpers");
        helper(out, "packet.interpreter", input.interpreter());
        helper(out, "packet.accommodation", input.accommodation());
    }

    private void helper(PlainSheet out, String key, List<String> sentences) {
        out.strong(words.get(key));
        sentences.forEach(out::body);
        List.of("packet.name", "packet.phone", "packet.asked").forEach(it -> out.writingLine(words.get(it)));
        out.gap(14);
    }

    private void log(PlainSheet out) {
        begin(out, "packet.log");
        for (PrepInput.LogLine it : input.prep().log()) {
            out.strong(words.full(it.on()) + " · " + it.how().english());
            if (input.prep().print().version() == PrepSheet.Version.LAWYER && !it.said().isBlank()) {
                out.body(it.said());
            }
            if (!it.reference().isBlank()) {
                out.body(words.get("call.reference") + ": " + it.reference());
            }
            out.gap(6);
        }
        if (input.prep().log().isEmpty()) {
            out.body(words.get("log.empty"));
        }
    }

    private void notes(PlainSheet out) {
        begin(out, "packet.notes");
        out.body(words.get("packet.notes.means"));
        input.prep().texts().leaving().forEach(it -> out.writingLine(both(it)));
        for (int i = 0; i < 2 * BLANK_ROWS; i++) {
            out.writingLine("");
        }
    }

    private void next(PlainSheet out) {
        begin(out, "packet.next");
        input.next().forEach(out::body);
        blank(out, true);
    }

    private void sources(PlainSheet out) {
        begin(out, "packet.sources");
        var own = input.prep().texts().provenance();
        List<Float> widths = out.widths(0.3f, 0.45f, 0.25f);
        Tag table = out.table();
        heads(out, table, widths, "packet.what", "packet.source", "packet.checked");
        row(out, table, widths, words.get("packet.sheet"), own.source(), words.medium(own.checkedOn()));
        input.sources().forEach(it -> row(out, table, widths, it.what(), it.source(), words.medium(it.checkedOn())));
        out.close();
        begins.put("end", out.sheet().pages() + 1);
    }
}
