package org.wayfile.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.Interview;
import org.wayfile.guide.Packs;
import org.wayfile.service.CaseService;
import org.wayfile.service.Workspace;
import org.wayfile.store.RowsSession;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.NeedsScreen;
import org.wayfile.ui.kit.OnScreen;
import org.wayfile.ui.kit.ScreenCheck;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Places;

/** From an empty vault and a letter to the preparation in one page. */
@NeedsScreen
class BeginScreenTest {

    private final Workspace workspace = new Workspace(new RowsSession(), ScreenCheck.NOW);
    private final Places navigator = new Places();

    @AfterEach
    void close() {
        workspace.close();
    }

    private Parent shown(Kit kit) {
        BeginScreen screen = new BeginScreen(kit, workspace, Packs.GUIDE, navigator);
        screen.activate();
        return (Parent) screen.node();
    }

    private Parent onScreen() {
        Parent root = shown(ScreenCheck.kit());
        new Scene(root, 900, 800);
        root.applyCss();
        return root;
    }

    private static void press(Parent root) {
        ((Button) root.lookup("#page-primary")).fire();
    }

    private CaseService.Summary only() {
        assertThat(workspace.cases().cases()).hasSize(1);
        return workspace.cases().cases().getFirst();
    }

    @Test
    @SuppressWarnings("unchecked")
    void itKeepsThePersonTheCaseAndThePreparationInOneStep() {
        OnScreen.run(() -> {
            Parent root = onScreen();
            press(root);
            assertThat(navigator.gone()).isEmpty();
            ((TextField) root.lookup("#person-given")).setText(" Elena ");
            ((TextField) root.lookup("#person-family")).setText("Ruiz");
            ((ComboBox<String>) root.lookup("#new-form")).setValue("I-485");
            press(root);
            assertThat(navigator.gone().getLast()).isInstanceOf(Destination.PrepareInterview.class);
        });
        assertThat(only().caseFile().form()).isEqualTo("I-485");
        assertThat(only().caseFile().title()).isNotBlank();
        assertThat(only().parties().getFirst().role()).isEqualTo(Role.APPLICANT);
        assertThat(only().parties().getFirst().person().fullName()).isEqualTo("Elena Ruiz");
        workspace.history().undo();
        assertThat(workspace.cases().cases()).isEmpty();
        assertThat(workspace.people().people()).isEmpty();
    }

    @Test
    @SuppressWarnings("unchecked")
    void itTakesAPersonWhoIsKeptAlreadyAndNoForm() {
        Person daniel = workspace.people().blank().named("Daniel", "");
        workspace.people().save(daniel);
        OnScreen.run(() -> {
            Parent root = onScreen();
            ((ComboBox<Optional<Person>>) root.lookup("#person-who")).setValue(Optional.of(daniel));
            assertThat(root.lookup("#person-given").getParent().isVisible()).isFalse();
            press(root);
        });
        assertThat(only().caseFile().title()).isEqualTo("My interview");
        assertThat(only().parties().getFirst().person()).isEqualTo(daniel);
        assertThat(workspace.people().people()).hasSize(1);
    }

    @Test
    void itAddsThePetitionerWhereThePageSaysWhoMustCome() {
        Interview begun = workspace.interviews()
                .begin(
                        workspace.people().blank().named("Elena", "Ruiz"),
                        workspace.cases().blank().about("Green card", "uscis", "I-485"));
        workspace.interviews().choose(begun.id(), "aos-marriage");
        workspace.interviews().turnTo(begun.id(), 3);
        OnScreen.run(() -> {
            Kit kit = ScreenCheck.kit();
            WizardScreen wizard = new WizardScreen(kit, workspace, Packs.GUIDE, navigator, begun.id());
            Parent root = kit.dialogs().host(wizard.node());
            new Scene(root, 900, 800);
            wizard.activate();
            root.applyCss();
            ((Button) root.lookup("#who-add")).fire();
            root.applyCss();
            ((TextField) root.lookup("#person-given")).setText("Daniel");
            ((Button) root.lookup("#person-add")).fire();
            root.applyCss();
            assertThat(root.lookup("#coming-daniel")).isNotNull();
        });
        assertThat(only().parties())
                .extracting(it -> it.person().givenName() + " " + it.role())
                .containsExactlyInAnyOrder("Elena APPLICANT", "Daniel PETITIONER");
    }

    @Test
    void itShowsThePageWithoutFault() {
        workspace.people().save(workspace.people().blank().named("Daniel", "Ruiz"));
        assertThat(ScreenCheck.faults(this::shown)).isEmpty();
    }
}
