package org.wayfile.ui.caller;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ToggleButton;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wayfile.app.Composition;
import org.wayfile.domain.reference.Handout;
import org.wayfile.faults.SameClasses;
import org.wayfile.guide.Packs;
import org.wayfile.ui.kit.Appearance;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.ScreenCheck;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.CallAttempt;

/** The caller screen of a program of its own, in which no vault was ever opened. */
class CallerWithoutVaultTest {

    private static final List<String> DATABASE = List.of("org.h2.", "org.jdbi.", "org.flywaydb.");

    @Test
    void itLoadsNoClassOfTheDatabase() throws Exception {
        Process process = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-Xlog:class+load:stdout",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                SameClasses.classPath(),
                Caller.class.getName()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        List<String> lines;
        try (BufferedReader output = process.inputReader()) {
            lines = output.lines().toList();
        }
        assertThat(process.waitFor()).isZero();
        assertThat(lines).anyMatch(it -> it.contains("SHOWN Hang up. Pay nothing."));
        assertThat(lines).anyMatch(it -> it.contains("org.wayfile.ui.caller.CallerScreen"));
        assertThat(lines.stream().filter(line -> DATABASE.stream().anyMatch(line::contains)))
                .isEmpty();
    }

    /** The program of its own: the whole composition, the caller screen, one press. */
    static final class Caller {

        private Caller() {}

        public static void main(String[] arguments) {
            Composition parts = Composition.forTests(ScreenCheck.NOW, Packs.GUIDE);
            Platform.startup(() -> {
                Kit kit = new Kit(new Appearance(), parts.clock(), Tasks.onTheSpot());
                Parent root = (Parent) new CallerScreen(kit, parts.guide(), new NoDesk()).node();
                new javafx.scene.Scene(root, 1000, 800);
                root.applyCss();
                root.layout();
                Node sign = root.lookup("#sign-money");
                ((ToggleButton) sign).fire();
                System.out.println("SHOWN "
                        + ((javafx.scene.control.Label) root.lookup("#caller-line")).getText());
                System.out.flush();
                Runtime.getRuntime().halt(0);
            });
        }
    }

    private record NoDesk() implements CallerDesk {

        @Override
        public void back() {}

        @Override
        public void keep(CallAttempt attempt) {}

        @Override
        public void print(Handout page) {}

        @Override
        public @Nullable Navigator navigator() {
            return null;
        }
    }
}
