package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.domain.reference.Prose;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.domain.reference.Term;
import org.wayfile.domain.reference.Topic;
import org.wayfile.domain.wizard.CallerCheck;
import org.wayfile.domain.wizard.Problem;
import tools.jackson.databind.JsonNode;

/** Every promise about the packs of Learn and of the caller check: sourced, linked, translated, plain. */
class LearnContentTest {

    private static final int TEN_SECONDS = 60;
    private static final int STATEMENT = 40;

    /** Places where one looks when a matter changes. */
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.(gov|mil|us)\\b");

    private final ContentGuide guide = Packs.GUIDE;

    private Stream<Provenance> provenances() {
        CallerCheck caller = guide.callerCheck("en");
        return Stream.of(
                guide.lessons("en").stream().map(Lesson::provenance),
                guide.lessons("en").stream()
                        .flatMap(it -> it.sections().stream())
                        .map(Lesson.Section::provenance),
                guide.agencyCards("en").stream().map(Agency::provenance),
                guide.agencyCards("en").stream()
                        .flatMap(it -> it.channels().stream())
                        .map(Agency.Way::provenance),
                guide.agencyCards("en").stream()
                        .flatMap(it -> it.changes().stream())
                        .map(Agency.Movement::provenance),
                guide.forms("en").stream().map(FormInfo::provenance),
                guide.glossary("en").stream().map(Term::provenance),
                caller.signs().stream().map(CallerCheck.Sign::provenance),
                caller.outcomes().stream().map(CallerCheck.Outcome::provenance),
                caller.report().places().stream().map(CallerCheck.Place::provenance),
                Stream.concat(
                        caller.lookUp().neverCallsOut().stream(),
                        caller.lookUp().lookAlikes().stream())
                        .map(CallerCheck.Known::provenance))
                .flatMap(Function.identity());
    }

    @Test
    void itNamesTheSourceTheDayAndTheTrustOfEveryItem() {
        assertThat(provenances()).hasSizeGreaterThan(700).allSatisfy(it -> {
            assertThat(it.source()).isNotBlank();
            assertThat(it.confidence()).matches("[ABCD]");
            assertThat(it.recheckBy()).isAfter(it.checkedOn());
            assertThat(it.recheckBy()).as(it.toString()).isBeforeOrEqualTo(it.checkedOn().plusMonths(6));
        });
    }

    @Test
    void itHasTheGuidesAgenciesFormsAndTermsOfTheSheets() {
        assertThat(guide.lessons("en")).hasSizeGreaterThanOrEqualTo(64).extracting(Lesson::id).doesNotHaveDuplicates();
        assertThat(guide.agencyCards("en")).hasSizeGreaterThanOrEqualTo(28).extracting(Agency::id)
                .doesNotHaveDuplicates();
        assertThat(guide.agencies("en")).hasSize(14).allMatch(Agency::main);
        assertThat(guide.forms("en")).hasSizeGreaterThanOrEqualTo(59).extracting(FormInfo::number)
                .doesNotHaveDuplicates();
        assertThat(guide.glossary("en")).hasSizeGreaterThan(100).extracting(Term::id).doesNotHaveDuplicates();
    }

    @Test
    void itHasNoFileOutsideTheIndexes() {
        int guides = guide.lessons("en").size();
        int agencies = guide.agencyCards("en").size();
        assertThat(PlainWords.files("guides")).hasSize(guides + 1);
        assertThat(PlainWords.files("agencies")).hasSize(agencies + 1);
        for (String language : List.of("en", "es")) {
            assertThat(PlainWords.files(language + "/guides")).hasSize(guides);
            assertThat(PlainWords.files(language + "/agencies")).hasSize(agencies);
        }
    }

