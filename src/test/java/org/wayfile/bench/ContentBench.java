package org.wayfile.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.wayfile.guide.ContentGuide;
import org.wayfile.service.LearnSearch;

/** How long the content packs take to read, first and later, and how much memory they hold. */
final class ContentBench {

    private static final int ROUNDS = 10;

    private ContentBench() {}

    static void run() throws Exception {
        ContentGuide first = new ContentGuide();
        Timings cold = new Timings();
        cold.time(() -> first.callerCheck("en"));
        Timings rest = new Timings();
        rest.time(() -> first.warmUp("en"));
        Timings spanish = new Timings();
        spanish.time(() -> first.warmUp("es"));
        Timings warm = new Timings();
        Timings search = new Timings();
        Timings find = new Timings();
        List<Object> held = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            ContentGuide guide = new ContentGuide();
            warm.time(() -> guide.warmUp("en"));
            search.time(() -> held.add(new LearnSearch(guide, "en")));
            LearnSearch built = (LearnSearch) held.removeLast();
            find.time(() -> built.find("green card", 40));
        }
        System.out.println("| what | times | median ms | p95 ms | most ms |");
        System.out.println("|---|---|---|---|---|");
        System.out.println(cold.row("caller check, the first thing read in a new program"));
        System.out.println(rest.row("all of English after it"));
        System.out.println(spanish.row("all of Spanish after that"));
        System.out.println(warm.row("all of English again, in a warm program"));
        System.out.println(search.row("the search of Learn, built"));
        System.out.println(find.row("one search"));
        long empty = used();
        ContentGuide one = new ContentGuide();
        one.warmUp("en");
        long english = used();
        one.warmUp("es");
        long both = used();
        LearnSearch index = new LearnSearch(one, "en");
        long indexed = used();
        held.add(List.of(one, index));
        System.out.printf(
                Locale.ROOT,
                "%nMemory held: English %.1f MB, Spanish %.1f MB more, the search of one language %.1f MB.%n",
                (english - empty) / 1e6,
                (both - english) / 1e6,
                (indexed - both) / 1e6);
        if (held.isEmpty()) {
            throw new IllegalStateException("nothing was held");
        }
    }

    private static long used() throws InterruptedException {
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
