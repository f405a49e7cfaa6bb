package org.wayfile.ui.finder;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.wizard.FinderSession;
import org.wayfile.domain.wizard.OfficeSheet;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.export.print.OfficeSheetPdf;
import org.wayfile.export.print.PdfPages;
import org.wayfile.guide.ContentGuide;
import org.wayfile.guide.Packs;
import org.wayfile.service.CaseService;
import org.wayfile.service.ExampleFamily;
import org.wayfile.service.Workspace;
import org.wayfile.store.RowsSession;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.NeedsScreen;
import org.wayfile.ui.kit.ScreenCheck;
import org.wayfile.ui.nav.Places;

/** The finder's pages as people see them, narrow, large and in both languages, and its answers on paper. */
@NeedsScreen
class FinderPagesTest {

    private static final ContentGuide GUIDE = Packs.GUIDE;
    private static final Places NOWHERE = new Places();
    private static final Comparator<Problem> LONGEST_FIRST =
            Comparator.comparingInt((Problem it) -> it.toString().length() - String.join("", it.keywords()).length())
                    .reversed();

    private static Workspace workspace;

    @BeforeAll
    static void moveIn() {
        workspace = new Workspace(new RowsSession(), ScreenCheck.NOW);
        new ExampleFamily(workspace, GUIDE, "en", ScreenCheck.NOW).moveIn();
    }

    @AfterAll
    static void close() {
        workspace.close();
    }

    private static Problem problem(String id, Kit kit) {
        return GUIDE.problem(id, language(kit)).orElseThrow();
    }

    private static String language(Kit kit) {
        String language = kit.appearance().languageCode();
        return language.equals("es") ? "es" : "en";
    }

    private static ForCase caseOf(String form) {
        CaseFile file = workspace.cases().cases().stream()
                .map(CaseService.Summary::caseFile)
                .filter(it -> it.form().equals(form))
                .findFirst()
                .orElseThrow();
        return ForCase.read(workspace, GUIDE, file.id(), GUIDE.rules("en"), ScreenCheck.kit().dates().today())
                .orElseThrow();
    }

    private static ResultCards cards(Kit kit) {
        return new ResultCards(kit, GUIDE, kit.messages(FinderScreen.class));
    }

    private static OfficeSheet sheet(Kit kit, String id, @Nullable ForCase forCase) {
        return new OfficePages(kit, GUIDE, kit.messages(FinderScreen.class), cards(kit))
                .of(problem(id, kit), forCase);
    }

    /** The way to the I-94 with "No" and "I am not sure" on it. */
    private static FinderSession session(Kit kit) {
        return FinderSession.of(GUIDE.tree(language(kit)), "Q1:3 Q2:4 Q4:0 H1:0 H2:-1");
    }

    private static Parent result(Kit kit, String id, @Nullable ForCase forCase) {
        var screen = new FinderScreen(kit, workspace, GUIDE, NOWHERE, _ -> {}).openedAt(id);
        screen.activate();
        screen.deactivate();
        if (forCase == null) {
            return (Parent) screen.node();
        }
        return cards(kit).have(problem(id, kit), forCase);
    }

    private static QuestionDoor questions(Kit kit) {
        return new QuestionDoor(kit, kit.messages(FinderScreen.class), _ -> {}, (_, _) -> {}, () -> {});
    }

    static Stream<Arguments> pages() {
        return Stream.of(
                page("doors", kit -> new WordsDoor(
                        kit, GUIDE, kit.messages(FinderScreen.class), new SimpleStringProperty(""), _ -> {}, () -> {})
                        .page(List.of())),
                page("question", kit -> questions(kit).next(session(kit).backTo(1))),
                page("changed question", kit -> questions(kit).again(session(kit), 2)),
                page("emergency", kit -> result(kit, "P01", null)),
                page("money", kit -> result(kit, "P11", null)),
                page("stop sign and change", kit -> result(kit, "P89", null)),
                page("have at hand", kit -> result(kit, "P62", caseOf("I-485"))));
    }

