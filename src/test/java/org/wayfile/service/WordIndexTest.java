package org.wayfile.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private final WordIndex<String> index = new WordIndex<>();

    @Test
    void itFindsByTheBeginningsOfWordsInTheOrderOfPutting() {
        index.put(new UUID(0, 1), "first", "green card of elena");
        index.put(new UUID(0, 2), "second", "work card");
        assertThat(index.find("ca", 9)).containsExactly("first", "second");
        assertThat(index.find("ele gre", 9)).containsExactly("first");
        assertThat(index.find("ca", 1)).containsExactly("first");
        assertThat(index.find("ard", 9)).isEmpty();
        assertThat(index.find(" ", 9)).isEmpty();
    }

    @Test
    void itFindsAChangedThingByItsNewWordsOnly() {
        UUID id = new UUID(0, 1);
        index.put(id, "old", "green");
        index.put(id, "new", "blue");
        assertThat(index.find("green", 9)).isEmpty();
        assertThat(index.find("b", 9)).containsExactly("new");
        index.remove(id);
        assertThat(index.find("b", 9)).isEmpty();
    }

    @Test
    void itFindsWhatReadingEachTextFinds() {
        Random random = new Random(7);
        Map<UUID, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < 3_000; i++) {
            UUID id = new UUID(0, random.nextInt(400));
            String text = word(random) + " " + word(random) + " " + word(random);
            texts.remove(id);
            if (random.nextInt(5) == 0) {
                index.remove(id);
            } else {
                texts.put(id, text);
                index.put(id, text, text);
            }
            String typed = word(random).substring(0, 1) + " " + word(random);
            assertThat(index.find(typed, 1_000)).as("seed 7, step %d", i).isEqualTo(readEach(texts, typed));
        }
    }

    private static List<String> readEach(Map<UUID, String> texts, String typed) {
        List<String> found = new ArrayList<>();
        for (String text : texts.values()) {
            boolean all = true;
            for (String word : typed.split(" ")) {
                all &= (" " + text).contains(" " + word);
            }
            if (all) {
                found.add(text);
            }
        }
        return found;
    }

    private static String word(Random random) {
        return "" + (char) ('a' + random.nextInt(4)) + (char) ('a' + random.nextInt(4));
    }
}
