package org.wayfile.export.print.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A line of each language that the program will speak. The reference glyphs were written by HarfBuzz itself
 * ({@code hb-shape --no-glyph-names --no-clusters --language=…}), and the picture of the PDF is laid over one that Java draws.
 */
class LanguagesTest {

    private static final int DOTS = 144;
    private static final float SIZE = 20;

    private record Sample(String language, String font, String text) {

        boolean rightToLeft() {
            return language.equals("ar") || language.equals("fa");
        }

        @Override
        public String toString() {
            return language;
        }
    }

    private static final Map<String, FontFace> FACES = new ConcurrentHashMap<>();

    private static InputStream file(String name) {
        String path = name.startsWith("SourceSans3") ? "/org/wayfile/ui/kit/fonts/" + name : name;
        return Objects.requireNonNull(LanguagesTest.class.getResourceAsStream(path), name);
    }

    private static FontFace face(String font) {
        return face(font, "");
    }

    private static FontFace face(String font, String language) {
        return FACES.computeIfAbsent(font + language, _ -> FontFace.read(file(font + ".ttf"), language));
    }

    private static List<String[]> table(String name) {
        try (InputStream in = file(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(it -> it.split("\t"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<Sample> samples() {
        return table("lines.tsv").stream().map(it -> new Sample(it[0], it[1], it[2]));
    }

    private static Typesetter.Line line(Sample it) {
        FontChain chain = it.font().startsWith("Source")
                ? FontChain.bundled()
                : FontChain.bundled().behind(List.of(face(it.font(), it.language())));
        List<Typesetter.Line> lines = new Typesetter(chain, it.rightToLeft())
                .lines(List.of(new Span(it.text(), Weight.REGULAR, SIZE, it.language())), 2000);
        assertThat(lines).hasSize(1);
        return lines.getFirst();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itShapesAsHarfBuzzDoes(Sample it) {
        int blank = face(it.font(), it.language()).shape(" ", false).getGlyphCode(0);
        List<Integer> wanted = new ArrayList<>();
        int width = 0;
        for (String glyph : reference(it.language()).split(" ")) {
            int advance = Integer.parseInt(glyph.replaceAll("^\\d+\\+|@.*$", ""));
            width += advance;
            int id = Integer.parseInt(glyph.substring(0, glyph.indexOf('+')));
            // HarfBuzz puts a blank without width where a joiner only parts two letters.
            if (advance > 0 || id != blank) {
                wanted.add(id);
            }
        }
        List<Integer> glyphs = new ArrayList<>();
        float advance = 0;
        for (Run run : line(it).runs()) {
            advance += run.advance();
            for (Run.Cluster cluster : run.clusters()) {
                for (int i = 0; i < cluster.count(); i++) {
                    glyphs.add(cluster.glyph(i));
                }
            }
        }
        // Marks of one letter may be listed in another order; each has its own place.
        assertThat(glyphs).containsExactlyInAnyOrderElementsOf(wanted);
        assertThat(advance).isCloseTo(width, within(width * 0.01f));
    }

    private static String reference(String language) {
        Map<String, String> references = new TreeMap<>();
        table("reference.tsv").forEach(it -> references.put(it[0], it[1]));
        return Objects.requireNonNull(references.get(language), language);
    }

    private static byte[] pdf(Sample it, float width) {
        try (Book book = new Book("Line", Locale.forLanguageTag(it.language()))) {
            Ink ink = book.page(width, 60);
            ink.text(line(it), 10, 20, Tag.document().child("P"));
            return book.end();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itDrawsWhatJavaDraws(Sample it) throws IOException {
        float width = line(it).width() + 20;
        BufferedImage drawn;
        try (PDDocument document = Loader.loadPDF(pdf(it, width))) {
            drawn = new PDFRenderer(document).renderImageWithDPI(0, DOTS, ImageType.GRAY);
        }
        BufferedImage wanted = reference(it, drawn.getWidth(), drawn.getHeight());
        long ink = 0;
        long other = 0;
        for (int y = 1; y < drawn.getHeight() - 1; y++) {
            for (int x = 1; x < drawn.getWidth() - 1; x++) {
                boolean dark = isDark(wanted, x, y);
                ink += dark ? 1 : 0;
                other += dark && !isNearDark(drawn, x, y) ? 1 : 0;
                other += isDark(drawn, x, y) && !isNearDark(wanted, x, y) ? 1 : 0;
            }
        }
        assertThat(ink).isGreaterThan(500);
        assertThat(other).as("points that only one of the two pictures has").isLessThan(ink / 50);
    }

    private static boolean isDark(BufferedImage image, int x, int y) {
        return (image.getRGB(x, y) & 0xFF) < 100;
    }

    private static boolean isNearDark(BufferedImage image, int x, int y) {
        for (int down = -1; down <= 1; down++) {
            for (int right = -1; right <= 1; right++) {
                if ((image.getRGB(x + right, y + down) & 0xFF) < 190) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The whole line, drawn by Java in one go. */
    private static BufferedImage reference(Sample it, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D graphics = image.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, width, height);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        float scale = DOTS / 72f;
        graphics.scale(scale, scale);
        FontFace face = face(it.font(), it.language());
        graphics.translate(10, 40);
        graphics.scale(SIZE / face.unitsPerEm(), SIZE / face.unitsPerEm());
        graphics.fill(face.shape(it.text(), it.rightToLeft()).getOutline());
        graphics.dispose();
        return image;
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itGivesItsWordsBack(Sample it) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf(it, line(it).width() + 20))) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).doesNotContain("□", "\uFFFD");
            if (it.font().startsWith("Source") || it.language().startsWith("zh") || it.language().equals("am")) {
                assertThat(text.strip()).isEqualTo(it.text());
            }
        }
    }

    @Test
    void itMirrorsARowForRightToLeftLanguages() {
        Sheet.Words words = new Sheet.Words(
                "Line", Locale.forLanguageTag("ar"), "", "", List.of(), "", "{0}/{1}", "");
        Sheet sheet = new Sheet(
                new Typesetter(FontChain.bundled().with(List.of(face("Vazirmatn"))), true),
                words, Style.NORMAL, new Sheet.Paper(612, 792));
        Columns row = (Columns) sheet.row(
                List.of(300f, 100f), List.of(Box.gap(10), Box.gap(10)), 10, 2, Columns.Rule.NONE, false);
        assertThat(row.cells().get(0).x()).isEqualTo(110);
        assertThat(row.cells().get(1).x()).isZero();
    }

    @Test
    void itFallsBackFromFaceToFaceAndToABoxInTheEnd() {
        FontChain chain = FontChain.bundled().with(List.of(face("NotoSansSC"), face("Vazirmatn")));
        assertThat(chain.drawable("Ana 请 من \uE000 👩‍👩‍👧‍👦")).isEqualTo("Ana 请 من □ □");
        Typesetter.Line line = new Typesetter(chain, false)
                .lines(List.of(Span.of("Ana 请 من", Weight.BOLD, 12)), 500).getFirst();
        assertThat(line.runs().stream().map(Run::face).distinct()).hasSize(3);
        assertThat(line.runs().stream().filter(Run::emboldened).map(Run::face).distinct()).hasSize(2);
    }

    @Test
    void itNeverPartsTheNameOfAForm() {
        String text = "Form I-485 Supplement J and I-130A";
        List<Typesetter.Line> lines = new Typesetter(FontChain.bundled(), false)
                .lines(List.of(Span.of(text, Weight.REGULAR, 12)), 40);
        assertThat(lines).extracting(it -> it.runs().stream()
                .flatMap(run -> run.clusters().stream())
                .map(Run.Cluster::text)
                .reduce("", String::concat)
                .strip()).contains("I-485", "I-130A");
    }
}
