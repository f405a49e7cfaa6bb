package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The checker of words finds what it is there to find. */
class PlainWordsTest {

    private static final YAMLMapper YAML = new YAMLMapper();

    @Test
    void itFindsALongSentence() {
        String long26 = "one two three four five six ".repeat(4) + "seven eight.";
        assertThat(PlainWords.findings("page", "en", List.of(long26))).anyMatch(it -> it.contains("26 words"));
        assertThat(PlainWords.findings("page", "en", List.of("Call U.S. officers at 8 a.m. on a weekday."))).isEmpty();
    }

    @Test
    void itFindsWordsThatAreNotUsed() {
        assertThat(PlainWords.findings("page", "en", List.of("Your case is still open."))).hasSize(1);
        assertThat(PlainWords.findings("page", "en", List.of("It's here. Call now!"))).hasSize(2);
        assertThat(PlainWords.findings("page", "es", List.of("Su caso está atascado."))).hasSize(1);
        assertThat(PlainWords.findings("page", "en", List.of("Justice and justify are words."))).isEmpty();
    }

    @Test
    void itFindsAPageThatIsHardToRead() {
        String hard = "Administrative adjudicators necessarily contemplate jurisdictional prerequisites preliminarily.";
        assertThat(PlainWords.findings("page", "en", List.of(hard))).anyMatch(it -> it.contains("too hard"));
        String difficil = "Consideraciones jurisdiccionales administrativas necesariamente preliminares "
                + "imposibilitan determinaciones.";
        assertThat(PlainWords.findings("page", "es", List.of(difficil))).anyMatch(it -> it.contains("too hard"));
        assertThat(PlainWords.reading("en", List.of("Call the court. Ask for your date.")).figure()).isLessThan(4);
    }

    @Test
    void itFindsWhatTheOtherLanguageLacks() {
        assertThat(PlainWords.twins(
                "page",
                YAML.readTree("{a: The same words in both packs, b: [x, y], c: z}"),
                YAML.readTree("{a: The same words in both packs, b: [x]}")))
                .hasSize(3);
    }

    @Test
    void itReadsMarkdownWithoutItsMarks() {
        assertThat(PlainWords.markdown("## A letter {#letter}\n\n- **Call** [the court](agency:eoir)\n1. Wait."))
                .containsExactly("A letter", "Call the court", "Wait.");
    }
}
