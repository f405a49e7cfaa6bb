package org.wayfile.walk;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfile.settings.ThemeChoice;

/** A picture of every screen in each language, size and colour, to be looked at. */
@NeedsScreen
@Tag("tour")
class TourTest {

    @TempDir
    Path home;

    @ParameterizedTest
    @CsvSource({"en,100,LIGHT", "en,200,DARK", "es,100,DARK", "es,200,LIGHT"})
    void itWritesAPictureOfEveryScreen(String language, int size, ThemeChoice theme) throws IOException {
        try (ExampleWindow example = ExampleWindow.open(home, language, size, theme)) {
            List<Path> pictures = example.tour().pictures(example.folder());
            assertThat(pictures).hasSizeGreaterThan(15).allSatisfy(it -> assertThat(it).isNotEmptyFile());
        }
    }
}
