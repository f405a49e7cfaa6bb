package org.wayfile.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsFileTest {

    @TempDir
    private Path folder;

    private Path path;
    private SettingsFile file;

    @BeforeEach
    void name() {
        path = folder.resolve("new").resolve("settings.properties");
        file = new SettingsFile(path);
    }

    @Test
    void it_gives_back_what_was_written() throws IOException {
        Settings settings = Settings.defaults()
                .withLanguage("es")
                .withTextSize(150)
                .withTheme(ThemeChoice.DARK)
                .withIdleMinutes(5)
                .withLastVault(folder.resolve("Niño y familia.wayfile"))
                .withWindow(new WindowPlace(10, 20.5, 1280, 820, true));
        file.write(settings);
        assertThat(file.read()).isEqualTo(settings);
        assertThat(file.read().withoutLastVault().lastVault()).isEmpty();
    }

    @Test
    void it_writes_nothing_else_and_leaves_no_second_file() throws IOException {
        file.write(Settings.defaults());
        assertThat(Files.readAllLines(path)).containsExactly("idleMinutes=10", "language=en", "textSize=100",
                "theme=system");
        try (var files = Files.list(path.getParent())) {
            assertThat(files).containsExactly(path);
        }
    }

    @Test
    void it_starts_with_defaults() {
        assertThat(file.read()).isEqualTo(Settings.defaults());
    }

    @ParameterizedTest
    @ValueSource(strings = {"language=klingon", "textSize=9000", "textSize=x", "theme=pink", "idleMinutes=-3",
            "window=1,2", "window=NaN,2,3,4,true", "lastVault=relative/path", "lastVault=a\\u0000b", "\\u00zz",
            "just words"})
    void it_takes_the_default_for_what_it_cannot_understand(String line) throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, line + "\n");
        assertThat(file.read()).isEqualTo(Settings.defaults());
    }

    @Test
    void it_keeps_the_good_values_beside_a_bad_one() throws IOException {
        Files.createDirectories(path.getParent());
        Files.writeString(path, "language=es\ntextSize=17\n");
        assertThat(file.read()).isEqualTo(Settings.defaults().withLanguage("es"));
    }

    @Test
    void it_survives_bytes_that_are_no_text() throws IOException {
        Files.createDirectories(path.getParent());
        Files.write(path, new byte[] {(byte) 0xff, (byte) 0xfe, 0, 1, 2});
        assertThat(file.read()).isEqualTo(Settings.defaults());
    }

    @Test
    void it_refuses_settings_that_are_not_offered() {
        assertThatThrownBy(() -> new Settings("fr", 100, ThemeChoice.LIGHT, Optional.empty(), 10, Optional.empty(),
                Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
