package org.wayfile.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import javafx.beans.binding.StringBinding;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

@Isolated("changes the language of the whole process")
class MessagesTest {

    private final Appearance appearance = new Appearance();
    private final Messages texts = new Messages(Kit.class, appearance);

    @BeforeEach
    @AfterEach
    void lenient() {
        System.clearProperty(Messages.STRICT);
    }

    @Test
    void it_speaks_the_chosen_language_whatever_the_machine_speaks() {
        Locale machine = Locale.getDefault();
        try {
            Locale.setDefault(Locale.of("es"));
            assertThat(texts.get("back")).isEqualTo("Back");
            appearance.language().set(Locale.of("es"));
            Locale.setDefault(Locale.of("en"));
            assertThat(texts.get("back")).isEqualTo("Atrás");
        } finally {
            Locale.setDefault(machine);
        }
    }

    @Test
    void it_puts_arguments_in_and_leaves_everything_else_alone() {
        assertThat(TextPattern.fill("It's {1}, {0} and {2}", "a", "$1")).isEqualTo("It's $1, a and {2}");
    }

    @Test
    void it_knows_one_from_many() {
        assertThat(texts.plural("dates.days", 1)).isEqualTo("1 day");
        assertThat(texts.plural("dates.days", 12)).isEqualTo("12 days");
        assertThat(texts.plural("dates.days", 0)).isEqualTo("0 days");
    }

    @Test
    void it_follows_the_language_in_bindings() {
        StringBinding bound = texts.bind("masked.showNamed", "A");
        assertThat(bound.get()).isEqualTo("Show for 30 seconds: A");
        appearance.language().set(Locale.of("es"));
        assertThat(bound.get()).isEqualTo("Mostrar por 30 segundos: A");
    }

    @Test
    void it_makes_a_longer_accented_language_for_layout_tests() {
        appearance.language().set(Appearance.PSEUDO);
        String pseudo = texts.get("date.yearOdd", 1066);
        assertThat(pseudo).startsWith("⟦Thé ýéár 1066").endsWith("⟧");
        assertThat(pseudo.length())
                .isGreaterThan((int) (texts.in(Locale.ENGLISH, "date.yearOdd", 1066).length() * 1.35));
    }

    @Test
    void it_shows_the_key_of_a_missing_text_and_throws_in_tests() {
        assertThat(texts.get("no.such.text")).isEqualTo("no.such.text");
        assertThat(texts.find("no.such.text")).isEmpty();
        System.setProperty(Messages.STRICT, "true");
        assertThatThrownBy(() -> texts.get("no.such.text")).hasMessageContaining("no.such.text");
    }
}
