package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.deadlines.Answer;
import org.wayfile.domain.deadlines.Input;
import org.wayfile.domain.deadlines.Outcome;
import org.wayfile.domain.deadlines.Rule;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.deadlines.Value;

/** The words of the deadline rules: complete in both languages for everything that a rule can answer, and plain. */
class RuleContentTest {

    private static final int TIMES = 1500;

    private final ContentGuide guide = Packs.GUIDE;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itHasWordsForEveryAnswerAndNoOthers(String language) {
        for (RuleText text : guide.rules(language)) {
            Set<String> parts = new TreeSet<>();
            Set<String> says = new TreeSet<>();
            answers(text.rule()).forEach(it -> {
                parts.add(it.id());
                if (it.outcome() instanceof Outcome.Said said) {
                    says.add(said.id());
                }
            });
            assertThat(text.parts().keySet()).as(text.id()).containsExactlyInAnyOrderElementsOf(parts);
            assertThat(text.says().keySet()).as(text.id()).containsExactlyInAnyOrderElementsOf(says);
        }
    }

    private static List<Answer.Part> answers(Rule rule) {
        Random random = new Random(rule.id().hashCode());
        return Stream.generate(() -> rule.answer(values(rule, random)))
                .limit(TIMES)
                .filter(Answer.Counted.class::isInstance)
                .flatMap(it -> ((Answer.Counted) it).parts().stream())
                .toList();
    }

    private static Map<String, Value> values(Rule rule, Random random) {
        Map<String, Value> values = new HashMap<>();
        for (Input input : rule.inputs()) {
            boolean mayMiss = input.optional() || !input.unless().isEmpty();
            if (!mayMiss || random.nextBoolean()) {
                values.put(input.name(), value(input, random));
            }
        }
        return values;
    }

    private static Value value(Input input, Random random) {
        LocalDate day = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1500));
        return switch (input.kind()) {
            case DATE -> new Value.Day(day);
            case NUMBER -> new Value.Amount(random.nextInt(5));
            case YES_NO -> new Value.YesNo(random.nextBoolean());
            case CHOICE -> new Value.Chosen(input.choices().get(random.nextInt(input.choices().size())));
            case TIME -> new Value.At(LocalTime.NOON);
            case TRIPS -> new Value.Trips(List.of());
        };
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itAsksForEveryInputInWords(String language) {
        for (RuleText text : guide.rules(language)) {
            assertThat(text.inputs().keySet())
                    .as(text.id())
                    .containsExactlyElementsOf(text.rule().inputs().stream().map(Input::name).toList());
            text.rule().inputs().forEach(input -> assertThat(
                    text.choices().getOrDefault(input.name(), Map.of()).keySet())
                    .as(text.id() + " " + input.name())
                    .containsExactlyElementsOf(input.choices()));
        }
    }

    @Test
    void itNamesLawSourceAndDayOfEveryRule() {
        assertThat(guide.rules("en")).hasSize(59).allSatisfy(it -> {
            assertThat(it.law()).isNotBlank();
            assertThat(it.provenance().source()).startsWith("https://");
            assertThat(it.provenance().confidence()).matches("[A-D]");
            assertThat(it.provenance().recheckBy()).isAfter(it.provenance().checkedOn());
            if (it.provenance().verify()) {
                assertThat(it.provenance().recheckBy()).isBefore(it.provenance().checkedOn().plusMonths(4));
            }
        });
    }

    /** A matter in court says what was true on which day, and where to look. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itDatesWhatIsUnderChange(String language) {
        assertThat(guide.rules(language).stream().filter(it -> !it.was().isEmpty()))
                .hasSizeGreaterThanOrEqualTo(10)
                .allSatisfy(it -> {
                    assertThat(it.was()).as(it.id()).containsPattern("20\\d\\d");
                    assertThat(it.check()).as(it.id()).containsPattern("(www\\.)?\\w+\\.(gov|com)");
                });
    }

    @Test
    void itIsWrittenInBothLanguages() {
        for (RuleText english : guide.rules("en")) {
            RuleText spanish = guide.rule(english.id(), "es").orElseThrow();
            assertThat(spanish.name()).isNotEqualTo(english.name());
            assertThat(spanish.what()).isNotEqualTo(english.what());
            assertThat(spanish.exceptions()).as(english.id()).hasSameSizeAs(english.exceptions());
            assertThat(spanish.watch()).as(english.id()).hasSameSizeAs(english.watch());
            assertThat(spanish.was().isEmpty()).isEqualTo(english.was().isEmpty());
            assertThat(spanish.ifLate().isEmpty()).isEqualTo(english.ifLate().isEmpty());
        }
    }

    /** Each rule is a page of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itSpeaksPlainlyAboutEveryRule(String language) {
        List<String> findings = new ArrayList<>();
        guide.rules(language)
                .forEach(it -> findings.addAll(PlainWords.findings(
                        language + " " + it.id(), language, texts(it).toList())));
        assertThat(findings).isEmpty();
    }

    private static Stream<String> texts(RuleText it) {
        return Stream.of(
                Stream.of(it.name(), it.what(), it.ifLate(), it.was(), it.check()),
                it.inputs().values().stream(),
                it.parts().values().stream(),
                it.says().values().stream(),
                it.choices().values().stream().flatMap(answers -> answers.values().stream()),
                it.exceptions().stream(),
                it.watch().stream())
                .flatMap(texts -> texts);
    }
}
