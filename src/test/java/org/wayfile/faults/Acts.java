package org.wayfile.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.service.Attachments;
import org.wayfile.service.Edit;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultSession;
import org.wayfile.store.VaultContent;
import org.wayfile.store.VaultStore;

/**
 * What the fault tests do with a vault, and how they find out later whether it is there. Each act is told when the
 * program would have told the person, one line each; {@link Told} reads the lines back.
 */
final class Acts {

    static final String FIRST_PASSPHRASE = "a";

    private final VaultStore store;
    private final Path folder;
    private final Path scratch;
    private final Random random;
    private final Consumer<String> say;
    private String passphrase;
    private int rows;
    private int files;

    /**
     * @param told what was told before
     * @param scratch a file for the content of attachments
     */
    Acts(VaultStore store, Path folder, Path scratch, Told told, Random random, Consumer<String> say) {
        this.store = store;
        this.folder = folder;
        this.scratch = scratch;
        this.random = random;
        this.say = say;
        this.passphrase = told.passphrases().getFirst();
        this.rows = told.nextRow();
        this.files = told.nextFile();
    }

    /** Opens, does some acts and closes. */
    void session(int acts) throws IOException {
        say.accept("opening");
        VaultSession session = store.open(folder, passphrase.toCharArray());
        say.accept("open");
        try {
            for (int i = 0; i < acts && act(session); i++) {
                say.accept("act");
            }
        } catch (VaultProblem e) {
            closeAnyway(session);
            throw e;
        }
        say.accept("closing");
        session.close();
        say.accept("closed");
    }

    /** As the window does when the person gives up after a problem. */
    private static void closeAnyway(VaultSession session) {
        try {
            session.close();
        } catch (VaultProblem e) {
            // the problem before it is the one that counts
        }
    }

    /** One act by chance; answers whether the session goes on. */
    private boolean act(VaultSession session) throws IOException {
        int chance = random.nextInt(40);
        if (chance < 28) {
            row(session, random.nextInt(3) == 0 && rows > 0 ? random.nextInt(rows) : rows++);
        } else if (chance < 34) {
            file(session);
        } else if (chance < 37) {
            passphrase(session);
        } else if (chance < 39) {
            VaultContent.restartJournal(session);
        } else {
            return key(session);
        }
        return true;
    }

    /** Writes a row, or a new version of it. */
    void row(VaultSession session, int n) {
        Person before = session.records().find(Person.class, new UUID(7, n)).orElse(null);
        int version = before == null ? 1 : Integer.parseInt(before.note().split(":")[1]) + 1;
        session.records().write(List.of(new Edit(before, person(n, version))));
        say.accept("row " + n + " " + version);
    }

    private static Person person(int n, int version) {
        String filler = "ñ😀x".repeat(new Random(n).nextInt(300));
        return new Person(
                new UUID(7, n),
                "Elena " + n,
                "Ruiz",
                "",
                LocalDate.of(1990, 1, 1),
                "",
                "",
                "",
                "",
                n + ":" + version + ":" + filler,
                false);
    }

    void file(VaultSession session) throws IOException {
        int n = files++;
        while (session.records().find(Attachment.class, new UUID(8, n)).isPresent()) {
            n = files++; // kept just before the last kill, which came before it was told
        }
        Files.write(scratch, content(n));
        Attachments.Stored stored = session.attachments().put(scratch, Attachments.Progress.none());
        session.records()
                .write(List.of(Edit.added(new Attachment(
                        new UUID(8, n), new UUID(7, 0), n + ".pdf", "application/pdf", stored.bytes(),
                        stored.contentHash(), LocalDate.EPOCH))));
        say.accept("file " + n);
    }

    private static byte[] content(int n) {
        Random random = new Random(n);
        byte[] content = new byte[random.nextInt(200_000)];
        random.nextBytes(content);
        return content;
    }

    private void passphrase(VaultSession session) {
        String next = passphrase.equals("a") ? "b" : "a";
        say.accept("passphrase? " + next);
        session.changePassphrase(passphrase.toCharArray(), next.toCharArray());
        passphrase = next;
        say.accept("passphrase " + next);
    }

    private boolean key(VaultSession session) {
        String next = passphrase.equals("a") ? "b" : "a";
        say.accept("passphrase? " + next);
        session.newDataKey(passphrase.toCharArray(), next.toCharArray());
        passphrase = next;
        say.accept("passphrase " + next);
        return false;
    }

    /** What of the told is not there or not as it was told; empty when all is well. */
    static List<String> missing(VaultSession session, Told told) throws IOException {
        List<String> missing = new ArrayList<>();
        told.rows().forEach((n, version) -> {
            Person found = session.records().find(Person.class, new UUID(7, n)).orElse(null);
            int there = found == null ? 0 : Integer.parseInt(found.note().split(":")[1]);
            if (there < version || !person(n, there).equals(found)) {
                missing.add("row " + n);
            }
        });
        for (int n : told.files()) {
            Attachment found = session.records()
                    .find(Attachment.class, new UUID(8, n))
                    .orElse(null);
            if (found == null) {
                missing.add("file " + n);
            } else {
                try (InputStream in = session.attachments().open(found.contentHash())) {
                    if (!java.util.Arrays.equals(in.readAllBytes(), content(n))) {
                        missing.add("content of file " + n);
                    }
                }
            }
        }
        return missing;
    }
}
