package org.wayfile.service;

import java.text.Normalizer;
import java.util.List;
import java.util.UUID;
import java.util.Locale;
import java.util.regex.Pattern;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.reference.Entry;

/**
 * Search as you type over the vault's content: every word typed must begin a word of the entry; accents and case do not
 * count. The words stay in memory while the vault is open. Thread-safe by its lock.
 */
public final class SearchService {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final int FIRST_ACCENTED = 0x80;

    private final WordIndex<Hit> index = new WordIndex<>();

    /** What an entry is. */
    public enum Kind {
        PERSON,
        CASE,
        PAPER,
        CONTACT
    }

    /**
     * A search result.
     *
     * @param opens id of what to open: the person, the case, the checklist or the contact
     * @param second a second line; may be empty
     */
    public record Hit(Kind kind, UUID opens, String title, String second) {}

    /** Reads everything once; call on the vault thread after opening. */
    public synchronized void fill(Records records) {
        index.clear();
        for (Class<? extends Entry> type : SEARCHED) {
            records.all(type).forEach(this::put);
        }
    }

    /** The kinds of entries that are searched. */
    private static final List<Class<? extends Entry>> SEARCHED = List.of(
            Person.class,
            CaseFile.class,
            KeptNumber.class,
            Checklist.class,
            ChecklistItem.class,
            Attachment.class,
            ContactEntry.class);

    /** Brings the index up to date with a change. */
    public synchronized void follow(Change change, Records records) {
        if (change instanceof Change.Written(List<Edit> edits)) {
            for (Edit edit : edits) {
                Entry after = edit.after();
                if (after == null) {
                    index.remove(edit.id());
                } else {
                    put(after);
                }
            }
        } else {
            fill(records);
        }
    }

    /** The first hits for what was typed, people and cases first; empty for blank text. */
    public synchronized List<Hit> find(String typed, int most) {
        return index.find(normal(typed), most);
    }

    /** Whether every word typed begins a word of the text; for lists that are searched without the index. */
    public static boolean matches(String text, String typed) {
        return matches(" " + normal(text), List.of(normal(typed).strip().split(" ")));
    }

    private static boolean matches(String text, List<String> words) {
        for (String word : words) {
            if (!text.contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private void put(Entry entry) {
        switch (entry) {
            case Person it ->
                put(it.id(), new Hit(Kind.PERSON, it.id(), it.fullName(), it.relation()), it.otherNames(), it.note());
            case CaseFile it ->
                put(
                        it.id(),
                        new Hit(Kind.CASE, it.id(), it.title(), it.formOrProcess()),
                        it.agency(),
                        it.office(),
                        it.process(),
                        it.statusWords(),
                        it.note());
            case KeptNumber it -> putNumber(it);
            case Checklist it -> put(it.id(), new Hit(Kind.PAPER, it.id(), it.title(), ""), it.templateId());
            case ChecklistItem it ->
                put(
                        it.id(),
                        new Hit(Kind.PAPER, it.checklistId(), it.title(), it.whereItIs()),
                        it.templateItemId(),
                        it.note());
            case Attachment it -> put(it.id(), new Hit(Kind.PAPER, it.ownerId(), it.fileName(), ""));
            case ContactEntry it ->
                put(
                        it.id(),
                        new Hit(Kind.CONTACT, it.id(), brief(it.said().isBlank() ? it.asked() : it.said()),
                                it.reference()),
                        it.agency(),
                        it.office(),
                        it.asked(),
                        it.said(),
                        it.promised(),
                        it.nextStep());
            default -> {}
        }
    }

    private void putNumber(KeptNumber it) {
        UUID caseId = it.caseId();
        UUID personId = it.personId();
        String masked = it.identifier().masked();
        if (caseId != null) {
            index.put(it.id(), new Hit(Kind.CASE, caseId, masked, ""), normal(it.asTyped()));
        } else if (personId != null) {
            index.put(it.id(), new Hit(Kind.PERSON, personId, masked, ""), normal(it.asTyped()));
        }
    }

    private void put(UUID id, Hit hit, String... more) {
        index.put(id, hit, normal(hit.title() + " " + hit.second() + " " + String.join(" ", more)));
    }

    private static String brief(String text) {
        return text.length() <= 90 ? text : text.substring(0, text.offsetByCodePoints(0, 80)) + "…";
    }

    /** Lower case without accents, words parted by single blanks. */
    static String normal(String text) {
        String bare = text.chars().allMatch(it -> it < FIRST_ACCENTED)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder normal = new StringBuilder(bare.length());
        bare.toLowerCase(Locale.ROOT).codePoints().forEach(it -> {
            if (Character.isLetter(it) || isNumber(it)) {
                normal.appendCodePoint(it);
            } else if (normal.isEmpty() || normal.charAt(normal.length() - 1) != ' ') {
                normal.append(' ');
            }
        });
        return normal.toString();
    }

    private static boolean isNumber(int codePoint) {
        int type = Character.getType(codePoint);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }
}
