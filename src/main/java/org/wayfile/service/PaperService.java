package org.wayfile.service;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.papers.Box;
import org.wayfile.domain.papers.Checklist;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.reference.Ids;

/** Checklists, their items and the files beside them. Vault thread only. */
public final class PaperService {

    private final Records records;
    private final History history;
    private final Bin bin;
    private final Attachments files;
    private final Clock clock;

    public PaperService(Records records, History history, Bin bin, Attachments files, Clock clock) {
        this.records = records;
        this.history = history;
        this.bin = bin;
        this.files = files;
        this.clock = clock;
    }

    /**
     * A checklist with its items in order and the files of each.
     *
     * @param items not removed, "my letter asks for" first, then by place
     * @param removed items that can be brought back
     */
    public record ChecklistView(
            Checklist checklist, List<ChecklistItem> items, List<ChecklistItem> removed, List<Attachment> files) {

        /** The files of one item. */
        public List<Attachment> filesOf(ChecklistItem item) {
            return files.stream().filter(it -> it.ownerId().equals(item.id())).toList();
        }

        /** How many items are packed. */
        public long packed() {
            return items.stream().filter(it -> it.state() == PaperState.PACKED).count();
        }

        /** How many items apply to this family. */
        public long asked() {
            return items.stream()
                    .filter(it -> it.state() != PaperState.DOES_NOT_APPLY)
                    .count();
        }
    }

    /** The words of an item in a language: the family's own, else those of its template. */
    public String words(ChecklistItem item, Guide guide, String language) {
        return item.title().isBlank()
                ? records.find(Checklist.class, item.checklistId())
                        .map(list -> words(item, list, guide, language))
                        .orElse(item.templateItemId())
                : item.title();
    }

    /** The same for an item of a list that was read already. */
    public static String words(ChecklistItem item, Checklist list, Guide guide, String language) {
        return item.title().isBlank()
                ? guide.checklist(list.templateId(), language)
                        .flatMap(template -> template.item(item.templateItemId()))
                        .map(ChecklistTemplate.Item::name)
                        .orElse(item.templateItemId())
                : item.title();
    }

    /** The title of a list in a language: the family's own, else that of its template. */
    public static String title(Checklist list, Guide guide, String language) {
        return list.title().isBlank()
                ? guide.checklist(list.templateId(), language)
                        .map(ChecklistTemplate::title)
                        .orElse(list.templateId())
                : list.title();
    }

    /** All checklists, newest first. */
    public List<ChecklistView> checklists() {
        return records.all(Checklist.class).reversed().stream().map(this::view).toList();
    }

    public Optional<ChecklistView> checklist(UUID id) {
        return records.find(Checklist.class, id).map(this::view);
    }

    private ChecklistView view(Checklist it) {
        List<ChecklistItem> all = new ArrayList<>(records.where(ChecklistItem.class, "checklistId", it.id()));
        all.sort(Comparator.comparing(ChecklistItem::fromLetter).reversed().thenComparingInt(ChecklistItem::place));
        List<Attachment> attachments = all.stream()
                .flatMap(item -> records.where(Attachment.class, "ownerId", item.id()).stream())
                .toList();
        return new ChecklistView(
                it,
                all.stream().filter(item -> !item.removed()).toList(),
                all.stream().filter(ChecklistItem::removed).toList(),
                attachments);
    }

    /**
     * Makes a checklist from a template.
     *
     * @param caseId the case it is for, or null
     * @param neededOn the day of the interview or the filing, or null
     */
    public Checklist make(ChecklistTemplate template, @Nullable UUID caseId, @Nullable LocalDate neededOn) {
        Checklist list =
                new Checklist(Ids.next(clock), caseId, template.id(), "", neededOn, LocalDate.now(clock));
        List<Edit> edits = new ArrayList<>(List.of(Edit.added(list)));
        int place = 0;
        for (ChecklistTemplate.Item it : template.items()) {
            edits.add(Edit.added(item(list.id(), it, place++)));
        }
        history.write("checklist.made", edits);
        return list;
    }

    /** Makes an empty checklist with a title of the family's own. */
    public Checklist makeOwn(String title, @Nullable UUID caseId, @Nullable LocalDate neededOn) {
        Checklist list = new Checklist(Ids.next(clock), caseId, "", title, neededOn, LocalDate.now(clock));
        history.write("checklist.made", List.of(Edit.added(list)));
        return list;
    }

    private ChecklistItem item(UUID listId, ChecklistTemplate.Item it, int place) {
        return new ChecklistItem(
                Ids.next(clock),
                listId,
                it.id(),
                false,
                place,
                "",
                Box.asked(it.original() || it.made()),
                Box.asked(it.copy()),
                Box.asked(it.translation()),
                PaperState.NOT_YET,
                null,
                "",
                null,
                90,
                "",
                false);
    }

