package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.domain.wizard.DecisionTree;
import org.wayfile.domain.wizard.FinderSession;
import org.wayfile.domain.wizard.Problem;
import tools.jackson.databind.JsonNode;

/** Every promise about the content packs: complete in both languages, sourced, plain, without dead ends. */
class ContentGuideTest {

    private static final Path PACKS = Path.of("src/main/resources/org/wayfile/guide");

    private static final List<String> BANNED = List.of(
            "don't", "good news", "unfortunately", "stuck", "simply", "oops", "!", "lamentablemente", "simplemente",
            "¡");

    private final ContentGuide guide = Packs.GUIDE;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itHasAllLists(String language) {
        assertThat(guide.checklists(language))
                .hasSizeGreaterThanOrEqualTo(50)
                .extracting(ChecklistTemplate::id)
                .doesNotHaveDuplicates();
        assertThat(guide.checklists(language))
                .allSatisfy(list -> assertThat(list.items()).as(list.id()).isNotEmpty());
        assertThat(guide.problems(language)).hasSizeGreaterThanOrEqualTo(101).extracting(Problem::id)
                .doesNotHaveDuplicates();
        assertThat(guide.agencies(language)).hasSize(14);
        assertThat(guide.forms(language)).hasSizeGreaterThanOrEqualTo(59);
    }

