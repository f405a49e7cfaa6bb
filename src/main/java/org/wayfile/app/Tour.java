package org.wayfile.app;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.service.CaseService;
import org.wayfile.service.VaultGate;
import org.wayfile.service.Workspace;
import org.wayfile.ui.interview.WizardScreen;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.nav.Destination;

/** Goes through every screen of the example household and writes a picture of each. Never called on the JavaFX thread. */
public final class Tour {

    private static final int SECONDS = 60;

    private final MainWindow window;
    private final Tasks screen;
    private final ExecutorService vaultThread;

    /**
     * @param vaultThread the executor of the window's vault thread, waited for before each picture
     */
    public Tour(MainWindow window, ExecutorService vaultThread) {
        this.window = window;
        this.screen = Tasks.on(vaultThread);
        this.vaultThread = vaultThread;
    }

    /** Opens the example household and waits for it. */
    public void openExample() {
        onScreen(() -> {
            window.showExample();
            return true;
        });
        settle();
        if (window.workspace() == null) {
            throw new IllegalStateException("the example did not open");
        }
    }

    /**
     * Makes a vault, shows its lock screen, types the passphrase as a person does, opens the vault and locks it again; writes a
     * picture of the lock screen.
     */
    Path lockAndUnlock(VaultGate gate, Path vault, Path picture) throws IOException {
        String words = "four words nobody guesses";
        onVault(() -> {
            gate.create(vault, words.toCharArray()).session().close();
            return true;
        });
        onScreen(() -> {
            window.open(vault);
            return true;
        });
        settle();
        Path shown = picture(picture);
        onScreen(() -> {
            Node field = window.scene().lookup("#passphrase");
            Event.fireEvent(field, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.F, false, false, false, false));
            ((TextInputControl) field).setText(words);
            return true;
        });
        // Made ahead, on threads that are not waited for otherwise.
        until(() -> window.scene().lookup("#shell") != null);
        onScreen(() -> {
            ((Button) window.scene().lookup("#open")).fire();
            return true;
        });
        until(() -> window.workspace() != null);
        settle();
        onScreen(() -> {
            window.lock();
            return true;
        });
        settle();
        return shown;
    }

    /** Writes a picture of every screen into a folder; gives the files in order. */
    public List<Path> pictures(Path folder) throws IOException {
        Files.createDirectories(folder);
        Map<String, Destination> stops = onVault(this::stops);
        int number = 1;
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, Destination> stop : stops.entrySet()) {
            go(stop.getValue());
            files.add(picture(folder.resolve(String.format("%02d-%s.png", number++, stop.getKey()))));
        }
        files.addAll(interview(folder, number));
        return files;
    }

    /** Each page of the preparation of the example's interview. */
    private List<Path> interview(Path folder, int first) throws IOException {
        UUID id = onVault(this::prepared);
        List<Path> files = new ArrayList<>();
        for (int page = 1; page <= WizardScreen.PAGES; page++) {
            int number = page;
            onVault(() -> {
                Objects.requireNonNull(window.workspace()).interviews().turnTo(id, number);
                return true;
            });
            go(new Destination.Today());
            go(new Destination.PrepareInterview(id));
            files.add(picture(folder.resolve(String.format("%02d-prepare-%d.png", first + page - 1, page))));
        }
        Map<String, Destination> further = new LinkedHashMap<>();
        further.put("practice", new Destination.Practice(id));
        further.put("after", new Destination.AfterInterviewNotes(id));
        for (Map.Entry<String, Destination> stop : further.entrySet()) {
            go(stop.getValue());
            files.add(picture(folder.resolve("interview-" + stop.getKey() + ".png")));
        }
        return files;
    }

    private UUID prepared() {
        Workspace workspace = Objects.requireNonNull(window.workspace());
        CaseFile file = withForm(workspace, "I-485");
        UUID appointmentId = workspace.cases().appointments().stream()
                .filter(it -> it.caseId().equals(file.id()))
                .findFirst()
                .orElseThrow()
                .id();
        UUID id = workspace.interviews().prepare(file.id(), appointmentId).id();
        workspace.interviews().choose(id, "aos-marriage");
        return id;
    }

    /** Shows a page and waits for it. */
    public void go(Destination page) {
        onScreen(() -> {
            window.go(page);
            return true;
        });
        settle();
    }

    /** Writes a picture of what is shown now. */
    public Path picture(Path file) throws IOException {
        BufferedImage image = onScreen(() -> {
            Scene scene = window.scene();
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return image(scene.snapshot(null));
        });
        ImageIO.write(image, "png", file.toFile());
        return file;
    }

    private static BufferedImage image(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                image.setRGB(x, y, picture.getPixelReader().getArgb(x, y));
            }
        }
        return image;
    }

    private Map<String, Destination> stops() {
        Workspace workspace = Objects.requireNonNull(window.workspace());
        CaseFile file = withForm(workspace, "I-485");
        CaseFile permit = withForm(workspace, "I-765");
        UUID list = workspace.papers().checklists().stream()
                .filter(it -> it.checklist().neededOn() != null)
                .filter(it -> file.id().equals(it.checklist().caseId()))
                .findFirst()
                .orElseThrow()
                .checklist()
                .id();
        Map<String, Destination> stops = new LinkedHashMap<>();
        stops.put("today", new Destination.Today());
        stops.put("cases", new Destination.Cases());
        stops.put("case", new Destination.CasePage(file.id()));
        stops.put("edit-case", new Destination.EditCase(file.id()));
        stops.put(
                "person",
                new Destination.PersonPage(workspace.people().people().getFirst().id()));
        stops.put("edit-person", new Destination.EditPerson(null));
        stops.put("papers", new Destination.Papers());
        stops.put("checklist", new Destination.ChecklistPage(list));
        stops.put("new-checklist", new Destination.NewChecklist(file.id()));
        stops.put("contacts", new Destination.Contacts());
        stops.put(
                "contact",
                new Destination.ContactPage(
                        workspace.contacts().contacts().getFirst().id()));
        stops.put("new-contact", new Destination.NewContact(List.of(permit.id()), null));
        stops.put("call", new Destination.CallCompanion(permit.id(), null));
        stops.put("interview", new Destination.InterviewHome(null));
        stops.put("begin-interview", new Destination.BeginInterview());
        stops.put("finder", new Destination.Finder());
        stops.put("finder-result", new Destination.FinderResult("P01"));
        stops.put("learn", new Destination.Learn());
        stops.put("learn-topic", new Destination.LearnTopic("rights"));
        stops.put("learn-emergency", new Destination.GuidePage("detained-now", null));
        stops.put("learn-guide", new Destination.GuidePage("rights-uscis-help", null));
        stops.put("learn-change", new Destination.GuidePage("rights-uscis-changes", "holds"));
        stops.put("learn-say", new Destination.GuidePage("call-officer-called", null));
        stops.put("learn-agencies", new Destination.AgencyList());
        stops.put("learn-agency", new Destination.AgencyPage("uscis"));
        stops.put("learn-forms", new Destination.FormList());
        stops.put("learn-form", new Destination.FormPage("I-485"));
        stops.put("learn-words", new Destination.Glossary("asc"));
        stops.put("settings", new Destination.Settings());
        stops.put("calling", new Destination.SomeoneIsCalling());
        return stops;
    }

    private static CaseFile withForm(Workspace workspace, String form) {
        return workspace.cases().cases().stream()
                .map(CaseService.Summary::caseFile)
                .filter(it -> it.form().equals(form))
                .findFirst()
                .orElseThrow();
    }

    /** Waits until the vault thread and the screen have nothing more to do for each other. */
    public void settle() {
        for (int round = 0; round < 4; round++) {
            onVault(() -> true);
            onScreen(() -> true);
        }
    }

    private void until(BooleanSupplier so) {
        for (int looks = 0; !onScreen(so::getAsBoolean); looks++) {
            if (looks > SECONDS * 50) {
                throw new IllegalStateException("waited in vain");
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private <T> T onVault(Callable<T> work) {
        try {
            return vaultThread.submit(work).get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T onScreen(Callable<T> work) {
        CompletableFuture<T> future = new CompletableFuture<>();
        screen.onScreen(() -> {
            try {
                future.complete(work.call());
            } catch (Exception e) {
                future.completeExceptionally(e);
            }
        });
        try {
            return future.get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }
}