    /** An own item at the end of a list, not saved yet. */
    public ChecklistItem blankItem(UUID listId) {
        int place = records.where(ChecklistItem.class, "checklistId", listId).stream()
                .mapToInt(ChecklistItem::place)
                .max()
                .orElse(-1)
                + 1;
        return new ChecklistItem(
                Ids.next(clock),
                listId,
                "",
                false,
                place,
                "",
                Box.EMPTY,
                Box.EMPTY,
                Box.NOT_NEEDED,
                PaperState.NOT_YET,
                null,
                "",
                null,
                90,
                "",
                false);
    }

    /** Saves a new or changed checklist: its title, case or day. */
    public void save(Checklist next) {
        history.write(
                "checklist.saved",
                List.of(new Edit(records.find(Checklist.class, next.id()).orElse(null), next)));
    }

    /** Saves a new or changed item. */
    public void save(ChecklistItem next) {
        history.write(
                "item.saved",
                List.of(new Edit(records.find(ChecklistItem.class, next.id()).orElse(null), next)));
    }

    public Optional<ChecklistItem> item(UUID id) {
        return records.find(ChecklistItem.class, id);
    }

    /**
     * Moves an item up or down among the items of its group; at the border nothing happens.
     *
     * @param by -1 up, 1 down
     */
    public void move(ChecklistItem item, int by) {
        List<ChecklistItem> group = view(
                records.find(Checklist.class, item.checklistId()).orElseThrow())
                .items().stream()
                .filter(it -> it.fromLetter() == item.fromLetter())
                .toList();
        int from = indexOf(group, item.id());
        int to = from + by;
        if (from < 0 || to < 0 || to >= group.size()) {
            return;
        }
        List<ChecklistItem> order = new ArrayList<>(group);
        order.add(to, order.remove(from));
        List<Edit> edits = new ArrayList<>();
        for (int place = 0; place < order.size(); place++) {
            ChecklistItem it = order.get(place);
            if (it.place() != place) {
                edits.add(Edit.changed(it, it.at(place)));
            }
        }
        history.write("item.moved", edits);
    }

    private static int indexOf(List<ChecklistItem> items, UUID id) {
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    /** Copies a file into the vault beside an item, contact, event or case. */
    public Attachment attach(UUID ownerId, Path file, Attachments.Progress progress) {
        Attachments.Stored stored = files.put(file, progress);
        String name = String.valueOf(file.getFileName());
        Attachment attachment = new Attachment(
                Ids.next(clock),
                ownerId,
                name,
                MediaTypes.of(name),
                stored.bytes(),
                stored.contentHash(),
                LocalDate.now(clock));
        history.write("file.attached", List.of(Edit.added(attachment)));
        return attachment;
    }

    /** The files beside an item, contact, event or case. */
    public List<Attachment> attachments(UUID ownerId) {
        return records.where(Attachment.class, "ownerId", ownerId);
    }

    public Optional<Attachment> attachment(UUID id) {
        return records.find(Attachment.class, id);
    }

    /** The content of a file, authenticated while it is read. */
    public InputStream open(Attachment attachment) {
        return files.open(attachment.contentHash());
    }

    /** The stored contents that rows name, for {@link #unreadable}. */
    public List<String> contents() {
        return records.all(Attachment.class).stream()
                .map(Attachment::contentHash)
                .distinct()
                .toList();
    }

    /** Reads stored contents to their ends; gives how many are missing or not as they were written. Any thread. */
    public int unreadable(List<String> contents) {
        int count = 0;
        for (String content : contents) {
            try (InputStream in = files.open(content)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException | VaultProblem e) {
                count++;
            }
        }
        return count;
    }

    /** Reads every kept file to its end, which authenticates it. */
    void readAll() {
        for (Attachment attachment : records.all(Attachment.class)) {
            try (InputStream in = open(attachment)) {
                in.transferTo(OutputStream.nullOutputStream());
            } catch (IOException e) {
                throw new VaultProblem(VaultProblem.Kind.DAMAGED);
            }
        }
    }

    /** Writes a kept file out again, byte for byte. */
    public void export(Attachment attachment, Path target) {
        files.export(attachment.contentHash(), target);
    }

    /** Moves a file to the bin. */
    public void remove(Attachment attachment) {
        bin.move("Attachment", attachment.fileName(), List.of(attachment));
    }

    /**
     * Moves a checklist with its items and files to the bin.
     *
     * @param shownAs the title as the person sees it
     */
    public void remove(UUID checklistId, String shownAs) {
        ChecklistView view = checklist(checklistId).orElseThrow();
        List<Entry> entries = new ArrayList<>(List.of(view.checklist()));
        entries.addAll(view.items());
        entries.addAll(view.removed());
        entries.addAll(view.files());
        bin.move("Checklist", shownAs, entries);
    }

    /** The kept files of a case: those of its lists in their order, then its own. The packet's tabs have the same order. */
    public List<Attachment> inOrderOfTabs(CaseView view) {
        List<Attachment> files = new ArrayList<>();
        view.checklists().stream()
                .flatMap(it -> checklist(it.id()).stream())
                .forEach(list -> list.items().forEach(item -> files.addAll(list.filesOf(item))));
        files.addAll(attachments(view.caseFile().id()));
        return files;
    }
}
