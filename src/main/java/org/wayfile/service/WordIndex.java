package org.wayfile.service;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Finds things by the beginnings of their words, in the order in which they were put. One word knows the numbers of the
 * things that hold it; a thing that is put again gets a new number, its old one finds nothing. Not thread-safe.
 */
final class WordIndex<T> {

    private final List<@Nullable T> things = new ArrayList<>();
    private final Map<UUID, Integer> numbers = new HashMap<>();
    private final NavigableMap<String, Numbers> words = new TreeMap<>();

    /** Ascending numbers, in as little memory as they need. */
    private static final class Numbers {

        private int[] numbers = new int[2];
        private int count;

        void add(int number) {
            if (count > 0 && numbers[count - 1] == number) {
                return;
            }
            if (count == numbers.length) {
                numbers = Arrays.copyOf(numbers, count + Math.max(2, count >> 1));
            }
            numbers[count++] = number;
        }

        void into(BitSet found) {
            for (int i = 0; i < count; i++) {
                found.set(numbers[i]);
            }
        }
    }

    void clear() {
        things.clear();
        numbers.clear();
        words.clear();
    }

    /** Puts a thing under its words, in place of what had the id before. */
    void put(UUID id, T thing, String normalised) {
        remove(id);
        int number = things.size();
        things.add(thing);
        numbers.put(id, number);
        for (String word : normalised.strip().split(" ")) {
            words.computeIfAbsent(word, _ -> new Numbers()).add(number);
        }
    }

    void remove(UUID id) {
        Integer number = numbers.remove(id);
        if (number != null) {
            things.set(number, null);
        }
    }

    /** The first things that hold, for each word, a word that begins with it; none for no word. */
    List<T> find(String normalised, int most) {
        List<T> found = new ArrayList<>();
        if (normalised.isBlank()) {
            return found;
        }
        BitSet all = new BitSet(things.size());
        all.set(0, things.size());
        for (String beginning : normalised.strip().split(" ")) {
            all.and(beginningWith(beginning));
        }
        for (int i = all.nextSetBit(0); i >= 0 && found.size() < most; i = all.nextSetBit(i + 1)) {
            T thing = things.get(i);
            if (thing != null) {
                found.add(thing);
            }
        }
        return found;
    }

    private BitSet beginningWith(String beginning) {
        BitSet found = new BitSet(things.size());
        words.subMap(beginning, beginning + Character.MAX_VALUE).values().forEach(it -> it.into(found));
        return found;
    }
}
