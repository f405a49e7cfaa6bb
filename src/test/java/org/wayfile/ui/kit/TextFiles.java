package org.wayfile.ui.kit;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Looks through texts in two languages for what a reader would stumble over. For the test over all files of texts. */
public final class TextFiles {

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");
    private static final Pattern SHORT_DATE = Pattern.compile("\\b\\d{1,2}/\\d{1,2}/\\d{2,4}\\b");
    private static final List<Pattern> BANNED = Stream.of(
            "don['’]t worry", "good news", "unfortunately", "still", "stuck", "simply", "just", "easy", "easily",
            "oops", "lamentablemente", "desafortunadamente", "simplemente", "fácil", "fácilmente",
            "no se preocupe", "buenas noticias", "solamente tiene que")
            .map(word -> Pattern.compile(
                    "(?<![\\p{L}])" + word + "(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
            .toList();
    private static final Pattern CONTRACTION = Pattern.compile(
            "\\b\\w+(n['’]t|['’](re|ve|ll|m|d))\\b|\\b(it|that|there|what|let|he|she)['’]s\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SHOUT = Pattern.compile("[!¡]|[\\x{1F300}-\\x{1FAFF}\\x{2600}-\\x{26FF}]");

    private TextFiles() {}

    /** Every English file of texts under a folder. */
    public static List<Path> under(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.getFileName().toString().equals("messages.properties")).sorted().toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /**
     * What is wrong with a file and its Spanish neighbour.
     *
     * @param same keys whose text may be the same in both languages, such as names
     */
    public static List<String> faults(Path english, Set<String> same) {
        List<String> faults = new ArrayList<>();
        Path spanish = english.resolveSibling("messages_es.properties");
        if (!Files.isRegularFile(spanish)) {
            return List.of(spanish + " is missing");
        }
        Map<String, String> en = read(english, faults);
        Map<String, String> es = read(spanish, faults);
        differences(en.keySet(), es.keySet()).forEach(key -> faults.add(key + " has no Spanish text"));
        differences(es.keySet(), en.keySet()).forEach(key -> faults.add(key + " has no English text"));
        en.forEach((key, text) -> faults.addAll(textFaults(key, text, "English")));
        es.forEach((key, text) -> faults.addAll(textFaults(key, text, "Spanish")));
        en.forEach((key, text) -> pairFaults(key, text, es.getOrDefault(key, text + "?"), same, faults));
        plurals(en, faults);
        String name = english.getParent().getFileName() + ": ";
        return faults.stream().map(fault -> name + fault).toList();
    }

    private static List<String> textFaults(String key, String text, String language) {
        List<String> faults = new ArrayList<>();
        if (text.isBlank()) {
            faults.add(key + " is empty in " + language);
        }
        if (!text.equals(text.strip())) {
            faults.add(key + " has spaces around it in " + language);
        }
        BANNED.stream().filter(word -> word.matcher(text).find())
                .forEach(word -> faults.add(key + " says " + word.pattern().replaceAll("\\(\\?<?!.*?\\)", "")));
        if (SHOUT.matcher(text).find()) {
            faults.add(key + " shouts in " + language);
        }
        if (language.equals("English") && CONTRACTION.matcher(text).find()) {
            faults.add(key + " is contracted");
        }
        if (SHORT_DATE.matcher(text).find()) {
            faults.add(key + " has a date without a word for the month");
        }
        return faults;
    }

    private static void pairFaults(String key, String en, String es, Set<String> same, List<String> faults) {
        if (!places(en).equals(places(es)) && !es.equals(en + "?")) {
            faults.add(key + " has other places in Spanish");
        }
        boolean words = PLACE.matcher(en).replaceAll("").chars().filter(Character::isLetter).count() > 3;
        if (en.equals(es) && words && !same.contains(key)) {
            faults.add(key + " is the same in both languages");
        }
    }

    /** A text that counts has a place for the count; "other" as an answer of its own has none. */
    private static void plurals(Map<String, String> texts, List<String> faults) {
        Set<String> keys = texts.keySet();
        keys.stream()
                .filter(key -> key.endsWith(".other") && texts.getOrDefault(key, "").contains("{0}"))
                .map(key -> key.substring(0, key.length() - ".other".length()) + ".one")
                .filter(one -> !keys.contains(one))
                .forEach(one -> faults.add(one + " is missing"));
    }

    private static Set<String> places(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().forEach(place -> places.add(place.group()));
        return places;
    }

    private static Set<String> differences(Set<String> of, Set<String> from) {
        Set<String> rest = new TreeSet<>(of);
        rest.removeAll(from);
        return rest;
    }

    private static Map<String, String> read(Path file, List<String> faults) {
        Map<String, String> texts = new TreeMap<>();
        Properties properties = new Properties() {
            @Override
            public synchronized Object put(Object key, Object value) {
                if (texts.put((String) key, (String) value) != null) {
                    faults.add(key + " stands twice");
                }
                return value;
            }
        };
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return texts;
    }
}
