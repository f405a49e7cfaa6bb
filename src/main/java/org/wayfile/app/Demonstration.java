package org.wayfile.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import javafx.animation.PauseTransition;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.export.print.PrepSheetPdf;
import org.wayfile.export.print.SheetComposer;
import org.wayfile.service.CaseService;
import org.wayfile.service.Workspace;
import org.wayfile.settings.SettingsFile;
import org.wayfile.ui.kit.ErrorCode;
import org.wayfile.ui.kit.Tasks;

/**
 * The program without a display: opens the example household, walks through every screen, logs a call, asks the finder,
 * and writes pictures and the sheet to carry into a folder.
 */
public final class Demonstration extends Application {

    private static Path folder = Path.of("target/demo");

    /** Runs it and ends the process. */
    static void run(String into) {
        folder = Path.of(into);
        launch(Demonstration.class);
        System.exit(0);
    }

    /** Shows the lock screen of a vault for a moment and ends: the build learns from it what a first picture needs. */
    static void lock(String vault) {
        DesktopApplication.open(LockScreenShown.class, vault);
    }

    /** The program itself; it closes its window once the first picture, with the keyboard in its field, has been drawn. */
    public static final class LockScreenShown extends DesktopApplication {

        private static final Duration DRAWN = Duration.seconds(2);

        @Override
        public void start(Stage stage) {
            super.start(stage);
            PauseTransition drawn = new PauseTransition(DRAWN);
            drawn.setOnFinished(_ -> stage.close());
            drawn.play();
        }
    }

    @Override
    public void start(Stage stage) {
        VaultThread thread = new VaultThread();
        new Thread(() -> System.exit(run(stage, thread)), "demonstration").start();
    }

    private static int run(Stage stage, VaultThread thread) {
        try (thread) {
            show(stage, thread);
            return 0;
        } catch (IOException | RuntimeException e) {
            System.err.println("The demonstration failed (" + ErrorCode.of(e) + ").");
            return 1;
        }
    }

    private static void show(Stage stage, VaultThread thread) throws IOException {
        Files.createDirectories(folder);
        Path home = Files.createTempDirectory("wayfile-demo");
        Composition parts = Composition.real();
        Directories directories = new Directories(home.resolve("config"), home.resolve("vaults"));
        CompletableFuture<MainWindow> opening = new CompletableFuture<>();
        Tasks.on(thread.executor()).onScreen(() -> {
            MainWindow window = new MainWindow(
                    stage,
                    parts,
                    directories,
                    new SettingsFile(directories.config().resolve("settings.properties")),
                    thread.executor());
            window.open(null);
            stage.setWidth(1000);
            stage.setHeight(960);
            opening.complete(window);
        });
        MainWindow window = opening.join();
        Tour tour = new Tour(window, thread.executor());
        tour.settle();
        tour.picture(folder.resolve("00-first-run.png"));
        tour.lockAndUnlock(parts.gate(), directories.vaults().resolve("Wayfile"), folder.resolve("00-lock.png"));
        System.out.println("Walk 1: the example family, its cases, papers and calls.");
        tour.openExample();
        List<Path> pictures = tour.pictures(folder);
        System.out.println("Walk 2: who do I contact?");
        finder(parts);
        System.out.println("Walk 3: the sheet for the interview.");
        sheet(parts, Objects.requireNonNull(window.workspace()), thread);
        System.out.println(pictures.size() + 2 + " pictures and interview-sheet.pdf are in " + folder.toAbsolutePath());
    }

    private static void finder(Composition parts) {
        parts.guide()
                .problemSearch()
                .find("the airport wrote the wrong date on my I-94", "en", 3)
                .forEach(hit -> System.out.println(
                        "  " + hit.problem().agency() + "  " + hit.problem().title()));
    }

    private static void sheet(Composition parts, Workspace workspace, VaultThread thread) {
        byte[] pdf = CompletableFuture.supplyAsync(
                () -> {
                    UUID id = workspace.cases().cases().stream()
                            .map(CaseService.Summary::caseFile)
                            .filter(it -> it.form().equals("I-485"))
                            .findFirst()
                            .orElseThrow()
                            .id();
                    PrepSheet sheet = new SheetComposer(workspace, parts.guide(), "es")
                            .prepSheet(id, PrepInput.Print.carry("es"), LocalDate.now(parts.clock()))
                            .orElseThrow();
                    return PrepSheetPdf.write(sheet);
                },
                thread.executor())
                .join();
        try {
            Files.write(folder.resolve("interview-sheet.pdf"), pdf);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
