package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.paint.Color;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The colours as they stand in the style sheets. */
class TokenContrastTest {

    private static final Pattern TOKEN = Pattern.compile("-wf-([\\w-]+):\\s*(#[0-9A-Fa-f]{6})");

    private final Map<String, Color> light = tokens("light.css");
    private final Map<String, Color> dark = tokens("dark.css");

    @ParameterizedTest
    @CsvSource({"ink,bg", "ink,surface", "ink,side", "ink,accent-soft", "ink,attention-soft", "ink,stop-soft",
            "ink,hover",
            "ink-2,bg", "ink-2,surface", "ink-2,side", "ink-2,accent-soft", "ink-2,attention-soft", "ink-2,hover",
            "accent,bg", "accent,surface", "accent,accent-soft", "accent,attention-soft", "accent,side",
            "on-accent,accent", "on-accent,accent-hover", "attention,attention-soft", "attention,surface",
            "attention,bg",
            "stop,surface", "stop,bg", "stop,stop-soft", "bg,ink"})
    void it_gives_text_the_contrast_WCAG_AA_asks_for(String text, String ground) {
        assertThat(contrast(light, text, ground)).isGreaterThanOrEqualTo(4.5);
        assertThat(contrast(dark, text, ground)).isGreaterThanOrEqualTo(4.5);
    }

    @ParameterizedTest
    @CsvSource({"control,bg", "control,surface", "control,side", "control,attention-soft", "focus,bg", "focus,surface",
            "focus,side",
            "focus,attention-soft", "focus,accent-soft", "stop,surface", "accent,line"})
    void it_gives_outlines_three_to_one(String outline, String ground) {
        assertThat(contrast(light, outline, ground)).isGreaterThanOrEqualTo(3.0);
        assertThat(contrast(dark, outline, ground)).isGreaterThanOrEqualTo(3.0);
    }

    private static double contrast(Map<String, Color> tokens, String one, String other) {
        return Contrast.of(tokens.get(one), tokens.get(other));
    }

    private static Map<String, Color> tokens(String file) {
        try {
            String css = Files.readString(Path.of("src/main/resources/org/wayfile/ui/kit", file));
            return TOKEN.matcher(css).results()
                    .collect(Collectors.toMap(found -> found.group(1), TokenContrastTest::color));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static Color color(java.util.regex.MatchResult found) {
        return Color.web(found.group(2));
    }
}
