package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NeedsScreen
class MaskedTest {

    private final FakeCountdown countdown = new FakeCountdown();
    private final Kit kit = new Kit(new Appearance(), ScreenCheck.NOW, Tasks.onTheSpot(), countdown);

    @ParameterizedTest
    @CsvSource({"IOE0912345678,IOE ••• ••• 5678", "A123456789,A ••• ••• 6789", "A 123-456-789,A ••• ••• 6789",
            "1234,•••", "123456789,••• ••• 6789", "X12,X •••", "'',•••", "ABCDEFGH,••• ••• EFGH"})
    void it_shows_letters_and_the_last_four_only(String number, String masked) {
        assertThat(Masked.mask(number)).isEqualTo(masked);
    }

    @Test
    void it_shows_a_number_for_thirty_seconds() {
        OnScreen.run(() -> {
            Masked masked = new Masked(kit, "Receipt number", "IOE0912345678");
            assertThat(shown(masked)).isEqualTo("IOE ••• ••• 5678");
            assertThat(masked.lookup(".wf-number").getAccessibleText())
                    .isEqualTo("Receipt number, hidden, ends in 5678");
            press(masked);
            assertThat(shown(masked)).isEqualTo("IOE0912345678");
            countdown.pass(Duration.ofSeconds(29));
            assertThat(shown(masked)).isEqualTo("IOE0912345678");
            countdown.pass(Duration.ofSeconds(1));
            assertThat(shown(masked)).isEqualTo("IOE ••• ••• 5678");
        });
    }

    @Test
    void it_shows_one_number_at_a_time_in_the_whole_window() {
        OnScreen.run(() -> {
            Masked first = new Masked(kit, "Receipt number", "IOE0912345678");
            Masked second = new Masked(kit, "A-Number", "A123456789");
            press(first);
            countdown.pass(Duration.ofSeconds(20));
            press(second);
            assertThat(shown(first)).isEqualTo("IOE ••• ••• 5678");
            countdown.pass(Duration.ofSeconds(15));
            assertThat(shown(second)).isEqualTo("A123456789");
            kit.reveals().hide();
            assertThat(shown(second)).isEqualTo("A ••• ••• 6789");
        });
    }

    @Test
    void it_takes_a_copied_number_off_the_clipboard_unless_something_else_is_there() {
        OnScreen.run(() -> {
            kit.copying().copy("IOE0912345678");
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("IOE0912345678");
            countdown.pass(Duration.ofSeconds(30));
            assertThat(Clipboard.getSystemClipboard().getString()).isNullOrEmpty();
            kit.copying().copy("IOE0912345678");
            Clipboard.getSystemClipboard()
                    .setContent(java.util.Map.of(javafx.scene.input.DataFormat.PLAIN_TEXT, "shopping"));
            countdown.pass(Duration.ofSeconds(30));
            assertThat(Clipboard.getSystemClipboard().getString()).isEqualTo("shopping");
        });
    }

    private static String shown(Masked masked) {
        return ((Labeled) find(masked, ".wf-number")).getText();
    }

    private static void press(Masked masked) {
        ((Button) find(masked, ".wf-text")).fire();
    }

    private static javafx.scene.Node find(Pane pane, String selector) {
        return pane.lookup(selector);
    }
}
