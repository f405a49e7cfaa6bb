package org.wayfile.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the source files promise to their readers. */
abstract class SourceRules {
    private static final int MOST_LINES = 400;
    private static final Pattern DRAWS =
            Pattern.compile(
                    "OnScreen[.]|ScreenCheck[.](faults|laidOut|inWindow)|new Program[(]|FirstDay[.]|ExampleWindow[.]");

    @Test
    void no_file_is_longer_than_400_lines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : allFiles()) {
            int lines = Files.readAllLines(file).size();
            if (lines > MOST_LINES) {
                tooLong.add(file + " has " + lines);
            }
        }
        assertThat(tooLong).isEmpty();
    }

    @Test
    void each_package_opens_with_a_paragraph() throws IOException {
        for (Path folder : packages()) {
            Path paragraph = folder.resolve("package-info.java");
            assertThat(paragraph).exists();
            assertThat(Files.readString(paragraph)).as(paragraph.toString()).startsWith("/**");
        }
    }

    @Test
    void tests_that_draw_take_turns() throws IOException {
        List<String> without = new ArrayList<>();
        for (Path file : Program.javaFiles("src/test/java")) {
            String text = Files.readString(file);
            if (DRAWS.matcher(text).find() && text.contains("@Test") && !text.contains("@NeedsScreen")) {
                without.add(file.toString());
            }
        }
        assertThat(without).isEmpty();
    }

    private static List<Path> allFiles() {
        return Stream.of("src/main/java", "src/test/java").flatMap(it -> Program.javaFiles(it).stream()).toList();
    }

    private static List<Path> packages() {
        Path root = Path.of("src/main/java");
        return Program.javaFiles(root.toString()).stream()
                .map(Path::getParent)
                .distinct()
                .filter(it -> !it.equals(root))
                .toList();
    }
}
