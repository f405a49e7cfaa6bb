package org.wayfile.app;

/** Placeholder until the walk is written below. */
final class Demonstration {

    private Demonstration() {}

    static void run(String folder) {}
}
