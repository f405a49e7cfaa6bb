package org.wayfile.store.exchange;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names for files in an archive: the name the person gave, as every system takes it, and no two alike. */
final class ReadableNames {

    static final String FOLDER = "files/";

    private static final int LONGEST = 120;
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul");

    private final Set<String> taken = new HashSet<>();

    /** A free name in the folder of files, close to the one wanted. */
    String of(String wanted) {
        String safe = safe(wanted);
        int dot = safe.lastIndexOf('.');
        String stem = dot > 0 ? safe.substring(0, dot) : safe;
        String ending = dot > 0 ? safe.substring(dot) : "";
        String name = safe;
        for (int n = 2; !taken.add(folded(name)); n++) {
            name = stem + " (" + n + ")" + ending;
        }
        return FOLDER + name;
    }

    /** Two names that a system may take for one have the same folded form. */
    static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    private static String safe(String wanted) {
        String plain = Normalizer.normalize(wanted, Normalizer.Form.NFC)
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\p{Cs}\\p{Cf}\\p{Zl}\\p{Zp}]", " ")
                .strip();
        int dot = plain.lastIndexOf('.');
        String ending = dot > 0 && plain.length() - dot <= 10 ? plain.substring(dot) : "";
        String stem = plain.substring(0, plain.length() - ending.length());
        String cut = stem.codePointCount(0, stem.length()) > LONGEST
                ? stem.substring(0, stem.offsetByCodePoints(0, LONGEST))
                : stem;
        String tidy = (cut.strip() + ending).replaceAll("^\\.+|[. ]+$", "");
        String base = tidy.toLowerCase(Locale.ROOT).replaceAll("\\..*$", "");
        boolean device = DEVICES.contains(base) || base.matches("(com|lpt)[0-9]");
        return tidy.isBlank() || device ? "file " + tidy : tidy;
    }
}