    @Test
    void itHasNoListOutsideTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(PACKS.resolve("checklists"))) {
            assertThat(files).hasSize(guide.checklists("en").size() + 1);
        }
    }

    @Test
    void itIsWrittenInBothLanguages() {
        for (int i = 0; i < guide.checklists("en").size(); i++) {
            ChecklistTemplate english = guide.checklists("en").get(i);
            ChecklistTemplate spanish = guide.checklists("es").get(i);
            assertThat(spanish.title()).isNotEqualTo(english.title());
            assertThat(spanish.items()).extracting(ChecklistTemplate.Item::why).isNotEqualTo(
                    english.items().stream().map(ChecklistTemplate.Item::why).toList());
        }
        for (int i = 0; i < guide.problems("en").size(); i++) {
            assertThat(guide.problems("es").get(i).title())
                    .isNotEqualTo(guide.problems("en").get(i).title());
        }
    }

    @Test
    void itNamesTheSourceOfEverything() {
        Stream.of(
                guide.checklists("en").stream().map(ChecklistTemplate::provenance),
                guide.checklists("en").stream()
                        .flatMap(it -> it.items().stream())
                        .map(ChecklistTemplate.Item::provenance),
                guide.problems("en").stream().map(Problem::provenance),
                guide.agencies("en").stream().map(it -> it.provenance()),
                guide.forms("en").stream().map(it -> it.provenance()))
                .flatMap(it -> it)
                .forEach(ContentGuideTest::sourced);
    }

    private static void sourced(Provenance it) {
        assertThat(it.source()).isNotBlank();
        assertThat(it.recheckBy()).isAfter(it.checkedOn());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itSpeaksInShortPlainSentences(String language) {
        Stream<String> texts = Stream.of(
                guide.checklists(language).stream()
                        .flatMap(it -> Stream.concat(
                                Stream.of(it.title(), it.intro()),
                                it.items().stream().flatMap(ContentGuideTest::words))),
                guide.problems(language).stream().flatMap(it -> Stream.of(it.title(), it.contact().first())),
                guide.agencies(language).stream().flatMap(it -> Stream.of(it.handles(), it.notFor())))
                .flatMap(it -> it);
        assertThat(texts).allSatisfy(ContentGuideTest::plain);
    }

    /** Each list and each kind of number is a page of its own. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itReadsPlainlyOnEveryListAndNumber(String language) {
        List<String> findings = new ArrayList<>();
        PlainWords.files(language + "/checklists")
                .forEach(it -> findings.addAll(
                        PlainWords.findings(it, language, PlainWords.texts(PlainWords.yaml(it)))));
        JsonNode kinds = PlainWords.yaml(language + "/identifiers.yaml");
        kinds.propertyNames().stream()
                .filter(id -> kinds.get(id).isObject())
                .forEach(id -> findings.addAll(PlainWords.findings(
                        language + " " + id, language, PlainWords.texts(kinds.get(id)))));
        assertThat(findings).isEmpty();
    }

    /** The list of facts to check again leaves out no fact of any pack. */
    @Test
    void itListsEveryFactWhenItIsDue() throws IOException {
        long facts;
        try (Stream<Path> files = Files.walk(PACKS)) {
            facts = files.filter(it -> it.toString().endsWith(".yaml"))
                    .filter(it -> !it.toString().contains("/en/") && !it.toString().contains("/es/"))
                    .mapToLong(it -> dated(PlainWords.yaml(PACKS.relativize(it).toString())))
                    .sum();
        }
        assertThat(guide.due(LocalDate.of(2126, 1, 1))).hasSize((int) facts).hasSizeGreaterThan(1000);
        assertThat(guide.due(guide.checkedOn())).isEmpty();
    }

    private static long dated(JsonNode node) {
        long below = 0;
        for (JsonNode child : node) {
            below += child.isContainer() ? dated(child) : 0;
        }
        return below + (node.isObject() && node.hasNonNull("recheckBy") ? 1 : 0);
    }

    private static Stream<String> words(ChecklistTemplate.Item it) {
        return Stream.of(it.name(), it.why(), it.note(), it.when()).filter(text -> text != null);
    }

    private static void plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        assertThat(BANNED).as(text).noneMatch(lower::contains);
        for (String sentence : text.split("(?<=[.?:;])\\s+")) {
            assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(25);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itReachesEveryQuestionAndEndsAtAProblem(String language) {
        DecisionTree tree = guide.tree(language);
        Set<String> problems =
                new HashSet<>(guide.problems(language).stream().map(Problem::id).toList());
        Set<String> reached = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(tree.start()));
        while (!open.isEmpty()) {
            String at = open.pop();
            if (reached.add(at) && tree.isQuestion(at)) {
                DecisionTree.Node node = tree.node(at);
                assertThat(node.answers()).as(at).hasSizeGreaterThanOrEqualTo(2);
                node.answers().forEach(answer -> open.push(answer.next()));
                open.push(node.unsureNext());
            } else if (!tree.isQuestion(at)) {
                assertThat(problems).contains(at);
            }
        }
        assertThat(reached).containsAll(tree.nodes().keySet());
        assertThat(reached).containsAll(problems);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itLeadsAPersonWhoIsNeverSureToAProblem(String language) {
        DecisionTree tree = guide.tree(language);
        tree.nodes().values().forEach(node -> {
            assertThat(node.unsure()).as(node.id()).doesNotHaveDuplicates().allSatisfy(ContentGuideTest::plain);
            FinderSession session = new FinderSession(
                    tree, List.of(new FinderSession.Step("before", 0, node.id())));
            while (session.question().isPresent()) {
                session = session.unsure();
            }
            assertThat(session.steps()).as(node.id()).hasSizeLessThanOrEqualTo(5);
            assertThat(guide.problem(session.at(), language)).as(node.id()).isPresent();
        });
    }

    @Test
    void itKnowsEveryAgencyThatItNames() {
        List<String> known =
                guide.agencies("en").stream().map(it -> it.id()).toList();
        assertThat(guide.problems("en")).allSatisfy(it -> assertThat(known).contains(it.agency()));
        assertThat(guide.checklists("en")).allSatisfy(it -> assertThat(known).contains(it.agency()));
    }

    @Test
    void itExplainsEveryKindOfNumber() {
        assertThat(Arrays.asList(IdentifierKind.values()))
                .allSatisfy(kind -> assertThat(guide.identifier(kind, "es").warning())
                        .isNotBlank()
                        .isNotEqualTo(guide.identifier(kind, "en").warning()));
    }

    @Test
    void itFallsBackToEnglishForOtherLanguages() {
        assertThat(guide.checklists("fr")).isEqualTo(guide.checklists("en"));
    }
}
