package org.wayfile.export.print.layout;

/** The weights of the bundled family. */
public enum Weight {
    REGULAR("Regular"),
    SEMIBOLD("SemiBold"),
    BOLD("Bold");

    private final String fileName;

    Weight(String fileName) {
        this.fileName = fileName;
    }

    String fileName() {
        return fileName;
    }
}
