package org.wayfile.architecture;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The table of layers: which part of the program may import which. A part is a package with all below it; the first
 * row that fits a package holds for it. {@code ui.*} stands for every screen; a screen never imports another.
 */
enum Layers {
    NAV("ui.nav", "domain"),
    KIT("ui.kit", "settings"),
    PARTS("ui.parts", "ui.kit", "ui.nav", "service", "domain", "settings"),
    SCREEN("ui.*", "ui.parts", "ui.kit", "ui.nav", "service", "domain", "settings"),
    STORE("store", "service", "domain"),
    GUIDE("guide", "service", "domain"),
    EXPORT("export.*", "service", "domain"),
    SERVICE("service", "domain"),
    SETTINGS("settings"),

    // The domain reads from left to right: reference → wizard → cases → papers → contacts → interview → schedule.
    REFERENCE("domain.reference"),
    DEADLINES("domain.deadlines", "domain.reference"),
    WIZARD("domain.wizard", "domain.reference"),
    CASES("domain.cases", "domain.reference", "domain.wizard"),
    PAPERS("domain.papers", "domain.reference", "domain.wizard", "domain.cases"),
    CONTACTS("domain.contacts", "domain.reference", "domain.wizard", "domain.cases", "domain.papers"),
    INTERVIEW(
            "domain.interview",
            "domain.reference", "domain.deadlines", "domain.wizard", "domain.cases", "domain.papers",
            "domain.contacts"),
    SCHEDULE(
            "domain.schedule",
            "domain.reference", "domain.wizard", "domain.cases", "domain.papers", "domain.contacts",
            "domain.interview"),

    APP("app", "ui", "store", "guide", "export", "service", "domain", "settings");

    private final String part;
    private final List<String> mayImport;

    Layers(String part, String... mayImport) {
        this.part = part;
        this.mayImport = List.of(mayImport);
    }

    /** The row that holds for a package below the root; empty when the package has no place in the table. */
    static Optional<Layers> of(String packageName) {
        return Arrays.stream(values()).filter(it -> it.covers(packageName)).findFirst();
    }

    /** Whether a class of package {@code from}, which this row covers, may use a class of package {@code to}. */
    boolean allows(String from, String to) {
        return within(slice(from), to) || mayImport.stream().anyMatch(it -> within(it, to));
    }

    private boolean covers(String packageName) {
        return part.endsWith(".*")
                ? packageName.startsWith(part.substring(0, part.length() - 1))
                : within(part, packageName);
    }

    /** The part a package belongs to: for {@code ui.cases.timeline} it is {@code ui.cases}. */
    private String slice(String packageName) {
        if (!part.endsWith(".*")) {
            return part;
        }
        int end = packageName.indexOf('.', part.length() - 1);
        return end < 0 ? packageName : packageName.substring(0, end);
    }

    private static boolean within(String part, String packageName) {
        return packageName.equals(part) || packageName.startsWith(part + ".");
    }
}
