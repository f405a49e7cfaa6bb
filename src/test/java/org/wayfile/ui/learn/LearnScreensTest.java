package org.wayfile.ui.learn;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wayfile.guide.Packs;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.NeedsScreen;
import org.wayfile.ui.kit.ScreenCheck;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Places;
import org.wayfile.ui.nav.Screen;

/** The pages of Learn, shown as people see them: narrow, large, in both languages. */
@NeedsScreen
class LearnScreensTest {

    private static final Guide GUIDE = Packs.GUIDE;

    private final Places places = new Places();

    private interface Maker extends BiFunction<Kit, Navigator, Screen> {}

    static Stream<Arguments> screens() {
        return Stream.<Arguments>of(
                screen("home", (kit, go) -> new LearnScreen(kit, GUIDE, go)),
                screen("topic", (kit, go) -> new TopicScreen(kit, GUIDE, go, "rights")),
                screen("emergency", (kit, go) -> new GuideScreen(kit, GUIDE, go, "detained-now", null)),
                screen("guide with words to say",
                        (kit, go) -> new GuideScreen(kit, GUIDE, go, "call-officer-called", null)),
                screen("guide that changes",
                        (kit, go) -> new GuideScreen(kit, GUIDE, go, "rights-uscis-changes", "holds")),
                screen("agencies", (kit, go) -> new AgencyListScreen(kit, GUIDE, go)),
                screen("agency", (kit, go) -> new AgencyScreen(kit, GUIDE, go, "uscis")),
                screen("forms", (kit, go) -> new FormListScreen(kit, GUIDE, go)),
                screen("form", (kit, go) -> new FormScreen(kit, GUIDE, go, "I-751")),
                screen("words", (kit, go) -> new GlossaryScreen(kit, GUIDE, go, "habeas-corpus")));
    }

    private static Arguments screen(String name, Maker maker) {
        return Arguments.of(name, maker);
    }

    private Parent awake(Screen screen) {
        screen.activate();
        return (Parent) screen.node();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("screens")
    void itShowsNothingCutFaintOrNameless(String name, Maker maker) {
        assertThat(ScreenCheck.faults(kit -> awake(maker.apply(kit, places)))).isEmpty();
    }

    private void in(String language, Maker maker, Consumer<Parent> look) {
        ScreenCheck.laidOut(kit -> awake(maker.apply(kit, places)), language, 100, 1064, look);
    }

    @Test
    void itOpensEveryGuideAgencyAndFormInBothLanguages() {
        for (String language : List.of("en", "es")) {
            List<Maker> all = new ArrayList<>();
            GUIDE.lessons(language).forEach(it -> all.add((kit, go) -> new GuideScreen(kit, GUIDE, go, it.id(), null)));
            GUIDE.agencyCards(language).forEach(it -> all.add((kit, go) -> new AgencyScreen(kit, GUIDE, go, it.id())));
            ScreenCheck.laidOut(
                    kit -> {
                        all.forEach(it -> assertThat(words(awake(it.apply(kit, places))))
                                .contains(language.equals("es") ? "Revisado el" : "Checked on"));
                        return awake(all.getFirst().apply(kit, places));
                    },
                    language,
                    100,
                    1064,
                    root -> assertThat(root).isNotNull());
        }
    }

    @Test
    void itFindsInEverythingAndGoesThere() {
        in("en", (kit, go) -> new LearnScreen(kit, GUIDE, go), root -> {
            assertThat(words(root)).contains("If it is happening now").contains("Someone was detained");
            ((TextField) root.lookup("#learn-search")).setText("I-485");
            assertThat(words(root)).doesNotContain("If it is happening now");
            enter(root.lookup("#found-1"));
            assertThat(places.gone()).contains(new Destination.FormPage("I-485"));
            ((TextField) root.lookup("#learn-search")).setText("qwxyzzy");
            assertThat(words(root)).contains("Nothing was found");
        });
    }

    @Test
    void itGoesWhereTheLinksOfAGuideSay() {
        in("en", (kit, go) -> new GuideScreen(kit, GUIDE, go, "detained-now", null), root -> {
            link(root, "a child").fire();
            link(root, "rights in custody").fire();
            assertThat(places.gone())
                    .containsExactly(
                            new Destination.GuidePage("child-now", null),
                            new Destination.GuidePage("rights-ice-custody", null));
        });
    }

    @Test
    void itSetsAMatterThatChangesApartAndNamesTheOfficialAddress() {
        in("en", (kit, go) -> new GuideScreen(kit, GUIDE, go, "rights-uscis-changes", "holds"), root -> {
            Parent part = (Parent) root.lookup("#section-holds");
            assertThat(part.getStyleClass()).contains("wf-change");
            assertThat(words(part))
                    .contains("This matter is changing.")
                    .contains("Not all of it is confirmed. Please look at")
                    .contains(".gov")
                    .doesNotContain("manifestlaw");
        });
    }

    @Test
    void itShowsWordsToSayWithTheirMeaningBeside() {
        in("es", (kit, go) -> new GuideScreen(kit, GUIDE, go, "rights-ice-street", null),
                root -> assertThat(words(root))
                        .contains("“Am I free to go?”\n(¿Puedo irme?)"));
    }

    @Test
    void itCopiesANumberOfTheCard() {
        in("en", (kit, go) -> new AgencyScreen(kit, GUIDE, go, "uscis"), root -> {
            Parent row = (Parent) root.lookup("#way-phone");
            assertThat(words(row)).contains("800-375-5283").contains("Checked on November 22, 2026.");
            ButtonBase copy = (ButtonBase) row.lookup(".button");
            copy.fire();
            assertThat(javafx.scene.input.Clipboard.getSystemClipboard().getString()).isEqualTo("800-375-5283");
            assertThat(copy.getText()).isEqualTo("Copied");
        });
    }

    static Hyperlink link(Parent root, String words) {
        return all(root)
                .filter(Hyperlink.class::isInstance)
                .map(Hyperlink.class::cast)
                .filter(it -> it.getText().equals(words))
                .findFirst()
                .orElseThrow();
    }

    private static void enter(Node node) {
        node.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    static Stream<Node> all(Node node) {
        Stream<Node> inside =
                switch (node) {
                    case ScrollPane scroll -> Stream.of(scroll.getContent());
                    case Parent parent -> parent.getChildrenUnmodifiable().stream();
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(node), inside.flatMap(LearnScreensTest::all));
    }

    static String words(Parent root) {
        StringBuilder words = new StringBuilder();
        all(root).forEach(it -> {
            if (it instanceof Labeled labeled) {
                words.append(labeled.getText()).append('\n');
            } else if (it instanceof Text text && !(text.getParent() instanceof Labeled)) {
                words.append(text.getText());
            }
        });
        return words.toString();
    }
}
