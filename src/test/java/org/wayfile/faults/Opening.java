package org.wayfile.faults;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.wayfile.service.Findings.Way;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultSession;
import org.wayfile.store.VaultContent;
import org.wayfile.store.VaultStore;
import org.wayfile.store.vault.Vaults;

/** Opens a vault after a fault and says in one word what came of it. */
final class Opening implements AutoCloseable {

    private static final int SECONDS = 120;

    private final ExecutorService vaultThread = Executors.newSingleThreadExecutor();
    private final VaultStore store = new VaultStore(Vaults.cheapForTests());

    /** What was promised, compared with what is there: "" when all is well, otherwise what is wrong. */
    String promises(Path folder, Told told) {
        return inTime(() -> {
            VaultProblem last = null;
            for (String passphrase : List.copyOf(told.passphrases())) {
                try (VaultSession session = store.open(folder, passphrase.toCharArray())) {
                    told.opened(passphrase);
                    List<String> missing = Acts.missing(session, told);
                    return missing.isEmpty() ? "" : "missing " + missing;
                } catch (VaultProblem e) {
                    last = e;
                    if (e.kind() != VaultProblem.Kind.WRONG_PASSPHRASE) {
                        break;
                    }
                }
            }
            return last == null ? "no passphrase" : words(last);
        });
    }

    /** What the whole vault holds: "same", a clear problem's name, or what is wrong. */
    String content(Path folder, String passphrase, Way way, List<String> wanted) {
        return inTime(() -> {
            try (VaultSession session = store.open(folder, passphrase.toCharArray(), way)) {
                return VaultContent.of(session).equals(wanted) ? "same" : "SILENTLY DIFFERENT";
            } catch (VaultProblem e) {
                return words(e);
            }
        });
    }

    private static String words(VaultProblem problem) {
        return problem.kind() == VaultProblem.Kind.UNEXPECTED
                ? "UNEXPECTED " + problem.getCause()
                : problem.kind() + problem.findings().map(it -> " " + it.found()).orElse("");
    }

    private interface Work {
        String run() throws IOException;
    }

    private String inTime(Work work) {
        var result = vaultThread.submit(work::run);
        try {
            return result.get(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            return "HANGS";
        } catch (ExecutionException e) {
            return "STACK TRACE " + e.getCause();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "interrupted";
        }
    }

    @Override
    public void close() {
        vaultThread.shutdownNow();
    }
}
