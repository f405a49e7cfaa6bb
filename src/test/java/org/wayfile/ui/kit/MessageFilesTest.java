package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Every file of texts of the program. */
class MessageFilesTest {

    /** Names that are written alike in both languages. */
    private static final Set<String> SAME = Set.of("checklist.original", "box.original", "item.original");

    @Test
    void it_has_every_text_in_both_languages_in_the_words_we_use() {
        assertThat(TextFiles.under(Path.of("src/main/resources")))
                .isNotEmpty()
                .allSatisfy(file -> assertThat(TextFiles.faults(file, SAME)).isEmpty());
    }
}
