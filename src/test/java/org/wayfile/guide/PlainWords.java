package org.wayfile.guide;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Looks at texts with the eyes of a frightened person who reads in a second language: sentences of at most 25 words, no
 * banned phrase, a reading grade that a page may have. Gives findings in words; an empty list is a plain page. The
 * grade is Flesch-Kincaid for English (at most 8) and Fernández-Huerta for Spanish (at least 60).
 */
final class PlainWords {

    static final int MOST_WORDS = 25;
    static final double MOST_GRADE = 8;
    static final double LEAST_HUERTA = 60;

    private static final Path PACKS = Path.of("src/main/resources/org/wayfile/guide");
    private static final YAMLMapper YAML = new YAMLMapper();
    private static final int UNICODE = Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE;
    private static final Pattern BANNED_ENGLISH = Pattern.compile(
            "(?<!\\w)(don't worry|do not worry|good news|unfortunately|still|stuck|simply|just|easy|easily|oops)(?!\\w)",
            UNICODE);
    private static final Pattern BANNED_SPANISH = Pattern.compile(
            "(?<!\\w)((no se preocupe|buenas noticias|lamentablemente|desafortunadamente|por desgracia|simplemente"
                    + "|fácil|todavía)(?!\\w)|atascad)",
            UNICODE);
    private static final Pattern CONTRACTION = Pattern.compile(
            "\\b\\w+(n't|'re|'ve|'ll|'m)\\b|\\b(it|that|there|what|who|he|she|let)'s\\b", UNICODE);
    private static final Pattern SHORT_FORM = Pattern.compile(
            "\\b(U\\.S|a\\.m|p\\.m|e\\.g|i\\.e|No|St|Dr|Mr|Mrs|EE\\.\\s?UU|Sr|Sra|vs|Inc|Art)\\.",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?:;])[\"”’)»]*\\s+|\\n");
    private static final Pattern WORD = Pattern.compile("[^\\W_][\\w’'∙./@-]*", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OFFICIAL = Pattern.compile("[./@\\d]|^[A-Z]{2,}");
    private static final int SPOKEN_WORDS = 3;

    private PlainWords() {}

    /** The reading figure of a page: the grade in English, the Fernández-Huerta figure in Spanish. */
    record Reading(double figure, int sentences) {

        boolean tooHard(String language) {
            return sentences > 0 && (language.equals("es") ? figure < LEAST_HUERTA : figure > MOST_GRADE);
        }
    }

    /** All findings of one page whose texts are given; each names the page. */
    static List<String> findings(String page, String language, List<String> texts) {
        List<String> findings = new ArrayList<>();
        for (String text : texts) {
            banned(language, text).forEach(it -> findings.add(page + ": " + it + ": " + text));
            sentences(text).filter(it -> words(it).size() > MOST_WORDS)
                    .forEach(it -> findings.add(page + ": " + words(it).size() + " words: " + it));
        }
        Reading reading = reading(language, texts);
        if (reading.tooHard(language)) {
            findings.add(String.format(Locale.ROOT, "%s: too hard to read, %.1f", page, reading.figure()));
        }
        return findings;
    }

    private static List<String> banned(String language, String text) {
        boolean spanish = language.equals("es");
        List<String> found = new ArrayList<>();
        Matcher banned = (spanish ? BANNED_SPANISH : BANNED_ENGLISH).matcher(text);
        if (banned.find()) {
            found.add("banned " + banned.group());
        }
        if (text.contains("!") || text.contains("¡")) {
            found.add("exclamation mark");
        }
        if (!spanish && CONTRACTION.matcher(text.replace('’', '\'')).find()) {
            found.add("contraction");
        }
        return found;
    }

    /** How hard the texts of one page are to read; official words, numbers and addresses are left out. */
    static Reading reading(String language, List<String> texts) {
        boolean spanish = language.equals("es");
        int sentences = 0;
        int words = 0;
        int syllables = 0;
        for (String sentence : texts.stream().flatMap(PlainWords::sentences).toList()) {
            List<String> plain = words(sentence).stream()
                    .filter(it -> it.chars().anyMatch(Character::isLetter))
                    .filter(it -> !OFFICIAL.matcher(it).find())
                    .toList();
            if (plain.size() >= SPOKEN_WORDS) {
                sentences++;
                words += plain.size();
                syllables += plain.stream()
                        .mapToInt(it -> spanish ? spanishSyllables(it) : englishSyllables(it))
                        .sum();
            }
        }
        if (sentences == 0) {
            return new Reading(0, 0);
        }
        double perWord = (double) syllables / words;
        double perSentence = (double) words / sentences;
        return new Reading(
                spanish
                        ? 206.84 - 60 * perWord - 1.02 * perSentence
                        : 0.39 * perSentence + 11.8 * perWord - 15.59,
                sentences);
    }

    static Stream<String> sentences(String text) {
        String whole = SHORT_FORM.matcher(text).replaceAll(it -> Matcher.quoteReplacement(it.group().replace('.', '∙')));
        return SENTENCE_END.splitAsStream(whole).filter(it -> !it.isBlank());
    }

    static List<String> words(String sentence) {
        return WORD.matcher(sentence).results().map(it -> it.group()).toList();
    }

    private static int englishSyllables(String word) {
        String letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        if (letters.length() <= 3) {
            return 1;
        }
        String heard = letters.replaceFirst("(?:[^laeiouy]es|ed|[^laeiouy]e)$", "").replaceFirst("^y", "");
        return Math.max(1, (int) Pattern.compile("[aeiouy]{1,2}").matcher(heard).results().count());
    }

    private static int spanishSyllables(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        long groups = Pattern.compile("[aeiouáéíóúü]+").matcher(lower).results().count();
        long parted = Pattern.compile("[íú][aeo]|[aeo][íú]|[aeo][aeo]").matcher(lower).results().count();
        return Math.max(1, (int) (groups + parted));
    }

    /** All texts below a node of a content file, without the everyday words for searching. */
    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        collect(node, texts);
        return texts;
    }

    private static void collect(JsonNode node, List<String> texts) {
        if (node.isString()) {
            texts.add(node.asString());
        }
        for (String name : node.propertyNames()) {
            if (!name.equals("keywords")) {
                collect(node.get(name), texts);
            }
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            collect(node.get(i), texts);
        }
    }

    /** The lines of a Markdown page without its marks, each a text of its own. */
    static List<String> markdown(String page) {
        return page.lines()
                .map(it -> it.replaceAll("\\{#[\\w-]+\\}", ""))
                .map(it -> it.replaceAll("\\[([^\\]]*)\\]\\([^)]*\\)", "$1"))
                .map(it -> it.replaceFirst("^\\s*(#+|[-*>]|\\d+\\.)\\s*", "").replace("*", "").strip())
                .filter(it -> !it.isBlank())
                .toList();
    }

    /** A content file, "en/problems/A.yaml". */
    static JsonNode yaml(String file) {
        return YAML.readTree(text(file));
    }

    /** The text of a content file, "es/guides/door-now.md". */
    static String text(String file) {
        try {
            return Files.readString(PACKS.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The names of the content files of a folder, "en/guides", in order. */
    static List<String> files(String folder) {
        try (Stream<Path> files = Files.list(PACKS.resolve(folder))) {
            return files.map(it -> folder + "/" + it.getFileName()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the second language lacks, has too much, or repeats without translating. */
    static List<String> twins(String place, JsonNode english, JsonNode spanish) {
        List<String> findings = new ArrayList<>();
        if (english.isObject() && spanish.isObject()) {
            Set<String> names = new TreeSet<>(english.propertyNames());
            names.addAll(spanish.propertyNames());
            for (String name : names) {
                if (!english.has(name) || !spanish.has(name)) {
                    findings.add(place + "/" + name + " only in one language");
                } else if (!name.equals("keywords")) {
                    findings.addAll(twins(place + "/" + name, english.get(name), spanish.get(name)));
                }
            }
        } else if (english.isArray() && spanish.isArray()) {
            if (english.size() != spanish.size()) {
                findings.add(place + ": " + english.size() + " against " + spanish.size());
            }
            for (int i = 0; i < Math.min(english.size(), spanish.size()); i++) {
                findings.addAll(twins(place + "/" + i, english.get(i), spanish.get(i)));
            }
        } else if (english.isString() && english.equals(spanish) && english.asString().split(" ").length > 4) {
            findings.add(place + " untranslated: " + english.asString());
        }
        return findings;
    }
}
