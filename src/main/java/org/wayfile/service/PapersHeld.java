package org.wayfile.service;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.wayfile.domain.papers.PaperState;

/**
 * Which papers of a case the family said that it has. Names are compared without articles and what follows a comma: a
 * tick that is missing costs a glance, a wrong one costs the appointment. So "Your passport" is there when a list says
 * "Passport", and not when it says "Passport and visa".
 *
 * @param names the telling words of each paper that is there
 */
public record PapersHeld(Set<Set<String>> names) {

    /** Nothing is known to be there. */
    public static final PapersHeld NONE = new PapersHeld(Set.of());

    /** The language in which the names of both packs are compared. */
    private static final String ENGLISH = "en";

    private static final Set<String> SILENT = Set.of("a", "an", "the", "your", "my", "all", "of", "for", "any", "page");

    /** Reads the lists of a case; vault thread only. */
    public static PapersHeld of(PaperService papers, Guide guide, UUID caseId) {
        return of(papers.checklists().stream()
                .filter(it -> caseId.equals(it.checklist().caseId()))
                .flatMap(it -> it.items().stream())
                .filter(it -> !it.removed() && isThere(it.state()))
                .map(it -> papers.words(it, guide, ENGLISH))
                .toList());
    }

    private static boolean isThere(PaperState it) {
        return it == PaperState.I_HAVE_IT || it == PaperState.PACKED;
    }

    /** Papers with these names are there. */
    public static PapersHeld of(List<String> names) {
        return new PapersHeld(names.stream()
                .map(PapersHeld::telling)
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /** Whether the paper with that English name is there. */
    public boolean has(String name) {
        return names.contains(telling(name));
    }

    /** Whether two names mean the same thing: "A-Number (Alien Registration Number)" and "A-number". */
    public static boolean same(String one, String other) {
        return telling(one).equals(telling(other));
    }

    private static Set<String> telling(String name) {
        String head = name.toLowerCase(Locale.ROOT).split("[,:(;]", 2)[0];
        return Arrays.stream(head.strip().split("[^\\p{L}\\p{N}-]+"))
                .filter(it -> !it.isEmpty() && !SILENT.contains(it))
                .map(it -> it.length() > 3 && it.endsWith("s") ? it.substring(0, it.length() - 1) : it)
                .collect(Collectors.toUnmodifiableSet());
    }
}
