package org.wayfile.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Promises that hold for any text. A failure names its seed; put it into {@code SEED} to repeat it. */
class IdentifierPropertyTest {

    private static final long SEED = Long.getLong("wayfile.seed", System.nanoTime());
    private static final int ROUNDS = 2_000;

    /** Pieces that make trouble together: labels, shapes, separators, foreign digits, halves of signs. */
    private static final List<String> PIECES = List.of(
            "A", "N", "AA", "IOE", "EAC", "ZNY", "TT", "O", "0", "7", "866", "2099", "078-05-1120", "012345678",
            "9999999999", "EU", "C09", "(c)(9)", "*", "<", "<<<<<<<<<<", "P<UTO", " ", "\n", "\t", "-", "–", ".", ":",
            "#", "Receipt number", "A-number", "SSN", "Número de recibo", "\u00a0", "\u200b", "\u202e", "٣", "３", "é",
            "e\u0301", "ß", "ŉ", "😀", "\ud83d", "\udc00", "\u0000", "ﬁ", "שלום", "مرحبا");

    private final Random random = new Random(SEED);

    @Test
    void it_never_throws_and_answers_the_same_again() {
        for (int round = 0; round < ROUNDS; round++) {
            String text = text();
            assertThatCode(() -> assertThat(IdentifierRecognition.recognise(text))
                    .isEqualTo(IdentifierRecognition.recognise(text)))
                    .as("seed %d, round %d", SEED, round)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void it_cleans_once_for_all() {
        for (int round = 0; round < ROUNDS; round++) {
            String cleaned = Identifier.clean(text());
            assertThat(Identifier.clean(cleaned)).as("seed %d, round %d", SEED, round).isEqualTo(cleaned);
        }
    }

    /** Of the sixteen further planes, in which hardly anything is written, each seventh. */
    @Test
    void it_cleans_every_character_once_for_all() {
        IntStream common = IntStream.rangeClosed(0, Character.MAX_VALUE);
        IntStream further = IntStream.iterate(
                Character.MIN_SUPPLEMENTARY_CODE_POINT, it -> it <= Character.MAX_CODE_POINT, it -> it + 7);
        assertThat(IntStream.concat(common, further)
                .mapToObj(Character::toString)
                .map(Identifier::clean)
                .filter(it -> !Identifier.clean(it).equals(it)))
                .isEmpty();
    }

    @Test
    void it_is_the_same_number_when_its_groups_or_its_clean_form_are_typed_again() {
        for (int round = 0; round < ROUNDS; round++) {
            IdentifierKind kind = kind();
            Identifier number = new Identifier(kind, shortText());
            assertThat(number.sameAs(new Identifier(kind, number.asTyped()))).isTrue();
            assertThat(new Identifier(kind, number.grouped()).sameAs(number))
                    .as("seed %d, round %d, %s", SEED, round, kind)
                    .isTrue();
            assertThat(new Identifier(kind, number.cleaned()).sameAs(number))
                    .as("seed %d, round %d, %s", SEED, round, kind)
                    .isTrue();
        }
    }

    @Test
    void it_hides_at_least_half_of_a_sensitive_number() {
        for (int round = 0; round < ROUNDS; round++) {
            String digits = random.ints(1 + random.nextInt(14), 1, 10)
                    .mapToObj(Integer::toString)
                    .reduce("", String::concat);
            long shown = new Identifier(IdentifierKind.OTHER, digits)
                    .masked()
                    .chars()
                    .filter(Character::isDigit)
                    .count();
            assertThat(shown).as("seed %d, round %d", SEED, round).isLessThanOrEqualTo(digits.length() / 2);
        }
    }

    @Test
    void it_recognises_every_receipt_number_however_it_is_spaced() {
        for (int round = 0; round < ROUNDS; round++) {
            String number = "IOE" + String.format("%010d", random.nextLong(10_000_000_000L));
            String spaced = spaced(number);
            Identifier found = IdentifierRecognition.recognise(spaced)
                    .likely()
                    .orElseThrow(() -> new AssertionError("seed " + SEED))
                    .identifier();
            assertThat(found).as("seed %d", SEED).isEqualTo(new Identifier(IdentifierKind.RECEIPT_NUMBER, spaced));
            assertThat(found.cleaned()).isEqualTo(number);
        }
    }

    private String spaced(String number) {
        StringBuilder text = new StringBuilder();
        for (char sign : number.toCharArray()) {
            boolean separate = !text.isEmpty() && random.nextInt(3) == 0;
            text.append(separate ? List.of(" ", "-", "\u00a0", "–").get(random.nextInt(4)) : "");
            text.append(random.nextBoolean() ? sign : Character.toLowerCase(sign));
        }
        return text.toString();
    }

    private IdentifierKind kind() {
        return IdentifierKind.values()[random.nextInt(IdentifierKind.values().length)];
    }

    private String shortText() {
        String text = text();
        return text.substring(0, Math.min(text.length(), 40));
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int count = random.nextInt(16); count > 0; count--) {
            text.append(
                    random.nextInt(4) == 0
                            ? Character.toString(random.nextInt(Character.MAX_CODE_POINT + 1))
                            : PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }
}
