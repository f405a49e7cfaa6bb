package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfile.domain.reference.Prose;

class MarkdownPageTest {

    private static final String PAGE = """
            # At the door

            **Stay calm.** Read [the card](guide:emergency-card#say).

            ## What to say {#say}

            > “I want a lawyer.”
            > “Quiero un abogado.”

            1. First.
            2. Second, with a [word](term:rfe).

            - A point
              that goes on.
            """;

    @Test
    void itReadsTitleOpeningPartsListsWordsAndLinks() {
        MarkdownPage page = MarkdownPage.parse("test.md", PAGE);
        assertThat(page.title()).isEqualTo("At the door");
        assertThat(page.opening().getFirst().paragraphs().getFirst().runs())
                .containsExactly(
                        new Prose.Run("Stay calm.", true, null),
                        new Prose.Run(" Read ", false, null),
                        new Prose.Run(
                                "the card",
                                false,
                                new Prose.Reference(Prose.Reference.Kind.GUIDE, "emergency-card", "say")),
                        new Prose.Run(".", false, null));
        MarkdownPage.Part part = page.parts().getFirst();
        assertThat(part.id()).isEqualTo("say");
        assertThat(part.title()).isEqualTo("What to say");
        assertThat(part.text()).hasSize(3);
        assertThat(words(part.text().getFirst())).containsExactly("“I want a lawyer.”", "“Quiero un abogado.”");
        assertThat(((Prose.Points) part.text().get(1)).numbered()).isTrue();
        assertThat(words(part.text().get(2))).containsExactly("A point that goes on.");
    }

    private static List<String> words(Prose block) {
        return block.paragraphs().stream().map(Prose::words).toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            No title                         | no title in bad.md
            # A\\n## Without an id         | a heading without {#id} in bad.md
            # A\\n[x](https://example.com) | a link that leads nowhere in bad.md
            # A\\n[x](office:uscis)        | a link that leads nowhere in bad.md
            # A\\n<b>x</b>                 | Markdown that guides do not use in bad.md
            # A\\n---                      | Markdown that guides do not use in bad.md
            # A\\n- x\\n  - y            | a list point that is not one paragraph in bad.md
            """)
    void itNamesTheFileAndTheFault(String page, String fault) {
        String markdown = page.replace("\\n", "\n\n");
        assertThatThrownBy(() -> MarkdownPage.parse("bad.md", markdown)).hasMessageStartingWith(fault);
    }
}