    @Test
    void itPutsEveryGuideUnderATopicAndLeavesNoTopicEmpty() {
        Set<String> topics = guide.topics("en").stream().map(Topic::id).collect(Collectors.toSet());
        assertThat(guide.lessons("en").stream().map(Lesson::topic).collect(Collectors.toSet()))
                .isEqualTo(topics);
        guide.lessons("en").stream()
                .collect(Collectors.groupingBy(Lesson::topic))
                .forEach((topic, lessons) -> assertThat(lessons).as(topic).extracting(Lesson::order)
                        .doesNotHaveDuplicates());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itLinksToNothingThatIsNotThere(String language) {
        Set<String> rules = rules();
        guide.lessons(language).forEach(lesson -> lesson.paragraphs()
                .flatMap(it -> it.runs().stream())
                .map(Prose.Run::to)
                .filter(it -> it != null)
                .forEach(to -> assertThat(there(to, language, rules))
                        .as(lesson.id() + ": " + to)
                        .isTrue()));
    }

    private boolean there(Prose.Reference to, String language, Set<String> rules) {
        String section = to.section();
        return switch (to.kind()) {
            case GUIDE ->
                guide.lesson(to.id(), language)
                        .filter(it -> section == null || it.section(section).isPresent())
                        .isPresent();
            case AGENCY -> guide.agency(to.id(), language).isPresent();
            case FORM -> guide.form(to.id(), language).isPresent();
            case PROBLEM -> guide.problem(to.id(), language).isPresent();
            case TERM -> guide.term(to.id(), language).isPresent();
            case RULE -> rules.contains(to.id());
        };
    }

    /** The rules of the program when it has them, else those that the forms name. */
    private Set<String> rules() {
        if (Pack.exists("rules.yaml")) {
            return Pack.file("rules.yaml").list().stream().map(it -> it.text("id")).collect(Collectors.toSet());
        }
        Set<String> named = new HashSet<>(RULES_WITHOUT_FORM);
        guide.forms("en").forEach(it -> named.addAll(it.rules()));
        return named;
    }

    /** Rules of the deadline sheet that belong to no form of the catalogue. */
    private static final Set<String> RULES_WITHOUT_FORM = Set.of(
            "foia-20-days", "i94-end", "unlawful-presence-bars", "alien-registration-30-days",
            "original-document-request");

    @Test
    void itGivesEveryFormARuleAndAStageThatExist() {
        Set<String> rules = rules();
        assertThat(guide.forms("en")).allSatisfy(it -> {
            assertThat(it.stages()).extracting(FormInfo.Stage::id).as(it.number()).doesNotHaveDuplicates();
            assertThat(rules).as(it.number()).containsAll(it.rules());
            assertThat(guide.agency(it.agency(), "en")).as(it.number()).isPresent();
            assertThat(it.use()).isNotBlank();
        });
        assertThat(guide.forms("en")).filteredOn(it -> it.stages().isEmpty()).hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void itUsesTheSameLinksSectionsAndListsInBothLanguages() {
        for (int i = 0; i < guide.lessons("en").size(); i++) {
            Lesson english = guide.lessons("en").get(i);
            Lesson spanish = guide.lessons("es").get(i);
            assertThat(links(spanish)).as(english.id()).isEqualTo(links(english));
            assertThat(spanish.sections())
                    .extracting(Lesson.Section::id)
                    .isEqualTo(english.sections().stream().map(Lesson.Section::id).toList());
            assertThat(spanish.title()).as(english.id()).isNotEqualTo(english.title());
            assertThat(kinds(spanish)).as(english.id()).isEqualTo(kinds(english));
        }
    }

    private static List<String> links(Lesson it) {
        return it.paragraphs()
                .flatMap(paragraph -> paragraph.runs().stream())
                .map(run -> String.valueOf(run.to()))
                .filter(to -> !to.equals("null"))
                .sorted()
                .toList();
    }

    private static List<String> kinds(Lesson it) {
        return it.sections().stream()
                .flatMap(section -> section.text().stream())
                .map(block -> block.getClass().getSimpleName() + block.paragraphs().size())
                .map(kind -> kind.startsWith("Say") ? "Say" : kind)
                .toList();
    }

    @Test
    void itTranslatesEverySentenceOfTheOtherPacks() {
        List<String> findings = new ArrayList<>();
        Stream.of("caller.yaml", "forms.yaml", "glossary.yaml", "stages.yaml", "topics.yaml")
                .forEach(it -> findings.addAll(
                        PlainWords.twins(it, PlainWords.yaml("en/" + it), PlainWords.yaml("es/" + it))));
        PlainWords.files("en/agencies").forEach(it -> findings.addAll(PlainWords.twins(
                it, PlainWords.yaml(it), PlainWords.yaml(it.replaceFirst("en/", "es/")))));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itSpeaksPlainlyOnEveryPage(String language) {
        List<String> findings = new ArrayList<>();
        PlainWords.files(language + "/guides").forEach(it -> findings.addAll(
                PlainWords.findings(it, language, PlainWords.markdown(PlainWords.text(it)))));
        Stream.concat(
                PlainWords.files(language + "/agencies").stream(),
                Stream.of("caller", "glossary", "stages", "topics").map(it -> language + "/" + it + ".yaml"))
                .forEach(it -> findings.addAll(
                        PlainWords.findings(it, language, PlainWords.texts(PlainWords.yaml(it)))));
        JsonNode forms = PlainWords.yaml(language + "/forms.yaml");
        forms.propertyNames()
                .forEach(it -> findings.addAll(PlainWords.findings(
                        language + " " + it, language, PlainWords.texts(forms.get(it)))));
        assertThat(findings).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itBringsAnEmergencyToThePointInTenSeconds(String language) {
        List<Lesson> emergencies =
                guide.lessons(language).stream().filter(Lesson::emergency).toList();
        assertThat(emergencies).hasSizeGreaterThanOrEqualTo(4).allSatisfy(it -> {
            String opening = it.opening().stream()
                    .flatMap(block -> block.paragraphs().stream())
                    .map(Prose::words)
                    .collect(Collectors.joining(" "));
            assertThat(PlainWords.words(opening)).as(it.id()).hasSizeLessThanOrEqualTo(TEN_SECONDS);
            assertThat(it.opening().stream()
                    .flatMap(block -> block.paragraphs().stream())
                    .flatMap(paragraph -> paragraph.runs().stream()))
                    .as(it.id() + " says in bold what to do")
                    .anyMatch(Prose.Run::strong);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itSaysWhatWasTrueAndWhereToLookForEveryMatterThatChanges(String language) {
        String check = language.equals("es") ? "Revise: " : "Check: ";
        List<Lesson.Section> changing = guide.lessons(language).stream()
                .flatMap(it -> it.sections().stream())
                .filter(Lesson.Section::change)
                .toList();
        assertThat(changing).hasSizeGreaterThan(10).allSatisfy(it -> {
            List<String> lines = it.text().stream()
                    .flatMap(block -> block.paragraphs().stream())
                    .map(Prose::words)
                    .toList();
            assertThat(lines).as(it.id()).anyMatch(line -> line.startsWith(check));
            assertThat(lines).as(it.id()).anyMatch(line -> ADDRESS.matcher(line.toLowerCase(Locale.ROOT)).find());
            assertThat(String.join(" ", lines)).as(it.id()).containsPattern("20[0-9]{2}");
        });
    }

    @Test
    void itKeepsEverySignOfTheMarkdown() {
        Pattern marks = Pattern.compile("[*\\[\\]{}]|\\]\\(");
        guide.lessons("en").forEach(it -> it.paragraphs().map(Prose::words)
                .forEach(words -> assertThat(marks.matcher(words).find()).as(it.id() + ": " + words).isFalse()));
        String whole = guide.lesson("contact-statement", "en").orElseThrow().paragraphs()
                .map(Prose::words)
                .collect(Collectors.joining(" "));
        assertThat(whole).contains("My name is ___");
    }

    @Test
    void itGivesWordsToSayInEnglishAndTheirMeaningInSpanish() {
        says("en").forEach((id, lines) -> assertThat(lines).as(id).allMatch(it -> it.lines().size() == 1));
        says("es").forEach((id, lines) -> assertThat(lines).as(id).allMatch(it -> it.lines().size() == 2));
        says("es").forEach((id, lines) -> assertThat(lines.stream()
                .map(it -> Prose.words(it.lines().getFirst()))
                .toList())
                .as(id)
                .isEqualTo(says("en").get(id).stream()
                        .map(it -> Prose.words(it.lines().getFirst()))
                        .toList()));
    }

    private Map<String, List<Prose.Say>> says(String language) {
        return guide.lessons(language).stream()
                .collect(Collectors.toMap(Lesson::id, it -> it.sections().stream()
                        .flatMap(section -> section.text().stream())
                        .filter(Prose.Say.class::isInstance)
                        .map(Prose.Say.class::cast)
                        .toList()));
    }

    @Test
    void itNamesOnlyAgenciesNumbersAndOfficesItKnows() {
        Set<String> kinds = Stream.of(org.wayfile.domain.cases.IdentifierKind.values())
                .map(it -> it.contentId())
                .collect(Collectors.toSet());
        Set<String> main = guide.agencies("en").stream().map(Agency::id).collect(Collectors.toSet());
        assertThat(guide.agencyCards("en")).allSatisfy(it -> {
            assertThat(main).as(it.id()).contains(it.group());
            assertThat(kinds).as(it.id()).containsAll(it.asks());
            assertThat(it.channels()).as(it.id()).isNotEmpty();
            assertThat(it.channels()).extracting(Agency.Way::id).doesNotHaveDuplicates();
        });
        assertThat(guide.lessons("en")).allSatisfy(it -> assertThat(it.agency() == null
                || guide.agency(it.agency(), "en").isPresent())
                .as(it.id())
                .isTrue());
    }

    @Test
    void itPrintsTheNumbersOfTheFirstContactsAsBefore() {
        assertThat(guide.agencies("en").stream()
                .filter(it -> it.phone() != null)
                .map(it -> it.id() + " " + it.phone()))
                .containsExactly(
                        "uscis 800-375-5283",
                        "cbp 877-227-5511",
                        "ice 1-888-351-4024",
                        "state 603-334-0700",
                        "eoir 800-898-7180",
                        "ssa 800-772-1213",
                        "irs 800-829-1040",
                        "oversight 800-323-8603");
    }

    @Test
    void itLeadsFromACallToGuidesAndProblemsThatExist() {
        CallerCheck caller = guide.callerCheck("en");
        Set<String> lessons = guide.lessons("en").stream().map(Lesson::id).collect(Collectors.toSet());
        Set<String> problems = guide.problems("en").stream().map(Problem::id).collect(Collectors.toSet());
        assertThat(caller.signs()).hasSize(6);
        caller.signs().forEach(it -> assertThat(it.guide() == null || lessons.contains(it.guide()))
                .as(it.id())
                .isTrue());
        caller.outcomes().forEach(it -> {
            assertThat(it.guide() == null || lessons.contains(it.guide())).as(it.id()).isTrue();
            assertThat(it.problem() == null || problems.contains(it.problem())).as(it.id()).isTrue();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itNeverCallsACallerSafeAndSaysItsLineInTwoSeconds(String language) {
        JsonNode words = PlainWords.yaml(language + "/caller.yaml");
        Set<String> promises = new TreeSet<>();
        PlainWords.texts(words).forEach(text -> {
            String lower = text.toLowerCase(Locale.ROOT);
            Stream.of("is safe", "is real", "is genuine", "es seguro", "es segura", "es real", "es auténtic")
                    .filter(lower::contains)
                    .forEach(it -> promises.add(text));
        });
        assertThat(promises).isEmpty();
        CallerCheck caller = guide.callerCheck(language);
        Stream.concat(
                caller.signs().stream().map(CallerCheck.Sign::line),
                caller.outcomes().stream().map(CallerCheck.Outcome::line))
                .forEach(line -> assertThat(PlainWords.words(line)).as(line).hasSizeLessThanOrEqualTo(10));
        caller.signs().forEach(it -> assertThat(PlainWords.words(it.say())).as(it.say()).hasSizeLessThan(STATEMENT));
    }
}
