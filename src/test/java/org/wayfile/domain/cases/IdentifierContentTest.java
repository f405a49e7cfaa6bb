package org.wayfile.domain.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.Recognition.Question;
import org.wayfile.domain.cases.Recognition.Reason;
import org.wayfile.domain.cases.Recognition.Warning;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The texts about numbers: complete in both languages, in plain words, with source and dates. */
class IdentifierContentTest {

    private static final int LONGEST_SENTENCE = 25;

    @Test
    void it_has_facts_for_every_kind_and_no_other() throws IOException {
        assertThat(read("").get("identifiers").values().stream().map(it -> it.get("id").asString()))
                .containsExactlyElementsOf(kindIds());
    }

    @ParameterizedTest
    @EnumSource(IdentifierKind.class)
    void it_gives_a_usual_example_with_source_and_dates(IdentifierKind kind) throws IOException {
        JsonNode facts = read("").get("identifiers").get(kind.ordinal());
        assertThat(new Identifier(kind, facts.get("example").asString()).looksUsual()).isTrue();
        assertThat(facts.get("example").isString()).isTrue();
        assertProvenance(facts);
    }

    @Test
    void it_gives_source_and_dates_for_the_check_digit() throws IOException {
        assertProvenance(read("").get("zone"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/", "es/"})
    void it_has_every_text_and_no_other(String language) throws IOException {
        JsonNode texts = read(language);
        assertThat(texts.get("identifiers").propertyNames()).containsExactlyElementsOf(kindIds());
        assertThat(texts.get("reasons").propertyNames()).containsExactlyInAnyOrderElementsOf(ids(Reason.values()));
        assertThat(texts.get("questions").propertyNames()).containsExactlyInAnyOrderElementsOf(ids(Question.values()));
        assertThat(texts.get("warnings").propertyNames()).containsExactlyInAnyOrderElementsOf(ids(Warning.values()));
        assertThat(texts.get("suggestion").asString()).isNotBlank();
        for (JsonNode kind : texts.get("identifiers").values()) {
            assertThat(kind.propertyNames()).contains("name", "short", "what", "warning");
        }
    }

    @Test
    void it_has_a_trap_in_both_languages_or_in_none() throws IOException {
        JsonNode english = read("en/").get("identifiers");
        JsonNode spanish = read("es/").get("identifiers");
        for (String id : kindIds()) {
            assertThat(english.get(id).has("trap")).as(id).isEqualTo(spanish.get(id).has("trap"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en/", "es/"})
    void it_speaks_in_short_plain_sentences(String language) throws IOException {
        for (String text : texts(read(language))) {
            assertThat(text.toLowerCase(Locale.ROOT))
                    .doesNotContain("!", "¡")
                    .doesNotContainPattern("\\b(still|just|simply|easy|unfortunately|stuck|oops)\\b")
                    .doesNotContainPattern("\\b(simplemente|lamentablemente|fácil|todavía)\\b")
                    .doesNotContainPattern("\\b(don|isn|can|doesn|won)['’]t\\b");
            assertThat(text.split("[.?:;] ", -1)).allSatisfy(it -> assertThat(it.split(" ", -1))
                    .as(it)
                    .hasSizeLessThanOrEqualTo(LONGEST_SENTENCE));
        }
    }

    @Test
    void it_translates_every_sentence() throws IOException {
        List<String> english = texts(read("en/"));
        List<String> spanish = texts(read("es/"));
        assertThat(spanish).hasSameSizeAs(english);
        assertThat(spanish.stream().filter(it -> it.contains(" ")).toList()).doesNotContainAnyElementsOf(english);
    }

    private static void assertProvenance(JsonNode facts) {
        assertThat(facts.get("source").asString()).isNotBlank();
        assertThat(facts.get("confidence").asString()).matches("[ABCD]");
        assertThat(facts.get("checkedOn").asString()).isEqualTo("2026-11-21");
        LocalDate recheck = LocalDate.parse(facts.get("recheckBy").asString());
        assertThat(recheck).isEqualTo(facts.get("verify").asBoolean() ? "2027-02-21" : "2027-05-21");
    }

    private static List<String> kindIds() {
        return Arrays.stream(IdentifierKind.values()).map(IdentifierKind::contentId).toList();
    }

    private static List<String> ids(Enum<?>[] values) {
        return Stream.of(values)
                .map(it -> it.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .toList();
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isString()) {
            texts.add(node.asString());
        }
        node.values().forEach(it -> texts.addAll(texts(it)));
        return texts;
    }

    private static JsonNode read(String folder) throws IOException {
        String path = "/org/wayfile/guide/" + folder + "identifiers.yaml";
        try (InputStream stream = Objects.requireNonNull(IdentifierContentTest.class.getResourceAsStream(path))) {
            return new YAMLMapper().readTree(stream);
        }
    }
}
