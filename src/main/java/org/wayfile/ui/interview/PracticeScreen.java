package org.wayfile.ui.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.InterviewCommon;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.practice.Mark;
import org.wayfile.domain.interview.practice.PracticeMark;
import org.wayfile.domain.interview.practice.PracticeSession;
import org.wayfile.domain.interview.practice.QuestionBank;
import org.wayfile.domain.interview.practice.QuestionBank.Asked;
import org.wayfile.service.Guide;
import org.wayfile.service.InterviewFacts;
import org.wayfile.service.InterviewView;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;

/** Practice for one interview: where it starts, and what came of it. Never a model answer. */
public final class PracticeScreen implements Screen {

    private final InterviewDesk desk;
    private final UUID interviewId;
    private final Messages texts;
    private final StackPane holder = new StackPane();
    private final ObjectProperty<Integer> minutes = new SimpleObjectProperty<>(10);
    private final ObjectProperty<String> topic = new SimpleObjectProperty<>("");
    private final ObjectProperty<Boolean> timer = new SimpleObjectProperty<>(false);
    private @Nullable PracticeRun run;

    public PracticeScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator, UUID interviewId) {
        this.desk = new InterviewDesk(kit, workspace, guide, navigator);
        this.interviewId = interviewId;
        this.texts = desk.texts();
    }

    @Override
    public Node node() {
        return holder;
    }

    @Override
    public void activate() {
        start();
    }

    @Override
    public void deactivate() {
        if (run != null) {
            run.end();
            run = null;
        }
    }

    /** What is read for the start page. */
    record Ready(InterviewView view, InterviewType type, List<Asked> questions, List<PracticeMark> marks) {}

    private void start() {
        deactivate();
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().view(interviewId).flatMap(this::read))
                .onSuccess(found -> found.ifPresentOrElse(it -> holder.getChildren().setAll(page(it)), this::noKind))
                .start();
    }

    private Optional<Ready> read(InterviewView view) {
        String typeId = view.interview().typeId();
        return desk.type(view).map(type -> {
            InterviewFacts facts = new InterviewFacts(desk.workspace(), desk.kit().clock());
            List<Asked> asked = QuestionBank.questions(
                    desk.interviewGuide().type(typeId, "en").orElse(type),
                    type,
                    facts.named(view, this::inEnglish),
                    facts.named(view, desk.kit().dates()::medium));
            return new Ready(view, type, asked, desk.workspace().practice().marks(interviewId));
        });
    }

    private String inEnglish(LocalDate day) {
        return desk.kit().dates().medium(day, Locale.US);
    }

    private void noKind() {
        Page page = new Page(texts.get("practice"));
        page.setId("practice");
        page.add(new EmptyState(
                texts.get("practice.noKind"),
                texts.get("practice.noKind.why"),
                texts.get("prepare"),
                () -> desk.navigator().go(new Destination.PrepareInterview(interviewId))));
        holder.getChildren().setAll(page);
    }

    private Node page(Ready ready) {
        Page page = new Page(texts.get("practice"))
                .subtitle(ready.type().words().name())
                .crumb(texts.get("home"), () -> desk.navigator().go(new Destination.InterviewHome(null)))
                .crumb(texts.get("practice"));
        page.setId("practice");
        page.primary(texts.get("practice.begin"), () -> begin(ready)).setId("practice-begin");
        if (!StopStep.signs(ready.view()).isEmpty()) {
            page.notices().add(org.wayfile.ui.kit.NoticeBar.stop(desk.kit(), texts.get("stops.first")));
        }
        page.add(Texts.body(texts.get("practice.how")), settings(ready), others(ready));
        page.add(known(ready, Mark.UNSURE), known(ready, Mark.ASK_LAWYER));
        page.side(side(ready));
        return page;
    }

    private Node settings(Ready ready) {
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.segments("practice.minutes", minutes, PracticeSession.LENGTHS, it -> it == 0
                ? texts.get("practice.all", ready.questions().size())
                : texts.get("practice.some", it));
        List<String> topics = new ArrayList<>(List.of(""));
        ready.type().topics().forEach(it -> topics.add(it.id()));
        if (!topics.contains(topic.get())) {
            topic.set("");
        }
        form.choice("practice.topic", topic, topics, it -> topicName(ready, it));
        form.check("practice.timer", timer);
        return Card.titled(texts.get("practice.settings"), form.node());
    }

    private String topicName(Ready ready, @Nullable String id) {
        return ready.type().topics().stream()
                .filter(it -> it.id().equals(id))
                .map(InterviewType.Topic::title)
                .findFirst()
                .orElse(texts.get("practice.everyTopic"));
    }

    private Node others(Ready ready) {
        WrapRow row = new WrapRow(Buttons.id(
                "practice-phrases",
                Buttons.secondary(texts.get("practice.phrases"), () -> begin(ready, phrases(), 0))));
        if (ready.type().traits().couple()) {
            row.getChildren()
                    .add(Buttons.id(
                            "practice-couple",
                            Buttons.secondary(texts.get("couple"), () -> new CoupleRun(
                                    desk, holder, ready.view(), ready.questions(), this::start)
                                    .who())));
        }
        if (ready.type().traits().civics()) {
            row.getChildren()
                    .add(Buttons.id(
                            "practice-civics",
                            Buttons.secondary(texts.get("civics"), () -> desk.navigator()
                                    .go(new Destination.CivicsPractice(interviewId)))));
        }
        return Card.titled(texts.get("practice.others"), row);
    }

    /** The phrases as questions: the meaning is read, the English is said aloud. */
    private List<Asked> phrases() {
        var english = desk.interviewGuide().common("en").phrases();
        var beside = desk.common().phrases();
        List<Asked> asked = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            asked.add(new Asked(
                    "phrase/" + english.get(i).id(),
                    "phrases",
                    texts.get("practice.phrases"),
                    english.get(i).text(),
                    beside.get(i).text(),
                    false,
                    texts.get("practice.aloud")));
        }
        return asked;
    }

    private Node known(Ready ready, Mark wanted) {
        Rows rows = new Rows();
        for (PracticeMark mark : ready.marks()) {
            ready.questions().stream()
                    .filter(it -> mark.mark() == wanted && it.key().equals(mark.question()))
                    .forEach(it -> rows.add(Row.of(it.english(), second(it, mark))));
        }
        Section section = new Section(texts.get("practice.marked." + wanted.name()), rows);
        Shown.set(section, !rows.getChildren().isEmpty());
        return section;
    }

    private String second(Asked it, PracticeMark mark) {
        String beside = it.beside().equals(it.english()) ? "" : it.beside();
        return mark.note().isBlank() ? beside : (beside + " " + texts.get("practice.noted", mark.note())).strip();
    }

    private Node side(Ready ready) {
        Card card = Card.titled(texts.get("practice.rules"));
        card.add(InterviewDesk.points(
                desk.common().honest().stream().map(InterviewCommon.Told::text).toList()));
        var words = desk.common().wordsOf(ready.type().traits().wordForms());
        if (words.isEmpty()) {
            return card;
        }
        Card meaning = Card.titled(texts.get("practice.words"), Texts.second(texts.get("practice.words.hint")));
        words.forEach(it -> meaning.add(Texts.strong(it.term()), Texts.body(it.meaning())));
        return new javafx.scene.layout.VBox(16, card, meaning);
    }

    private void begin(Ready ready) {
        List<Asked> chosen = ready.questions().stream()
                .filter(it -> topic.get() == null || topic.get().isEmpty() || it.topicId().equals(topic.get()))
                .toList();
        begin(ready, chosen, minutes.get());
    }

    private void begin(Ready ready, List<Asked> chosen, int length) {
        run = new PracticeRun(desk, holder, ready, chosen, length, timer.get(), this::start);
        run.show();
    }
}
