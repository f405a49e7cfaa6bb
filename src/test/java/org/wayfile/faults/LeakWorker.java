package org.wayfile.faults;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.reference.Ids;
import org.wayfile.export.print.PdfPages;
import org.wayfile.service.Attachments;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.Edit;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultSession;
import org.wayfile.service.Workspace;
import org.wayfile.store.VaultStore;
import org.wayfile.store.seal.Witness;
import org.wayfile.store.vault.Vaults;

/** The process that is watched while it does everything with planted words. */
final class LeakWorker {

    /** What must stand nowhere: a name, a number, a passphrase, words of a file. */
    static final List<String> PLANTED =
            List.of("Quetzalcoatlus", "A-987-654-321", "zarzamora ventisca", "Xochimilco paper");

    private static final Clock CLOCK = Clock.systemUTC();

    private LeakWorker() {}

    /** Arguments: an empty folder. */
    public static void main(String[] arguments) throws IOException {
        Path home = Path.of(arguments[0]);
        char[] pass = PLANTED.get(2).toCharArray();
        VaultStore store = new VaultStore(Vaults.cheapForTests(), Witness.in(home.resolve("config/seen")));
        Path folder = home.resolve("vault");
        try (Workspace workspace = new Workspace(store.create(folder, pass).session(), CLOCK)) {
            workspace.warmUp();
            fill(workspace, home);
        }
        try (VaultSession session = store.open(folder, "a wrong one".toCharArray())) {
            throw new IllegalStateException(session.toString());
        } catch (VaultProblem e) {
            System.out.println("refused");
        }
        try (Workspace workspace = new Workspace(store.open(folder, pass), CLOCK)) {
            workspace.readAll();
            workspace.session().changePassphrase(pass, (PLANTED.get(2) + " anew").toCharArray());
        }
        try (VaultSession session = store.open(folder, (PLANTED.get(2) + " anew").toCharArray())) {
            session.newDataKey((PLANTED.get(2) + " anew").toCharArray(), pass);
        }
        Files.delete(folder.resolve("wayfile.mv.db"));
        try (Workspace workspace =
                new Workspace(store.open(folder, pass, org.wayfile.service.Findings.Way.REBUILD), CLOCK)) {
            workspace.readAll();
            System.out.println("people " + workspace.session().records().all(Person.class).size());
        }
    }

    private static void fill(Workspace workspace, Path home) throws IOException {
        VaultSession session = workspace.session();
        Person person = new Person(
                Ids.next(CLOCK), PLANTED.get(0), "Ruiz", "", null, "", "", "", "", PLANTED.get(1), false);
        session.records().write(List.of(Edit.added(person)));
        workspace.drafts().keep("contact-new", "said=" + PLANTED.get(0));
        workspace.contacts()
                .log(new ContactDraft(
                        workspace.contacts().blank(Channel.CALL).saying(PLANTED.get(1)), List.of(), List.of(), "",
                        null));
        Path given = Path.of(System.getProperty("given"));
        Attachments.Stored stored = session.attachments().put(given, Attachments.Progress.none());
        session.records()
                .write(List.of(Edit.added(new Attachment(
                        Ids.next(CLOCK), person.id(), PLANTED.get(0) + ".pdf", "application/pdf", stored.bytes(),
                        stored.contentHash(), LocalDate.EPOCH))));
        try (InputStream in = session.attachments().open(stored.contentHash())) {
            PdfPages.picture(in.readAllBytes(), 0, 72);
        }
    }
}
