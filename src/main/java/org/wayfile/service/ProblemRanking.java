package org.wayfile.service;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.wayfile.domain.wizard.Problem;

/**
 * Ranks the catalogue by the words a person types: words that few problems share count more. A first, plain ranking
 * without synonyms; text that shares no telling word with any problem finds nothing. Immutable, any thread.
 */
public final class ProblemRanking {

    private static final int SHORTEST_WORD = 3;
    private static final double LEAST_SCORE = 1.5;

    private final List<Indexed> problems;
    private final Map<String, Long> frequency;

    /** A problem that was found, and the typed words it shares. */
    public record Hit(Problem problem, Set<String> because) {}

    private record Indexed(Problem problem, Set<String> words) {}

    public ProblemRanking(List<Problem> problems) {
        this.problems = problems.stream()
                .map(it -> new Indexed(it, words(it.title() + " " + it.keywords())))
                .toList();
        this.frequency = this.problems.stream()
                .flatMap(it -> it.words().stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The best problems for the text, best first; empty when nothing telling was typed. */
    public List<Hit> rank(String typed, int most) {
        Set<String> words = words(typed);
        return problems.stream()
                .map(it -> new Scored(it.problem(), shared(it, words), score(it, words)))
                .filter(it -> it.score() >= LEAST_SCORE)
                .sorted(Comparator.comparingDouble(Scored::score).reversed())
                .limit(most)
                .map(it -> new Hit(it.problem(), it.because()))
                .toList();
    }

    private record Scored(Problem problem, Set<String> because, double score) {}

    private double score(Indexed it, Set<String> words) {
        Set<String> title = words(it.problem().title());
        return shared(it, words).stream()
                .mapToDouble(word -> weight(word) * (title.contains(word) ? 2 : 1))
                .sum();
    }

    private double weight(String word) {
        return Math.log((problems.size() + 1.0) / frequency.getOrDefault(word, 1L));
    }

    private static Set<String> shared(Indexed it, Set<String> words) {
        Set<String> shared = new TreeSet<>(words);
        shared.retainAll(it.words());
        return shared;
    }

    private static Set<String> words(String text) {
        return Stream.of(SearchService.normal(text.replace("-", "")).split(" "))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
