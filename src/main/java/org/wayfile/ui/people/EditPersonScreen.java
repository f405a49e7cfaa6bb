package org.wayfile.ui.people;

import java.time.LocalDate;
import java.util.UUID;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Person;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.DraftKeeper;
import org.wayfile.ui.parts.Words;

/** The form of a person. Only a given name is needed; immigration status is never asked. */
public final class EditPersonScreen implements Screen {

    private final Kit kit;
    private final Workspace workspace;
    private final Navigator navigator;
    private final @Nullable UUID personId;
    private final Messages texts;
    private final Words words;
    private final DraftKeeper draft;
    private final StackPane holder = new StackPane();

    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty family = new SimpleStringProperty("");
    private final StringProperty others = new SimpleStringProperty("");
    private final ObjectProperty<DateEntry> born = new SimpleObjectProperty<>(DateEntry.EMPTY);
    private final StringProperty relation = new SimpleStringProperty("");
    private final StringProperty speaks = new SimpleStringProperty("");
    private final StringProperty phone = new SimpleStringProperty("");
    private final StringProperty email = new SimpleStringProperty("");
    private final StringProperty note = new SimpleStringProperty("");
    private final StringProperty address = new SimpleStringProperty("");
    private final BooleanProperty helper = new SimpleBooleanProperty();

    /**
     * @param personId the person to change, null for a new one
     */
    public EditPersonScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, @Nullable UUID personId) {
        this.kit = kit;
        this.workspace = workspace;
        this.navigator = navigator;
        this.personId = personId;
        this.texts = kit.messages(PersonScreen.class);
        this.words = new Words(kit, guide);
        this.draft = new DraftKeeper(kit, workspace.drafts(), personId == null ? "person-new" : "person:" + personId);
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        kit.tasks()
                .run(() -> personId == null
                        ? workspace.people().blank()
                        : workspace.people().person(personId).orElseGet(() -> workspace.people().blank()))
                .onSuccess(this::show)
                .start();
    }

    @Override
    public void deactivate() {
        draft.leave();
    }

    private void show(Person person) {
        fill(person);
        Page page = new Page(texts.get(personId == null ? "new" : "change.title"))
                .subtitle(texts.get("edit.subtitle"))
                .crumb(texts.get("cases"), () -> navigator.go(new Destination.Cases()));
        FormBuilder form = build();
        page.add(new Card(form.node())).startAt(form.fields().getFirst());
        page.text(texts.get("cancel"), () -> {
            draft.end();
            navigator.back();
        });
        page.primary(texts.get("edit.save"), () -> {
            if (form.valid()) {
                save(person, page);
            }
        }).setId("save-person");
        holder.getChildren().setAll(page);
        draft.restore(() -> page.notices().show(NoticeBar.info(kit, texts.get("edit.draft")).closable()));
        draft.text("given", given)
                .text("family", family)
                .text("others", others)
                .date("born", born)
                .text("relation", relation)
                .text("speaks", speaks)
                .text("phone", phone)
                .text("email", email)
                .text("note", note)
                .text("address", address);
    }

    private FormBuilder build() {
        FormBuilder form = new FormBuilder(kit, texts);
        form.columns(2, row -> {
            row.text("edit.given", given).needed();
            row.text("edit.family", family);
        });
        form.text("edit.others", others).optional();
        form.columns(2, row -> {
            row.text("edit.relation", relation);
            row.date("edit.born", born).optional().check(this::unlikely);
        });
        form.columns(2, row -> {
            row.text("edit.phone", phone).optional();
            row.text("edit.email", email).optional();
        });
        form.text("edit.speaks", speaks).optional();
        if (personId == null) {
            form.area("edit.address", address, 3).optional();
        }
        form.check("edit.helper", helper);
        form.area("edit.note", note, 3).optional();
        return form;
    }

    private Check unlikely(@Nullable DateEntry entry) {
        if (!(entry instanceof DateEntry.Day(LocalDate day))) {
            return Check.fine();
        }
        LocalDate today = kit.dates().today();
        boolean odd = day.isAfter(today) || day.isBefore(today.minusYears(120));
        return odd ? Check.warning(texts.get("edit.born.odd")) : Check.fine();
    }

    private void fill(Person it) {
        given.set(it.givenName());
        family.set(it.familyName());
        others.set(it.otherNames());
        born.set(it.birthDate() == null ? DateEntry.EMPTY : DateEntry.of(it.birthDate()));
        relation.set(it.relation());
        speaks.set(it.speaks());
        phone.set(it.phone());
        email.set(it.email());
        note.set(it.note());
        helper.set(it.helper());
    }

    private void save(Person before, Page page) {
        Person next = new Person(
                before.id(),
                given.get().strip(),
                family.get().strip(),
                others.get().strip(),
                born.get().day().orElse(null),
                relation.get().strip(),
                speaks.get().strip(),
                phone.get().strip(),
                email.get().strip(),
                note.get(),
                helper.get());
        kit.tasks()
                .run(() -> workspace.people().save(next, address.get().strip()))
                .onSuccess(_ -> {
                    draft.end();
                    navigator.go(new Destination.PersonPage(next.id()));
                })
                .onError(VaultProblem.class, it -> page.notices().show(NoticeBar.attention(kit, words.problem(it))))
                .start();
    }
}
