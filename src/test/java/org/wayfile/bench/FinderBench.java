package org.wayfile.bench;

import java.util.List;
import java.util.Locale;
import org.wayfile.guide.ContentGuide;
import org.wayfile.service.ProblemSearch;

/** Reading the packs, building the finder's index, searching as one types, and what it keeps in memory. */
final class FinderBench {

    private static final int ROUNDS = 40;
    private static final int MOST = 3;
    private static final List<String> TYPED = List.of(
            "the airport wrote the wrong date on my I-94",
            "mi permiso de trabajo no llega y me van a correr",
            "my wrok permit is late",
            "se llevaron a mi hermano, no sé dónde está",
            "zebra pizza",
            "i filed a form months ago, nobody answers the phone and the website always says the same thing");

    private FinderBench() {}

    static void run() throws Exception {
        Timings packs = new Timings();
        Timings index = new Timings();
        Timings again = new Timings();
        Timings find = new Timings();
        ContentGuide guide = new ContentGuide();
        packs.time(() -> {
            guide.warmUp("en");
            guide.warmUp("es");
        });
        long before = used();
        ProblemSearch search = guide.problemSearch();
        index.time(() -> search.find("visa", "en", MOST));
        long kept = used() - before;
        for (int i = 0; i < 5; i++) {
            ContentGuide other = new ContentGuide();
            other.warmUp("en");
            other.warmUp("es");
            again.time(() -> other.problemSearch().find("visa", "en", MOST));
        }
        for (int i = 0; i < ROUNDS; i++) {
            for (String typed : TYPED) {
                find.time(() -> search.find(typed, "en", MOST));
            }
        }
        System.out.println("| what | times | median ms | p95 ms | most ms |\n|---|---|---|---|---|");
        System.out.println(packs.row("read the packs of both languages, cold"));
        System.out.println(index.row("build the finder's index, cold, first search with it"));
        System.out.println(again.row("build it again, warm"));
        System.out.println(find.row("find the three closest problems"));
        System.out.printf(Locale.ROOT, "%nMemory kept by the index: %.1f MB%n", kept / 1048576.0);
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
