package org.wayfile.ui.contacts;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Counterpart;
import org.wayfile.domain.papers.Attachment;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.service.ContactService.ContactView;
import org.wayfile.service.Guide;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Facts;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.FileBox;
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.Words;

/** One contact as it was logged, with its corrections. It is never overwritten. */
public final class ContactScreen extends LiveScreen {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final UUID contactId;
    private final Messages texts;
    private final Words words;

    public ContactScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, UUID contactId) {
        super(
                kit,
                workspace.changes(),
                List.of(ContactEntry.class, Correction.class, FollowUp.class, Attachment.class, CaseFile.class));
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.contactId = contactId;
        this.texts = kit.messages(ContactsScreen.class);
        this.words = new Words(kit, guide);
    }

    private record Read(ContactView view, List<Attachment> files) {}

    @Override
    protected void refresh() {
        kit.tasks()
                .run(() -> workspace
                        .contacts()
                        .view(contactId)
                        .map(it -> new Read(it, workspace.papers().attachments(contactId))))
                .onSuccess(found -> found.ifPresentOrElse(it -> show(page(it)), () -> show(gone())))
                .start();
    }

    private Node gone() {
        Page page = new Page(texts.get("gone"));
        page.add(new EmptyState(
                texts.get("gone"),
                texts.get("gone.why"),
                texts.get("title"),
                () -> navigator.go(new Destination.Contacts())));
        return page;
    }

    private Node page(Read read) {
        ContactEntry it = read.view().entry();
        Page page = new Page(words.agency(it.agency()) + (it.office().isBlank() ? "" : ", " + it.office()))
                .subtitle(Dates.capital(kit.dates().full(it.happenedOn())) + " · " + words.of(it.channel())
                        + (it.atTime().isBlank() ? "" : ", " + it.atTime())
                        + (it.minutes() == 0 ? "" : ", " + texts.plural("minutesLong", it.minutes())))
                .crumb(texts.get("title"), () -> navigator.go(new Destination.Contacts()));
        page.setId("contact");
        page.secondary(texts.get("correct"), () -> new CorrectContactDialog(kit, workspace, guide, words, texts)
                .open(it))
                .setId("correct-contact");
        page.primary(texts.get("logAgain"), () -> navigator.go(new Destination.NewContact(
                read.view().cases().stream().map(CaseFile::id).toList(), null)))
                .setId("log-again");
        words(page, "asked", it.asked());
        words(page, "said", it.said());
        words(page, "nextStep", it.nextStep());
        corrections(page, read.view().corrections());
        page.side(facts(read.view()), about(read.view()), files(page, read.files()));
        return page;
    }

    private void words(Page page, String key, String text) {
        if (!text.isBlank()) {
            page.add(new Section(texts.get(key), new Card(Texts.body(text))));
        }
    }

    private void corrections(Page page, List<Correction> corrections) {
        if (!corrections.isEmpty()) {
            Card card = new Card();
            corrections.forEach(it -> card.add(Texts.second(texts.get(
                    "corrected",
                    kit.dates().medium(it.correctedOn()),
                    texts.find("field." + it.field()).orElse(it.field()),
                    it.oldText().isBlank() ? "–" : it.oldText(),
                    it.reason()))));
            page.add(new Section(texts.get("corrections"), card));
        }
    }

    private Card facts(ContactView view) {
        ContactEntry it = view.entry();
        Facts facts = new Facts();
        facts.add(texts.get("direction"), words.of(it.direction()));
        add(facts, "person", people(view.counterparts()));
        add(facts, "tier", it.tier());
        add(facts, "reference", it.reference());
        add(facts, "promised", it.promised());
        if (it.promisedBy() != null) {
            facts.add(texts.get("promisedBy"), kit.dates().medium(it.promisedBy()));
        }
        for (FollowUp followUp : view.followUps()) {
            facts.add(
                    texts.get(followUp.isOpen() ? "followUp.open" : "followUp.done"),
                    kit.dates().medium(followUp.dueOn()));
        }
        return Card.titled(texts.get("facts"), facts);
    }

    private static String people(List<Counterpart> counterparts) {
        return counterparts.stream()
                .map(it -> it.idNumber().isBlank() ? it.name() : (it.name() + ", " + it.idNumber()))
                .collect(Collectors.joining("; "));
    }

    private void add(Facts facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(texts.get(key), value);
        }
    }

    private Card about(ContactView view) {
        Card card = Card.titled(texts.get("cases"));
        view.cases()
                .forEach(it -> card.add(
                        Buttons.link(it.title(), () -> navigator.go(new Destination.CasePage(it.id())))));
        return view.cases().isEmpty() ? card.add(Texts.second(texts.get("cases.none"))) : card;
    }

    private Node files(Page page, List<Attachment> files) {
        return new FileBox(kit, workspace, navigator, words, page.notices(), contactId, files);
    }
}
