package org.wayfile.ui.interview;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.Person;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;
import org.wayfile.ui.parts.DraftKeeper;
import org.wayfile.ui.parts.PersonFields;

/** A letter came about a case that is not in the vault yet: who is invited and which form, then the preparation begins. */
public final class BeginScreen implements Screen {

    private final Kit kit;
    private final InterviewDesk desk;
    private final Messages texts;
    private final DraftKeeper draft;
    private final StackPane holder = new StackPane();
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
        PersonFields invited = new PersonFields(kit, people);
        FormBuilder about = new FormBuilder(kit, texts);
        String none = texts.get("new.form.none");
        about.search("new.form", form, desk.words().forms(), it -> desk.words().form(it, none)).optional();
        page.add(Card.titled(texts.get("new.who"), invited.form().node(), about.node()))
                .startAt(invited.form().fields().getFirst());
        page.text(texts.get("new.cancel"), () -> {
            draft.end();
            desk.navigator().back();
        });
        page.primary(texts.get("new.begin"), () -> {
            if (invited.form().valid()) {
                begin(page, invited);
            }
        })
                .setDefaultButton(true);
        holder.getChildren().setAll(page);
        draft.restore(() -> page.notices().show(NoticeBar.info(kit, texts.get("draft")).closable()));
        invited.drafted(draft);
        draft.text("form", form);
    }

    private void begin(Page page, PersonFields invited) {
        Optional<FormInfo> about = desk.guide().form(form.get(), desk.language());
        String title = about.map(FormInfo::name).orElse(texts.get("new.case"));
        kit.tasks()
                .run(() -> {
                    CaseFile blank = desk.workspace().cases().blank();
                    return desk.interviews()
                            .begin(
                                    invited.person(desk.workspace().people().blank()),
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
