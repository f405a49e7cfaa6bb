package org.wayfile.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.wayfile.guide.ContentGuide;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.SearchService;
import org.wayfile.service.VaultGate;
import org.wayfile.service.VaultSession;
import org.wayfile.service.PaperService;
import org.wayfile.service.Workspace;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** From the passphrase to Today, search as you type, saving a contact; on real vaults. */
final class HouseholdBench {

    private static final String PASSPHRASE = "four words nobody guesses";
    private static final int OPENINGS = 9;
    private static final int SEARCHES = 400;
    private static final int SAVES = 200;
    private static final int MOST_HITS = 50;
    private static final int BLOCK = 4_096;

    private final Clock clock = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private final VaultGate gate = new VaultStore(new Vaults());
    private final ContentGuide guide = new ContentGuide();
    private final Path folder;

    private HouseholdBench(Path folder) {
        this.folder = folder;
    }

    static void run(Path folder) throws Exception {
        Files.createDirectories(folder);
        HouseholdBench bench = new HouseholdBench(folder);
        bench.guide.warmUp("en");
        System.out.println("| what | times | median ms | p95 ms | most ms |\n|---|---|---|---|---|");
        bench.opening();
        bench.searching();
        bench.saving();
    }

    private void opening() throws Exception {
        Path vault = vault(200, 5_000, 2_000);
        Timings keys = new Timings();
        Timings today = new Timings();
        Timings again = new Timings();
        for (int i = 0; i < OPENINGS; i++) {
            VaultSession[] session = new VaultSession[1];
            keys.time(() -> session[0] = gate.open(vault, PASSPHRASE.toCharArray()));
            try (Workspace workspace = new Workspace(session[0], clock)) {
                today.time(() -> today(workspace));
                again.time(() -> today(workspace));
            }
        }
        System.out.println(keys.row("open the vault (keys, checks, engine): 200 cases, 5,000 contacts, 2,000 papers"));
        System.out.println(today.row("then compose Today, first time"));
        System.out.println(again.row("compose Today again"));
    }

    private void today(Workspace workspace) {
        workspace.today().day((item, list) -> PaperService.words(item, list, guide, "en"));
    }

    private void searching() throws Exception {
        Path vault = vault(200, 100_000, 2_000);
        try (Workspace workspace = new Workspace(gate.open(vault, PASSPHRASE.toCharArray()), clock)) {
            long before = used();
            Timings fill = new Timings();
            fill.time(workspace::warmUp);
            long kept = used() - before;
            SearchService search = workspace.search();
            LargeHousehold words = new LargeHousehold(workspace.session().records(), clock);
            for (int i = 0; i < SEARCHES; i++) {
                search.find(words.typed(), MOST_HITS);
            }
            Timings find = new Timings();
            for (int i = 0; i < SEARCHES; i++) {
                String typed = words.typed();
                find.time(() -> search.find(typed, MOST_HITS));
            }
            System.out.println(fill.row("read 100,000 contacts for search, once after opening"));
            System.out.println(find.row("search as you type over 100,000 contacts, first 50"));
            System.out.printf(Locale.ROOT, "%nMemory kept for search over 100,000 contacts: %d MB%n%n", kept >> 20);
        }
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        for (int i = 0; i < 4; i++) {
            System.gc();
        }
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Saves by turns with a bare write and sync of one block to a file beside it. */
    private void saving() throws Exception {
        Path vault = vault(20, 1_000, 100);
        Timings save = new Timings();
        Timings bare = new Timings();
        try (Workspace workspace = new Workspace(gate.open(vault, PASSPHRASE.toCharArray()), clock);
                FileChannel block = FileChannel.open(
                        folder.resolve("bare"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            LargeHousehold words = new LargeHousehold(workspace.session().records(), clock);
            for (int i = 0; i < SAVES; i++) {
                ContactDraft draft = new ContactDraft(words.contact(), List.of(), List.of(), "", null);
                save.time(() -> workspace.contacts().log(draft));
                bare.time(() -> {
                    block.write(ByteBuffer.allocate(BLOCK), 0);
                    block.force(true);
                });
            }
        }
        System.out.println("| what | times | median ms | p95 ms | most ms |\n|---|---|---|---|---|");
        System.out.println(save.row("save a contact, durable"));
        System.out.println(bare.row("bare write and sync of 4 KB beside it"));
        System.out.printf(
                Locale.ROOT, "%nBeyond the disk's own sync: %.1f ms median, %.1f ms p95%n",
                save.median() - bare.median(), save.at(0.95) - bare.at(0.95));
    }

    private Path vault(int cases, int contacts, int papers) throws IOException {
        Path vault = folder.resolve("vault-" + contacts);
        if (Files.exists(vault)) {
            empty(vault);
        }
        try (VaultSession session = gate.create(vault, PASSPHRASE.toCharArray()).session()) {
            new LargeHousehold(session.records(), clock).moveIn(cases, contacts, papers);
        }
        return vault;
    }

    private static void empty(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted((a, b) -> b.compareTo(a)).toList()) {
                Files.delete(file);
            }
        }
    }
}
