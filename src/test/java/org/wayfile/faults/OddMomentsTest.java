package org.wayfile.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.Findings.Way;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultSession;
import org.wayfile.service.Workspace;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** Many openings at once, a folder that cannot be written or is gone, a clock that jumps. */
@ResourceLock("the watched disk")
class OddMomentsTest {

    private static final char[] PASS = Acts.FIRST_PASSPHRASE.toCharArray();

    @TempDir
    Path temporary;

    private final VaultStore store = new VaultStore(Vaults.cheapForTests());
    private Path folder;

    @BeforeEach
    void make() {
        folder = temporary.resolve("vault");
        store.create(folder, PASS).session().close();
    }

    private String tried(Callable<VaultSession> opening) throws Exception {
        try {
            opening.call().close();
            return "opened";
        } catch (VaultProblem e) {
            return e.kind().name();
        }
    }

    @Test
    void itOpensForOneOfFiftyAndTellsTheOthers() throws Exception {
        try (VaultSession first = store.open(folder, PASS);
                var threads = Executors.newFixedThreadPool(50)) {
            List<Future<String>> tries = IntStream.range(0, 50)
                    .mapToObj(_ -> threads.submit(
                            () -> tried(() -> new VaultStore(Vaults.cheapForTests()).open(folder, PASS))))
                    .toList();
            Map<String, Integer> outcomes = tries.stream()
                    .map(OddMomentsTest::result)
                    .collect(Collectors.toMap(Function.identity(), _ -> 1, Integer::sum));
            assertThat(outcomes).isEqualTo(Map.of("IN_USE", 50));
            assertThat(first.notes()).isEmpty();
            assertThat(inAnotherProcess()).isEqualTo("IN_USE");
        }
        assertThat(tried(() -> store.open(folder, PASS))).isEqualTo("opened");
    }

    private static String result(Future<String> tried) {
        try {
            return tried.get();
        } catch (Exception e) {
            return e.toString();
        }
    }

    private String inAnotherProcess() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                SameClasses.classPath(),
                Other.class.getName(),
                folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(process.getInputStream().readAllBytes()).strip();
        process.waitFor();
        return said;
    }

    /** Another window, as far as the vault is concerned. */
    static final class Other {

        private Other() {}

        public static void main(String[] arguments) {
            try {
                new VaultStore(Vaults.cheapForTests()).open(Path.of(arguments[0]), PASS);
                System.out.println("opened");
            } catch (VaultProblem e) {
                System.out.println(e.kind());
            }
        }
    }

    @Test
    void itTellsAFolderThatCannotBeWrittenAndLooksAllTheSame() throws Exception {
        Vaults readOnly = Vaults.cheapForTests(new FailingDisk(0, "Read-only file system"));
        VaultStore there = new VaultStore(readOnly);
        assertThat(tried(() -> there.open(folder, PASS))).isEqualTo("READ_ONLY");
        assertThat(tried(() -> there.open(folder, PASS, Way.LOOK))).isEqualTo("opened");
        assertThat(tried(() -> store.open(folder, PASS))).isEqualTo("opened");
    }

    @Test
    void itSaysThatTheFolderIsGoneInsteadOfSaved() throws Exception {
        Acts acts = new Acts(store, folder, temporary.resolve("s"), new Told(), new Random(1), _ -> {});
        VaultSession session = store.open(folder, PASS);
        acts.row(session, 1);
        Path moved = temporary.resolve("moved");
        Files.move(folder, moved);
        assertThat(tried(() -> {
            acts.row(session, 2);
            return session;
        }))
                .isEqualTo("FOLDER_GONE");
        assertThat(tried(() -> session)).isEqualTo("FOLDER_GONE");
        Told told = new Told().hear("row 1 1");
        try (VaultSession again = store.open(moved, PASS)) {
            assertThat(Acts.missing(again, told)).isEmpty();
        }
    }

    @Test
    void itKeepsEverythingWhenTheClockJumps() {
        Instant now = Instant.parse("2026-11-21T12:00:00Z");
        List<Instant> times = List.of(now, now.minus(Duration.ofDays(366)), now.plus(Duration.ofDays(3653)), now);
        for (Instant time : times) {
            Clock clock = Clock.fixed(time, ZoneOffset.UTC);
            try (Workspace workspace = new Workspace(store.open(folder, PASS), clock)) {
                workspace.warmUp();
                workspace.contacts()
                        .log(new ContactDraft(
                                workspace.contacts().blank(Channel.CALL).saying("at " + time),
                                List.of(),
                                List.of(),
                                "",
                                null));
                workspace.readAll();
            }
        }
        try (Workspace workspace = new Workspace(store.open(folder, PASS), Clock.fixed(now, ZoneOffset.UTC))) {
            assertThat(workspace.contacts().contacts()).hasSize(4);
        }
    }
}
