package org.wayfile.ui.caller;

import org.wayfile.ui.kit.NeedsScreen;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.reference.Handout;
import org.wayfile.guide.Packs;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.ScreenCheck;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.CallAttempt;

/** "Someone is calling me now" as a person uses it with the phone in the other hand. */
@NeedsScreen
class CallerScreenTest {

    private static final Guide GUIDE = Packs.GUIDE;

    private final List<CallAttempt> kept = new ArrayList<>();
    private final List<Handout> printed = new ArrayList<>();

    private final CallerDesk desk = new CallerDesk() {
        @Override
        public void back() {}

        @Override
        public void keep(CallAttempt attempt) {
            kept.add(attempt);
        }

        @Override
        public void print(Handout page) {
            printed.add(page);
        }

        @Override
        public @Nullable Navigator navigator() {
            return null;
        }
    };

    private void in(String language, Consumer<Parent> look) {
        ScreenCheck.inWindow(
                kit -> (Parent) new CallerScreen(kit, GUIDE, desk).node(), language, 100, 1064, look);
    }

    @Test
    void itShowsNothingCutFaintOrNameless() {
        assertThat(ScreenCheck.faults(kit -> {
            Parent root = (Parent) new CallerScreen(kit, GUIDE, desk).node();
            press(root, "sign-who-called");
            press(root, "sign-number-or-code");
            press(root, "sign-look-up");
            press(root, "caller-write");
            return root;
        }))
                .isEmpty();
    }

    @Test
    void itGivesOneInstructionAndTheWordsToSayAtOnce() {
        in("en", root -> {
            assertThat(text(root, "caller-line")).isEqualTo("Hang up now. Dial the office yourself.");
            press(root, "sign-money");
            assertThat(text(root, "caller-line")).isEqualTo("Hang up. Pay nothing.");
            assertThat(words(root)).contains("“I do not pay by telephone. Goodbye.”");
            press(root, "already-paid");
            assertThat(text(root, "caller-line")).isEqualTo("Hang up. Call your bank now.");
        });
    }

    @Test
    void itPutsThePersonsLanguageBesideTheEnglishWords() {
        in("es", root -> {
            press(root, "sign-money");
            assertThat(words(root))
                    .contains("“I do not pay by telephone. Goodbye.”")
                    .contains(GUIDE.callerCheck("es").sign("money").orElseThrow().say());
        });
    }

    @Test
    void itSaysSomethingElseWhenThePersonDialedAnOfficialNumber() {
        in("en", root -> {
            press(root, "sign-number-or-code");
            assertThat(text(root, "caller-line")).isEqualTo("Give nothing. Confirm nothing. Hang up.");
            press(root, "choice-asks-who-i-am");
            assertThat(text(root, "caller-line")).isEqualTo("Give nothing. Confirm nothing. Hang up.");
            press(root, "sign-who-called");
            press(root, "choice-i-called-official");
            assertThat(text(root, "caller-line")).isEqualTo("They ask who you are. That is usual.");
            press(root, "choice-asks-secret");
            assertThat(text(root, "caller-line")).contains("Hang up");
        });
    }

    @Test
    void itLooksANumberUpAndNeverCallsItSafe() {
        in("en", root -> {
            press(root, "sign-look-up");
            look(root, "800-375-5283");
            assertThat(text(root, "caller-found"))
                    .startsWith("It is on our list as USCIS: Contact Center by phone, checked on November 22, 2026.")
                    .contains("This does not prove who is calling.");
            look(root, "555-010-9999");
            assertThat(text(root, "caller-found")).startsWith("It is not on our list.");
            look(root, "myuscis.com");
            assertThat(words(root)).contains("only looks official").contains("my.uscis.gov");
            look(root, "8");
            assertThat(text(root, "caller-found")).isEqualTo("Please type the whole number or address.");
            assertThat(words(root).toLowerCase(java.util.Locale.ROOT)).doesNotContain("is safe");
        });
    }

    @Test
    void itNamesTheOfficialNumberWithItsDate() {
        in("en", root -> {
            assertThat(text(root, "caller-dial")).isEqualTo("800-375-5283");
            assertThat(words(root)).contains("Checked on November 22, 2026.");
        });
    }

    @Test
    void itNotesTheCallForTheLogAndForAReport() {
        in("en", root -> {
            press(root, "sign-who-called");
            press(root, "choice-they-called");
            press(root, "sign-money");
            press(root, "caller-write");
            type(root, "note-name-given", "Officer Dale");
            type(root, "note-wanted", "gift cards");
            type(root, "note-amount", "500");
            press(root, "caller-keep");
            press(root, "caller-print");
        });
        assertThat(kept.getFirst().fields())
                .containsEntry("name", "Officer Dale")
                .containsEntry("asked", "gift cards")
                .containsEntry("agency", "scam")
                .containsEntry("channel", "CALL")
                .containsEntry("direction", "THEY_CONTACTED_US")
                .containsEntry("on", "2026-11-21");
        assertThat(kept.getFirst().fields().get("said")).contains("Money, gift card").contains("Amount: 500");
        assertThat(printed.getFirst().lines())
                .contains(new Handout.Line(Handout.Look.TEXT, "Name they gave: Officer Dale"))
                .contains(new Handout.Line(Handout.Look.TO_FILL_IN, "Badge or ID number they gave"))
                .anyMatch(it -> it.text().contains("Federal Trade Commission"))
                .anyMatch(it -> it.text().contains("attorney general") || it.text().contains("Attorney general"))
                .anyMatch(it -> it.text().contains("DHS OIG"));
    }

    @Test
    void itJoinsTwoNotesThatWaitForTheVault() {
        CallAttempt first = new CallAttempt(java.util.Map.of("name", "A", "said", "one"));
        CallAttempt both = first.and(new CallAttempt(java.util.Map.of("name", "B", "said", "two")));
        assertThat(both.fields()).containsEntry("name", "B").containsEntry("said", "one\n\ntwo");
    }

    private static void look(Parent root, String typed) {
        type(root, "caller-number", typed);
        press(root, "caller-look");
    }

    private static Node node(Parent root, String id) {
        return all(root).filter(it -> id.equals(it.getId())).findFirst().orElseThrow(() -> new AssertionError(id));
    }

    private static void press(Parent root, String id) {
        ((ButtonBase) node(root, id)).fire();
    }

    private static void type(Parent root, String id, String text) {
        ((TextInputControl) node(root, id)).setText(text);
    }

    private static String text(Parent root, String id) {
        return ((Labeled) node(root, id)).getText();
    }

    /** Everything below a node; a scroll pane shows its content only with a skin. */
    private static Stream<Node> all(Node node) {
        Stream<Node> inside =
                switch (node) {
                    case ScrollPane scroll -> Stream.of(scroll.getContent());
                    case Parent parent -> parent.getChildrenUnmodifiable().stream();
                    default -> Stream.empty();
                };
        return Stream.concat(Stream.of(node), inside.flatMap(CallerScreenTest::all));
    }

    private static String words(Parent root) {
        StringBuilder words = new StringBuilder();
        all(root).filter(Labeled.class::isInstance)
                .forEach(it -> words.append(((Labeled) it).getText()).append('\n'));
        return words.toString();
    }
}
