package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.deadlines.Rules;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.wizard.CaseWords;
import org.wayfile.domain.wizard.DecisionTree;
import org.wayfile.domain.wizard.Problem;
import tools.jackson.databind.JsonNode;

/** The problems and the questions: complete, sourced, plain, and every link leads somewhere. */
class ProblemPackTest {

    private static final int MOST_QUESTIONS = 5;
    private static final int TEN_SECONDS = 45;
    private static final int MOST_WORDS_IN_A_MINUTE = 110;
    private static final List<String> CHANNELS = List.of(
            "online", "phone", "visit", "mail", "email", "court", "account", "app", "person");

    private static final CaseWords FILLED = new CaseWords(
            "María Fernanda González", "Form I-765", "IOE 09 123 45678", "September 28, 2026", "Newark, New Jersey",
            "1,234");

    private final ContentGuide guide = Packs.GUIDE;

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itIsPlainOnEveryPage(String language) {
        List<String> findings = new ArrayList<>();
        for (String file : PlainWords.files(language + "/problems")) {
            JsonNode problems = PlainWords.yaml(file);
            problems.propertyNames()
                    .forEach(id -> findings.addAll(PlainWords.findings(
                            language + " " + id, language, PlainWords.texts(problems.get(id)))));
        }
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itAsksPlainQuestions(String language) {
        JsonNode nodes = PlainWords.yaml(language + "/tree.yaml").get("nodes");
        List<String> findings = new ArrayList<>();
        nodes.propertyNames()
                .forEach(id -> findings.addAll(PlainWords.findings(
                        language + " " + id, language, PlainWords.texts(nodes.get(id)))));
        assertThat(findings).isEmpty();
    }

    @Test
    void itHasBothLanguages() {
        List<String> findings = new ArrayList<>(PlainWords.twins(
                "tree", PlainWords.yaml("en/tree.yaml"), PlainWords.yaml("es/tree.yaml")));
        for (String branch : FinderPack.BRANCHES) {
            String file = "/problems/" + branch + ".yaml";
            findings.addAll(PlainWords.twins(branch, PlainWords.yaml("en" + file), PlainWords.yaml("es" + file)));
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void itSaysWhereEverythingComesFrom() {
        for (String file : PlainWords.files("problems")) {
            for (JsonNode problem : PlainWords.yaml(file)) {
                String id = problem.get("id").asString();
                for (String name : List.of("source", "confidence", "checkedOn", "recheckBy", "verify")) {
                    assertThat(problem.hasNonNull(name)).as(id + " " + name).isTrue();
                }
                assertThat(problem.get("confidence").asString()).as(id).matches("[ABCD]");
            }
        }
        assertThat(guide.problems("en"))
                .allSatisfy(it -> assertThat(it.provenance().recheckBy()).isAfter(it.provenance().checkedOn()));
    }

    @Test
    void itLinksOnlyToWhatIsThere() {
        List<String> agencies = guide.agencies("en").stream().map(Agency::id).toList();
        assertThat(guide.problems("en")).allSatisfy(it -> {
            assertThat(agencies).contains(it.agency()).containsAll(it.contact().thenAgencies());
            assertThat(CHANNELS).contains(it.contact().channel());
            assertThat(it.preparation().numbers())
                    .allSatisfy(kind -> assertThat(IdentifierKind.byContentId(kind)).isPresent());
            assertThat(it.preparation().forms())
                    .allSatisfy(form -> assertThat(guide.form(form, "en")).as(form).isPresent());
            assertThat(it.timing().rules())
                    .allSatisfy(rule -> assertThat(Rules.find(rule)).as(rule).isPresent());
            assertThat(it.guide().isEmpty() || Pack.exists("guides/" + it.guide() + ".yaml"))
                    .as(it.guide())
                    .isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itFillsEveryPartOfAnAnswer(String language) {
        assertThat(guide.problems(language)).allSatisfy(it -> {
            assertThat(it.contact().first()).isNotBlank();
            assertThat(it.contact().cannot()).isNotBlank();
            assertThat(it.contact().then()).isNotEmpty();
            assertThat(it.contact().thenAgencies()).isNotEmpty();
            assertThat(it.preparation().facts()).isNotEmpty();
            assertThat(it.speech().ask()).hasSize(3);
            assertThat(it.timing().date()).isNotBlank();
            assertThat(it.timing().again()).isNotBlank();
            assertThat(it.timing().followUpDays()).isNotNegative();
            assertThat(it.keywords()).hasSizeGreaterThanOrEqualTo(8);
            assertThat(it.lawyer().first() && it.lawyer().words().isBlank()).isFalse();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itSpeaksForAMinuteAtMost(String language) {
        assertThat(guide.problems(language))
                .allSatisfy(it -> assertThat(FILLED.fill(it.speech().statement()).split("\\s+").length)
                        .isLessThanOrEqualTo(MOST_WORDS_IN_A_MINUTE));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itSaysNoWordTwiceWhenItIsFilled(String language) {
        assertThat(guide.problems(language))
                .allSatisfy(it -> assertThat(FILLED.fill(it.speech().statement()))
                        .doesNotContain("Form Form", "Formulario Form"));
    }

    @Test
    void itSaysWhatIsInMotionAndWhereToLook() {
        List<Problem> moving =
                guide.problems("en").stream().filter(it -> it.change() != null).toList();
        assertThat(moving).hasSizeGreaterThan(10).allSatisfy(it -> {
            assertThat(it.change().was()).matches(".*\\b20\\d\\d\\b.*");
            assertThat(it.change().check()).contains(".");
        });
    }

    @Test
    void itLeadsToAProblemWithinFiveQuestions() {
        DecisionTree tree = guide.tree("en");
        Set<String> longest = new HashSet<>();
        walk(tree, tree.start(), 0, longest);
        assertThat(longest).isEmpty();
    }

    /** The airport as the place of an emergency joins the branch of travel; there the way is one question longer. */
    private static void walk(DecisionTree tree, String at, int asked, Set<String> tooLong) {
        if (!tree.isQuestion(at)) {
            if (asked > MOST_QUESTIONS) {
                tooLong.add(at + " after " + asked);
            }
            return;
        }
        tree.node(at).answers().forEach(it -> walk(tree, it.next(), asked + 1, tooLong));
    }

    /** Detained, officers here, violence, money: what the first page and the first question name leads there at once. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itNamesWhatCannotWaitFirst(String language) {
        DecisionTree tree = guide.tree(language);
        assertThat(tree.now()).hasSizeBetween(4, 6).contains("P01", "P04", "P97", "P11");
        assertThat(tree.now()).allSatisfy(id -> {
            Problem it = guide.problem(id, language).orElseThrow();
            assertThat(guide.lesson(it.guide(), language).orElseThrow().title()).as(id).isNotBlank();
        });
        assertThat(tree.node(tree.start()).answers()).extracting(DecisionTree.Answer::next).contains("P97");
    }

    /** What an emergency page shows in large letters is read in ten seconds. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itBringsAnEmergencyToThePointInTenSeconds(String language) {
        assertThat(guide.problems(language).stream()
                .filter(it -> it.urgency() == Problem.Urgency.EMERGENCY
                        || guide.tree(language).now().contains(it.id())))
                .hasSizeGreaterThan(10)
                .allSatisfy(it -> assertThat(PlainWords.words(it.contact().first()))
                        .as(it.id() + " " + it.contact().first())
                        .hasSizeLessThanOrEqualTo(TEN_SECONDS));
    }

    @Test
    void itOffersFewAnswers() {
        assertThat(guide.tree("en").nodes().values())
                .allSatisfy(it -> assertThat(it.answers()).as(it.id()).hasSizeBetween(2, 6));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itKnowsHowPeopleSayEveryProblem(String language) {
        Pack said = Pack.file(language + "/said.yaml");
        assertThat(guide.problems(language))
                .allSatisfy(it -> assertThat(said.texts(it.id())).as(it.id()).hasSizeGreaterThanOrEqualTo(6));
        assertThat(said.node().propertyNames()).hasSameSizeAs(guide.problems(language));
    }
}
