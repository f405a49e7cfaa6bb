package org.wayfile.service;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.domain.reference.Prose;
import org.wayfile.domain.reference.Term;
import org.wayfile.domain.wizard.Problem;

/**
 * One search over the guides, agencies, forms, words and problems of one language. Every word typed must begin a word of the
 * thing found; things that bear it in their name come first. Fast enough for the JavaFX thread; any thread.
 */
public final class LearnSearch {

    private final List<Entry> entries = new ArrayList<>();

    /** What can be found. */
    public enum Kind {
        GUIDE,
        AGENCY,
        FORM,
        TERM,
        PROBLEM
    }

    /**
     * Something found.
     *
     * @param id of the guide, agency, term or problem; the number of a form
     */
    public record Hit(Kind kind, String id, String title, String second) {}

    private record Entry(Hit hit, String name, String all) {}

    private record Ranked(Hit hit, int rank) {}

    public LearnSearch(Guide guide, String language) {
        guide.agencyCards(language).forEach(this::put);
        guide.forms(language).forEach(this::put);
        guide.glossary(language).forEach(this::put);
        guide.lessons(language).forEach(this::put);
        guide.problems(language).forEach(this::put);
    }

    private void put(Agency it) {
        put(new Hit(Kind.AGENCY, it.id(), it.name(), it.handles()), it.shortName(),
                String.join(" ", it.advice().does()));
    }

    private void put(FormInfo it) {
        put(new Hit(Kind.FORM, it.number(), it.title(), it.use()), it.number(), "");
    }

    private void put(Term it) {
        put(new Hit(Kind.TERM, it.id(), it.term(), it.meaning()), String.join(" ", it.aliases()), "");
    }

    private void put(Lesson it) {
        String opening = it.opening().stream()
                .flatMap(block -> block.paragraphs().stream())
                .map(Prose::words)
                .collect(Collectors.joining(" "));
        String all = it.paragraphs().map(Prose::words).collect(Collectors.joining(" "));
        put(new Hit(Kind.GUIDE, it.id(), it.title(), opening), "", headings(it) + " " + all);
    }

    private void put(Problem it) {
        put(
                new Hit(Kind.PROBLEM, it.id(), it.title(), it.contact().first()),
                "",
                String.join(" ", it.keywords()));
    }

    private static String headings(Lesson it) {
        return it.sections().stream().map(Lesson.Section::title).collect(Collectors.joining(" "));
    }

    private void put(Hit hit, String names, String more) {
        String name = " " + SearchService.normal(hit.title() + " " + names);
        entries.add(new Entry(hit, name, name + " " + SearchService.normal(hit.second() + " " + more)));
    }

    /** The best hits, at most so many; none for blank text. */
    public List<Hit> find(String typed, int most) {
        if (typed.isBlank()) {
            return List.of();
        }
        List<String> words = List.of(SearchService.normal(typed).strip().split(" "));
        return entries.stream()
                .filter(it -> words.stream().allMatch(word -> it.all().contains(" " + word)))
                .map(it -> new Ranked(it.hit(), rank(it, words)))
                .sorted(Comparator.comparingInt(Ranked::rank))
                .limit(most)
                .map(Ranked::hit)
                .toList();
    }

    /** 0: a whole word of the name; 1: words begin in the name; 2: some do; 3: in the text alone. */
    private static int rank(Entry it, List<String> words) {
        long inName = words.stream().filter(word -> it.name().contains(" " + word)).count();
        if (inName == words.size()) {
            return (it.name() + " ").contains(" " + String.join(" ", words) + " ") ? 0 : 1;
        }
        return inName > 0 ? 2 : 3;
    }
}
