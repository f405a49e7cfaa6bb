package org.wayfile.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** Times of one thing done many times, in milliseconds. */
final class Timings {

    private final List<Double> millis = new ArrayList<>();

    /** Something worth measuring. */
    interface Work {
        void run() throws Exception;
    }

    /** Does the work once and keeps its time. */
    void time(Work work) throws Exception {
        long start = System.nanoTime();
        work.run();
        millis.add((System.nanoTime() - start) / 1e6);
    }

    /** The value below which that share of the times lies. */
    double at(double share) {
        List<Double> sorted = new ArrayList<>(millis);
        Collections.sort(sorted);
        return sorted.get((int) Math.min(sorted.size() - 1.0, Math.floor(share * sorted.size())));
    }

    double median() {
        return at(0.5);
    }

    /** A row of a table in Markdown. */
    String row(String name) {
        return String.format(
                Locale.ROOT, "| %s | %d | %.1f | %.1f | %.1f |", name, millis.size(), median(), at(0.95), at(1));
    }
}