    private static Arguments page(String name, Function<Kit, Parent> maker) {
        return Arguments.of(name, maker);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void itShowsNothingCutFaintOrNameless(String name, Function<Kit, Parent> maker) {
        assertThat(ScreenCheck.faults(maker)).isEmpty();
    }

    /** "Print one page" is a promise, also where the words stand in two languages. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void itPutsEveryAnswerOnOnePage(String language) {
        List<String> longer = new ArrayList<>();
        ScreenCheck.laidOut(
                kit -> {
                    GUIDE.problems(language).stream().sorted(LONGEST_FIRST).limit(5).forEach(it -> {
                        byte[] pdf = OfficeSheetPdf.write(
                                sheet(kit, it.id(), null), kit.dates().today(), language, PaperSize.LETTER);
                        if (PdfPages.count(pdf) > 1) {
                            longer.add(it.id());
                        }
                    });
                    return new javafx.scene.layout.StackPane();
                },
                language,
                100,
                1064,
                root -> assertThat(root).isNotNull());
        assertThat(longer).isEmpty();
    }

    @Test
    void itTicksWhatTheVaultHoldsAndNamesNothingTwice() {
        Kit kit = ScreenCheck.kit();
        ForCase greenCard = caseOf("I-485");
        List<ResultCards.Thing> things = cards(kit).atHand(problem("P25", kit), greenCard);
        assertThat(things).filteredOn(it -> it.name().equals("Receipt number"))
                .hasSize(1)
                .allMatch(ResultCards.Thing::there);
        assertThat(cards(kit).atHand(problem("P34", kit), greenCard))
                .filteredOn(it -> it.name().equals("The interview notice"))
                .hasSize(1)
                .allMatch(ResultCards.Thing::there);
        assertThat(cards(kit).atHand(problem("P01", kit), null))
                .noneMatch(ResultCards.Thing::there)
                .extracting(ResultCards.Thing::name)
                .filteredOn(it -> it.startsWith("A-Number"))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"P89,finder-result,0", "P04,finder-emergency,-1", "P08,finder-emergency,-1"})
    void itPutsTheStopSignFirstButInAnEmergencyAfterTheSteps(String id, String card, int place) {
        ScreenCheck.laidOut(kit -> result(kit, id, null), "en", 100, 1064, root -> {
            List<Node> lines = ((Card) root.lookup("#" + card)).getChildren();
            List<Node> stops = lines.stream().filter(NoticeBar.class::isInstance).toList();
            assertThat(stops).isNotEmpty();
            int leads = lines.indexOf(stops.getFirst());
            assertThat(place < 0 ? leads > 1 : leads == place).isTrue();
        });
    }

    @Test
    void itOpensTheCaseThatARuleMayCountFor() {
        ForCase visa = caseOf("DS-260");
        ForCase withoutDays =
                new ForCase(visa.file(), visa.applicant(), visa.numbers(), visa.papers(), List.of());
        List<UUID> opened = new ArrayList<>();
        ScreenCheck.laidOut(
                kit -> cards(kit).dates(problem("P72", kit), withoutDays, opened::add), "en", 100, 1064,
                root -> ((Button) root.lookup("#finder-open-case")).fire());
        assertThat(opened).containsExactly(visa.file().id());
    }

    @Test
    void itFillsNoDateOfAnotherFormIntoTheWords() {
        Kit kit = ScreenCheck.kit();
        ForCase greenCard = caseOf("I-485");
        assertThat(sheet(kit, "P25", greenCard).say()).contains("I filed Form I-485 on June").doesNotContain("___");
        assertThat(sheet(kit, "P51", greenCard).say()).contains("My name is Elena Ruiz", "I filed Form I-90 on ___.");
    }

    @Test
    void itSaysOnPaperWhatIsInMotionAndWhatIsCounted() {
        Kit kit = ScreenCheck.kit();
        assertThat(sheet(kit, "P39", null).moving()).contains("Look at:").contains("uscis.gov");
        assertThat(sheet(kit, "P25", null).counted()).isEmpty();
        assertThat(sheet(kit, "P72", caseOf("DS-260")).counted()).isNotEmpty().allMatch(it -> it.contains("rule"));
    }
}
