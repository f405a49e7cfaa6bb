package org.wayfile.faults;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a program told before it ended: the promises that must hold. */
final class Told {

    private final Map<Integer, Integer> rows = new TreeMap<>();
    private final Set<Integer> files = new TreeSet<>();
    private final List<String> passphrases = new ArrayList<>(List.of(Acts.FIRST_PASSPHRASE));

    /** Takes one line. */
    Told hear(String line) {
        String[] words = line.split(" ");
        switch (words[0]) {
            case "row" -> rows.merge(Integer.parseInt(words[1]), Integer.parseInt(words[2]), Math::max);
            case "file" -> files.add(Integer.parseInt(words[1]));
            case "passphrase?" -> passphrases.addLast(words[1]);
            case "passphrase" -> {
                passphrases.clear();
                passphrases.add(words[1]);
            }
            default -> {}
        }
        return this;
    }

    /** The newest version of each row that was told to be saved. */
    Map<Integer, Integer> rows() {
        return rows;
    }

    Set<Integer> files() {
        return files;
    }

    /** The passphrases one of which opens: two while a change was going on. */
    List<String> passphrases() {
        return passphrases;
    }

    /** This passphrase opened. */
    void opened(String passphrase) {
        hear("passphrase " + passphrase);
    }

    /** A number that no row has, told or not. */
    int nextRow() {
        return rows.keySet().stream().mapToInt(it -> it + 10).max().orElse(0);
    }

    int nextFile() {
        return files.stream().mapToInt(it -> it + 10).max().orElse(0);
    }
}
