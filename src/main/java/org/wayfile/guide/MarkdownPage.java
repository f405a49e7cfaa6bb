package org.wayfile.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Prose;

/**
 * The words of a guide: a title, what stands before the first heading, and parts under headings that carry their id:
 * {@code ## Have ready {#have}}. Anything else of Markdown, such as a picture or a table, is an error that names the file.
 */
record MarkdownPage(String title, List<Prose> opening, List<Part> parts) {

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern NAMED = Pattern.compile("(.+?)\\s*\\{#([a-z0-9-]+)}");

    /** What stands under a heading. */
    record Part(String id, String title, List<Prose> text) {}

    static MarkdownPage read(String file) {
        try (InputStream in = MarkdownPage.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("no content file " + file);
            }
            return parse(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static MarkdownPage parse(String file, String markdown) {
        String title = "";
        List<Prose> opening = new ArrayList<>();
        List<Part> parts = new ArrayList<>();
        for (Node block : children(PARSER.parse(markdown))) {
            if (block instanceof Heading heading && heading.getLevel() == 1 && title.isEmpty()) {
                title = words(heading, file);
            } else if (block instanceof Heading heading) {
                Matcher named = NAMED.matcher(words(heading, file));
                if (!named.matches()) {
                    throw new IllegalStateException("a heading without {#id} in " + file + ": " + words(heading, file));
                }
                parts.add(new Part(named.group(2), named.group(1), new ArrayList<>()));
            } else {
                (parts.isEmpty() ? opening : parts.getLast().text()).add(prose(block, file));
            }
        }
        if (title.isEmpty()) {
            throw new IllegalStateException("no title in " + file);
        }
        return new MarkdownPage(title, opening, parts);
    }

    private static List<Node> children(Node parent) {
        List<Node> children = new ArrayList<>();
        for (Node it = parent.getFirstChild(); it != null; it = it.getNext()) {
            children.add(it);
        }
        return children;
    }

    private static String words(Node node, String file) {
        return Prose.words(new Prose.Paragraph(runs(children(node), file)));
    }

    private static Prose prose(Node block, String file) {
        return switch (block) {
            case Paragraph it -> paragraph(it, file);
            case BlockQuote it ->
                new Prose.Say(children(it).stream().flatMap(line -> lines(line, file).stream()).toList());
            case BulletList it -> new Prose.Points(0, points(it, file));
            case OrderedList it -> new Prose.Points(it.getMarkerStartNumber(), points(it, file));
            default -> throw new IllegalStateException(unknown(block, file));
        };
    }

    private static Prose.Paragraph paragraph(Node node, String file) {
        return new Prose.Paragraph(runs(children(node), file));
    }

    private static List<Prose.Paragraph> points(ListBlock list, String file) {
        List<Prose.Paragraph> points = new ArrayList<>();
        for (Node item : children(list)) {
            List<Node> inside = children(item);
            if (inside.size() != 1 || !(inside.getFirst() instanceof Paragraph text)) {
                throw new IllegalStateException("a list point that is not one paragraph in " + file);
            }
            points.add(paragraph(text, file));
        }
        return points;
    }

    /** The lines of a paragraph of words to say, each for itself. */
    private static List<Prose.Paragraph> lines(Node paragraph, String file) {
        List<Prose.Paragraph> lines = new ArrayList<>();
        List<Node> line = new ArrayList<>();
        for (Node it : children(paragraph)) {
            if (it instanceof SoftLineBreak || it instanceof HardLineBreak) {
                lines.add(new Prose.Paragraph(runs(line, file)));
                line.clear();
            } else {
                line.add(it);
            }
        }
        lines.add(new Prose.Paragraph(runs(line, file)));
        return lines;
    }

    private static List<Prose.Run> runs(List<Node> nodes, String file) {
        List<Prose.Run> runs = new ArrayList<>();
        nodes.forEach(it -> collect(it, false, null, runs, file));
        return List.copyOf(runs);
    }

    private static void collect(
            Node node, boolean strong, Prose.@Nullable Reference to, List<Prose.Run> runs, String file) {
        switch (node) {
            case Text it -> join(runs, new Prose.Run(it.getLiteral(), strong, to));
            case SoftLineBreak _,HardLineBreak _ -> join(runs, new Prose.Run(" ", strong, to));
            case StrongEmphasis it -> children(it).forEach(inner -> collect(inner, true, to, runs, file));
            case Link it -> children(it).forEach(inner -> collect(inner, strong, reference(it, file), runs, file));
            default -> throw new IllegalStateException(unknown(node, file));
        }
    }

    /** Puts pieces that look alike together, as the parser cuts text at every sign that could mean something. */
    private static void join(List<Prose.Run> runs, Prose.Run next) {
        Prose.Run last = runs.isEmpty() ? null : runs.getLast();
        if (last != null && last.strong() == next.strong() && Objects.equals(last.to(), next.to())) {
            runs.set(runs.size() - 1, new Prose.Run(last.text() + next.text(), next.strong(), next.to()));
        } else {
            runs.add(next);
        }
    }

    private static Prose.Reference reference(Link link, String file) {
        try {
            return Prose.Reference.of(link.getDestination());
        } catch (IllegalArgumentException wrong) {
            throw new IllegalStateException("a link that leads nowhere in " + file + ": " + link.getDestination(),
                    wrong);
        }
    }

    private static String unknown(Node node, String file) {
        return "Markdown that guides do not use in " + file + ": " + node.getClass().getSimpleName();
    }
}
