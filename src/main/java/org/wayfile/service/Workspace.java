package org.wayfile.service;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be done in one open vault. Made when a vault is opened, closed when it is locked. Vault thread
 * only, except {@link #search()} and {@link #changes()}.
 */
public final class Workspace implements AutoCloseable {

    private final VaultSession session;
    private final Changes changes = new Changes();
    private final History history;
    private final Bin bin;
    private final PeopleService people;
    private final CaseService cases;
    private final PaperService papers;
    private final ContactService contacts;
    private final TodayService today;
    private final DraftService drafts;
    private final FinderService finder;
    private final InterviewService interviews;
    private final PracticeService practice;
    private final AfterInterview afterInterview;
    private final SearchService search = new SearchService();
    private final BackupService backups;

    public Workspace(VaultSession session, Clock clock) {
        this.session = session;
        Records records = session.records();
        history = new History(records, changes);
        bin = new Bin(records, changes, clock);
        people = new PeopleService(records, history, bin, clock);
        cases = new CaseService(records, history, bin, people, clock);
        papers = new PaperService(records, history, bin, session.attachments(), clock);
        contacts = new ContactService(records, history, clock);
        today = new TodayService(records, history, clock);
        drafts = new DraftService(records, history, clock, session.isLooking());
        finder = new FinderService(records, history, clock);
        interviews = new InterviewService(records, history, bin, cases, clock);
        practice = new PracticeService(records, history, clock);
        afterInterview = new AfterInterview(records, history, clock);
        backups = new BackupService(session, clock);
        changes.listen(change -> search.follow(change, records));
    }

    /** Reads what search needs and empties the old part of the bin; once after opening. */
    public void warmUp() {
        if (!session.isLooking()) {
            bin.purge();
            session.forgetUnusedFiles();
        }
        search.fill(session.records());
    }

    /**
     * Reads every row and every kept file to its end.
     *
     * @throws VaultProblem DAMAGED when anything cannot be read as it was written
     */
    public void readAll() {
        warmUp();
        cases.cases().forEach(it -> cases.view(it.caseFile().id()));
        contacts.contacts().forEach(it -> contacts.view(it.id()));
        papers.readAll();
    }

    public BackupService backups() {
        return backups;
    }

    /** The open format; archives are taken in by {@link #take}. */
    public Transfer transfer() {
        return session.transfer();
    }

    /**
     * Takes an archive into the vault, between two backups: one to go back to, one that holds what came.
     *
     * @see Transfer#take
     */
    public Transfer.Plan take(
            Path file, char @Nullable [] words, Set<UUID> takeTheirs, Attachments.Progress progress) {
        backups.now(Attachments.Progress.none());
        Transfer.Plan taken = transfer().take(file, words, takeTheirs, progress);
        changedThroughout();
        backups.now(Attachments.Progress.none());
        return taken;
    }

    /** Everything may be different: search is filled anew, screens read again, nothing earlier can be undone. */
    private void changedThroughout() {
        search.fill(session.records());
        history.forget();
        changes.tell(new Change.Everything());
    }

    public VaultSession session() {
        return session;
    }

    public Changes changes() {
        return changes;
    }

    public History history() {
        return history;
    }

    public Bin bin() {
        return bin;
    }

    public PeopleService people() {
        return people;
    }

    public CaseService cases() {
        return cases;
    }

    public PaperService papers() {
        return papers;
    }

    public ContactService contacts() {
        return contacts;
    }

    public TodayService today() {
        return today;
    }

    public DraftService drafts() {
        return drafts;
    }

    public FinderService finder() {
        return finder;
    }

    public InterviewService interviews() {
        return interviews;
    }

    public PracticeService practice() {
        return practice;
    }

    public AfterInterview afterInterview() {
        return afterInterview;
    }

    public SearchService search() {
        return search;
    }

    /** Makes everything durable and wipes the keys. */
    @Override
    public void close() {
        session.close();
    }
}
