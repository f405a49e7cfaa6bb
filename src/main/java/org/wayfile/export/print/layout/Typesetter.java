package org.wayfile.export.print.layout;

import java.text.Bidi;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Breaks spans into lines of shaped text. One for each document, however often that is set: it
 * remembers the words it has shaped. Not thread-safe.
 */
public final class Typesetter {

    private static final float ROUNDING = 0.01f;

    private final FontChain fonts;
    private final boolean rightToLeft;
    private final Map<Word, List<Run.Shape>> shaped = new HashMap<>();
    private final LineBreaks breaks = new LineBreaks();

    private record Word(String text, Weight weight) {}

    /** A line of text; its runs stand from left to right. */
    record Line(List<Run> runs, float width, float size) {}

    /**
     * @param rightToLeft whether paragraphs begin at the right edge, as in Arabic
     */
    public Typesetter(FontChain fonts, boolean rightToLeft) {
        this.fonts = fonts;
        this.rightToLeft = rightToLeft;
    }

    boolean rightToLeft() {
        return rightToLeft;
    }

    /** Lines of at most that width in points. Line ends in the text begin new lines. */
    List<Line> lines(List<Span> spans, float most) {
        List<Line> lines = new ArrayList<>();
        List<Span> line = new ArrayList<>();
        for (Span span : spans) {
            String[] parts = fonts.drawable(span.text().replaceAll("\\R", "\n")).split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.addAll(paragraph(line, most));
                    line = new ArrayList<>();
                }
                line.add(span.saying(parts[i]));
            }
        }
        lines.addAll(paragraph(line, most));
        return lines;
    }

    /** One line; what does not fit is cut off with an ellipsis. For strips that repeat, never for content. */
    Line oneLine(Span span, float most) {
        String text = fonts.drawable(span.text().replaceAll("\\R", " "));
        if (measure(List.of(span.saying(text))) <= most) {
            return line(List.of(span.saying(text)));
        }
        BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
        signs.setText(text);
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure(List.of(span.saying(text.substring(0, middle) + "…"))) <= most) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        int end = low == 0 || signs.isBoundary(low) ? low : signs.preceding(low);
        return line(List.of(span.saying(text.substring(0, end).stripTrailing() + "…")));
    }

    /** Two lines as one. */
    Line joined(Line first, Line second) {
        List<Run> runs = new ArrayList<>(first.runs());
        runs.addAll(second.runs());
        return new Line(runs, first.width() + second.width(), Math.max(first.size(), second.size()));
    }

    /** Width in points when set on one line. */
    float width(List<Span> spans) {
        float width = 0;
        for (Span it : spans) {
            width += sum(runs(it, fonts.drawable(it.text()).replace('\n', ' ')));
        }
        return width;
    }

    private static float sum(List<Run> runs) {
        float width = 0;
        for (Run it : runs) {
            width += it.width();
        }
        return width;
    }

    /** The pieces of a paragraph between which a line may end, and the spans they belong to. */
    private List<Line> paragraph(List<Span> spans, float most) {
        StringBuilder text = new StringBuilder();
        spans.forEach(it -> text.append(it.text()));
        LineFiller filler = new LineFiller(most);
        String whole = text.toString();
        int from = 0;
        for (int to : breaks.of(whole, locale(spans))) {
            filler.add(cut(spans, from, to));
            from = to;
        }
        filler.end(spans);
        return filler.lines;
    }

    private static Locale locale(List<Span> spans) {
        return spans.stream().map(Span::language).filter(it -> !it.isEmpty()).findFirst()
                .map(Locale::forLanguageTag)
                .orElse(Locale.US);
    }

    /** The part of the spans between two places of their joined text. */
    private static List<Span> cut(List<Span> spans, int from, int to) {
        List<Span> parts = new ArrayList<>();
        int start = 0;
        for (Span it : spans) {
            int end = start + it.text().length();
            if (start < to && end > from) {
                parts.add(it.saying(it.text().substring(Math.max(from, start) - start, Math.min(to, end) - start)));
            }
            start = end;
        }
        return parts;
    }

    /** Fills lines piece by piece. */
    private final class LineFiller {
        private final float most;
        private final List<Line> lines = new ArrayList<>();
        private List<Span> line = new ArrayList<>();
        private float used;

        LineFiller(float most) {
            this.most = most;
        }

        void add(List<Span> piece) {
            float bare = measure(stripped(piece));
            if (used + bare > most + ROUNDING && !line.isEmpty()) {
                close();
            }
            if (bare > most + ROUNDING) {
                signs(piece);
                return;
            }
            line.addAll(piece);
            used += measure(piece);
        }

        /** A piece that is wider than the line by itself is cut between signs. */
        private void signs(List<Span> piece) {
            for (Span it : piece) {
                BreakIterator signs = BreakIterator.getCharacterInstance(Locale.ROOT);
                signs.setText(it.text());
                int from = signs.first();
                int best = from;
                for (int to = signs.next(); to != BreakIterator.DONE; to = signs.next()) {
                    float width = sum(runs(it, it.text().substring(from, to)));
                    if (used + width > most + ROUNDING && best > from) {
                        line.add(it.saying(it.text().substring(from, best)));
                        close();
                        from = best;
                    }
                    best = to;
                }
                Span rest = it.saying(it.text().substring(from));
                line.add(rest);
                used += measure(List.of(rest));
            }
        }

        private void close() {
            lines.add(line(stripped(line)));
            line = new ArrayList<>();
            used = 0;
        }

        void end(List<Span> spans) {
            if (!line.isEmpty() || lines.isEmpty()) {
                lines.add(line(line.isEmpty() ? spans : stripped(line)));
            }
        }
    }

    /** The spans without blanks at their end. */
    private static List<Span> stripped(List<Span> spans) {
        List<Span> stripped = new ArrayList<>(spans);
        while (!stripped.isEmpty()) {
            Span last = stripped.removeLast();
            String text = last.text().stripTrailing();
            if (!text.isEmpty()) {
                stripped.add(last.saying(text));
                break;
            }
        }
        return stripped;
    }

    private Line line(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        float size = 0;
        for (Span it : spans) {
            text.append(it.text());
            size = Math.max(size, it.size());
        }
        String whole = text.toString();
        List<Run> runs = rightToLeft || Bidi.requiresBidi(whole.toCharArray(), 0, whole.length())
                ? ordered(spans, whole)
                : plain(spans);
        return new Line(runs, sum(runs), size);
    }

    /** Left-to-right text, word by word so that what was measured is what is drawn. */
    private List<Run> plain(List<Span> spans) {
        List<Run> runs = new ArrayList<>();
        for (Span it : spans) {
            int from = 0;
            for (int to : breaks.of(it.text(), Locale.US)) {
                runs.addAll(runs(it, it.text().substring(from, to)));
                from = to;
            }
        }
        return runs;
    }

    /** Text with right-to-left parts: runs of one direction, in the order of the eye. */
    private List<Run> ordered(List<Span> spans, String whole) {
        if (whole.isEmpty()) {
            return List.of();
        }
        Bidi bidi = new Bidi(whole, rightToLeft
                ? Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT
                : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        byte[] levels = new byte[count];
        Integer[] order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        List<Run> runs = new ArrayList<>();
        for (int i : order) {
            boolean turned = bidi.getRunLevel(i) % 2 == 1;
            List<Run> parts = new ArrayList<>();
            for (Span it : cut(spans, bidi.getRunStart(i), bidi.getRunLimit(i))) {
                parts.addAll(placed(it, shape(it.weight(), it.text(), turned)));
            }
            runs.addAll(turned ? parts.reversed() : parts);
        }
        return runs;
    }

    /** Width of text that is drawable already. */
    private float measure(List<Span> spans) {
        float width = 0;
        for (Span it : spans) {
            width += sum(runs(it, it.text()));
        }
        return width;
    }

    /** A word shaped for measuring or for left-to-right text. */
    private List<Run> runs(Span span, String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        return placed(span, shaped.computeIfAbsent(
                new Word(text, span.weight()), it -> shape(it.weight(), text, isRightToLeft(text))));
    }

    private static List<Run> placed(Span span, List<Run.Shape> shapes) {
        return shapes.stream().map(it -> new Run(span, it)).toList();
    }

    private static boolean isRightToLeft(String text) {
        return Bidi.requiresBidi(text.toCharArray(), 0, text.length())
                && new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).getBaseLevel() == 1;
    }

    /** Splits by face and shapes each part; in logical order. */
    private List<Run.Shape> shape(Weight weight, String text, boolean turned) {
        List<Run.Shape> runs = new ArrayList<>();
        int from = 0;
        FontFace face = null;
        for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
            int point = text.codePointAt(at);
            FontFace next = face != null && FontChain.joins(point) ? face : fonts.pick(weight, point);
            if (face != null && next != face) {
                runs.add(run(weight, face, text.substring(from, at), turned));
                from = at;
            }
            face = next;
        }
        if (face != null) {
            runs.add(run(weight, face, text.substring(from), turned));
        }
        return runs;
    }

    private Run.Shape run(Weight weight, FontFace face, String text, boolean turned) {
        return Run.shape(face, text, turned, fonts.isEmboldened(weight, face));
    }
}
