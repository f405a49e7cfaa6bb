package org.wayfile.ui.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.Field;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.DraftKeeper;

/** A letter came about a case that is not in the vault yet: who is invited and which form, then the preparation begins. */
public final class BeginScreen implements Screen {

    private final Kit kit;
    private final InterviewDesk desk;
    private final Messages texts;
    private final DraftKeeper draft;
    private final StackPane holder = new StackPane();
    private final ObjectProperty<Optional<Person>> who = new SimpleObjectProperty<>(Optional.empty());
    private final StringProperty given = new SimpleStringProperty("");
    private final StringProperty family = new SimpleStringProperty("");
    private final StringProperty form = new SimpleStringProperty("");

    public BeginScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator) {
        this.kit = kit;
        this.desk = new InterviewDesk(kit, workspace, guide, navigator);
        this.texts = desk.texts();
        this.draft = new DraftKeeper(kit, workspace.drafts(), "interview-new");
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        kit.tasks()
                .run(() -> {
                    desk.warmUp();
                    return desk.workspace().people().people();
                })
                .onSuccess(this::show)
                .start();
    }

    @Override
    public void deactivate() {
        draft.leave();
    }

    private void show(List<Person> people) {
        Page page = new Page(texts.get("new.title"))
                .subtitle(texts.get("new.subtitle"))
                .crumb(texts.get("home"), () -> desk.navigator().go(new Destination.InterviewHome(null)));
        page.setId("begin-page");
        FormBuilder fields = fields(people);
        page.add(new Card(fields.node())).startAt(fields.fields().getFirst());
        page.text(texts.get("new.cancel"), () -> {
            draft.end();
            desk.navigator().back();
        });
        page.primary(texts.get("new.begin"), () -> {
            if (fields.valid()) {
                begin(page);
            }
        })
                .setDefaultButton(true);
        holder.getChildren().setAll(page);
        draft.restore(() -> page.notices().show(NoticeBar.info(kit, texts.get("draft")).closable()));
        draft.text("given", given).text("family", family).text("form", form);
    }

    private FormBuilder fields(List<Person> people) {
        FormBuilder fields = new FormBuilder(kit, texts);
        if (!people.isEmpty()) {
            List<Optional<Person>> answers = new ArrayList<>(people.stream().map(Optional::of).toList());
            answers.add(Optional.empty());
            fields.choice(
                    "new.who", who, answers, it -> it.map(Person::fullName).orElse(texts.get("new.who.other")));
        }
        fields.columns(2, row -> {
            Field<String> first = row.text("new.given", given)
                    .check(typed -> who.get().isEmpty() && (typed == null || typed.isBlank())
                            ? Check.error(texts.get("new.given.needed"))
                            : Check.fine());
            Field<String> last = row.text("new.family", family).optional();
            who.subscribe(it -> {
                Shown.set(first, it.isEmpty());
                Shown.set(last, it.isEmpty());
            });
        });
        fields.search("new.form", form, numbers(), this::named).optional();
        return fields;
    }

    private List<String> numbers() {
        List<String> numbers = new ArrayList<>(List.of(""));
        desk.guide().forms(desk.language()).stream().map(FormInfo::number).forEach(numbers::add);
        return numbers;
    }

    private Optional<FormInfo> chosen(@Nullable String number) {
        return number == null ? Optional.empty() : desk.guide().form(number, desk.language());
    }

    private String named(@Nullable String number) {
        return chosen(number).map(it -> it.number() + ": " + it.name()).orElse(texts.get("new.form.none"));
    }

    private void begin(Page page) {
        Optional<Person> known = who.get();
        String givenName = given.get().strip();
        String familyName = family.get().strip();
        Optional<FormInfo> about = chosen(form.get());
        String title = about.map(FormInfo::name).orElse(texts.get("new.case"));
        kit.tasks()
                .run(() -> {
                    Person invited = known.orElseGet(
                            () -> desk.workspace().people().blank().named(givenName, familyName));
                    CaseFile blank = desk.workspace().cases().blank();
                    return desk.interviews()
                            .begin(
                                    invited,
                                    about.map(it -> blank.about(title, it.agency(), it.number()))
                                            .orElseGet(() -> blank.about(title, blank.agency(), "")));
                })
                .onSuccess(made -> {
                    draft.end();
                    desk.navigator().go(new Destination.PrepareInterview(made.id()));
                })
                .onError(
                        VaultProblem.class,
                        it -> page.notices().show(NoticeBar.attention(kit, desk.words().problem(it))))
                .start();
    }
}
