package org.wayfile.ui.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.civics.CivicsChoice;
import org.wayfile.domain.interview.civics.CivicsChoice.Known;
import org.wayfile.domain.interview.civics.CivicsTest;
import org.wayfile.domain.interview.civics.LookedUp;
import org.wayfile.domain.interview.civics.StudyCard;
import org.wayfile.domain.interview.practice.Mark;
import org.wayfile.domain.interview.practice.PracticeMark;
import org.wayfile.service.Guide;
import org.wayfile.service.InterviewView;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.nav.Screen;

/** Civics for naturalization: which test it is, practice with typed answers, a mock test, answers to look up, cards. */
public final class CivicsScreen implements Screen {

    private final InterviewDesk desk;
    private final SheetPrinting printing;
    private final UUID interviewId;
    private final Messages texts;
    private final StackPane holder = new StackPane();

    public CivicsScreen(
            Kit kit,
            Workspace workspace,
            Guide guide,
            Navigator navigator,
            SheetPrinting printing,
            UUID interviewId) {
        this.desk = new InterviewDesk(kit, workspace, guide, navigator);
        this.printing = printing;
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
    public void deactivate() {}

    /**
     * What practice needs.
     *
     * @param english the test in English, as the officer asks it
     * @param beside the same test in the person's language
     * @param senior only the starred questions
     */
    record Chosen(
            InterviewView view,
            CivicsTest english,
            CivicsTest beside,
            boolean senior,
            List<PracticeMark> marks,
            List<LookedUp> lookedUp) {

        /** The mark of an item, empty before the first. */
        Optional<PracticeMark> mark(CivicsTest.Item item) {
            return marks.stream()
                    .filter(it -> it.question().equals(english.key(item)))
                    .findFirst();
        }

        /** The answer that the person looked up for an item. */
        Optional<LookedUp> lookedUp(CivicsTest.Item item) {
            return lookedUp.stream().filter(it -> it.number() == item.number()).findFirst();
        }

        /** All accepted answers, with the one that was looked up. */
        List<String> accepted(CivicsTest.Item item) {
            List<String> all = new ArrayList<>();
            lookedUp(item).ifPresent(it -> all.add(it.answer()));
            if (!item.isLookedUp()) {
                all.addAll(item.answers());
                beside.item(item.number()).ifPresent(it -> all.addAll(it.answers()));
            }
            return List.copyOf(all);
        }

        /** The cards of those that were marked unsure. */
        List<StudyCard> cards() {
            return missed().stream()
                    .map(it -> new StudyCard(
                            it.number(),
                            it.question(),
                            beside.item(it.number())
                                    .map(CivicsTest.Item::question)
                                    .filter(said -> !said.equals(it.question()))
                                    .orElse(""),
                            accepted(it)))
                    .toList();
        }

        /** Items that were marked unsure, in their order. */
        List<CivicsTest.Item> missed() {
            return english.items(senior).stream()
                    .filter(it -> mark(it).map(m -> m.mark() == Mark.UNSURE).orElse(false))
                    .toList();
        }
    }

    private void start() {
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().view(interviewId).map(this::read))
                .onSuccess(found -> found.ifPresentOrElse(it -> holder.getChildren().setAll(page(it)), this::gone))
                .start();
    }

    private record Read(InterviewView view, CivicsChoice choice, @Nullable Chosen chosen) {}

    private Read read(InterviewView view) {
        CivicsChoice choice = CivicsChoice.of(
                view.file().caseFile().filedOn(),
                view.principal().flatMap(it -> Optional.ofNullable(it.birthDate())).orElse(null),
                since(view).orElse(null));
        if (choice.test().isEmpty()) {
            return new Read(view, choice, null);
        }
        String answer = view.answer(Ask.CIVICS_SENIOR);
        boolean senior = answer.isEmpty() ? choice.senior() == Known.YES : answer.equals("65/20");
        return new Read(
                view,
                choice,
                new Chosen(
                        view,
                        desk.interviewGuide().civics(choice.test(), "en"),
                        desk.interviewGuide().civics(choice.test(), desk.language()),
                        senior,
                        desk.workspace().practice().marks(interviewId),
                        desk.workspace().practice().lookedUp(interviewId, choice.test())));
    }

    private static Optional<LocalDate> since(InterviewView view) {
        return Optional.of(view.answer(Ask.RESIDENT_SINCE))
                .filter(it -> it.matches("\\d{4}-\\d{2}-\\d{2}"))
                .map(LocalDate::parse);
    }

    private void gone() {
        Page page = new Page(texts.get("gone"));
        page.add(new EmptyState(texts.get("gone"), texts.get("gone.why"), texts.get("home"), () -> desk.navigator()
                .go(new Destination.InterviewHome(null))));
        holder.getChildren().setAll(page);
    }

    private Node page(Read read) {
        Page page = new Page(texts.get("civics"))
                .crumb(texts.get("home"), () -> desk.navigator().go(new Destination.InterviewHome(null)))
                .crumb(texts.get("practice"), () -> desk.navigator().go(new Destination.Practice(interviewId)))
                .crumb(texts.get("civics"));
        page.setId("civics");
        Chosen chosen = read.chosen();
        if (chosen == null) {
            page.add(new EmptyState(
                    texts.get("civics.noDay"),
                    texts.get("civics.noDay.why"),
                    texts.get("civics.noDay.open"),
                    () -> desk.navigator().go(new Destination.EditCase(read.view().interview().caseId()))));
            return page;
        }
        page.subtitle(texts.get("civics.test." + chosen.english().id()));
        CivicsRun run = new CivicsRun(desk, holder, chosen, this::start);
        page.primary(texts.get("civics.practise"), run::practise).setId("civics-practise");
        page.add(which(read, chosen), doors(chosen, run));
        page.side(Card.titled(
                texts.get("civics.ours"),
                Texts.body(texts.get("civics.ours.why")),
                Texts.second(texts.get("civics.updates", chosen.english().updates().replace("https://", ""))),
                desk.source(chosen.english().provenance())));
        return page;
    }

    private Node which(Read read, Chosen chosen) {
        CivicsTest.Rules rules = chosen.english().rules(chosen.senior());
        LocalDate filed = read.view().file().caseFile().filedOn();
        ObjectProperty<DateEntry> since = new SimpleObjectProperty<>(DateEntry.ofDay(since(read.view())));
        ObjectProperty<Boolean> senior = new SimpleObjectProperty<>(chosen.senior());
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.date("civics.since", since).optional();
        form.check("civics.senior", senior);
        since.addListener((_, _, next) -> next.day().ifPresent(day -> answer(Ask.RESIDENT_SINCE, day.toString())));
        senior.addListener((_, _, next) -> answer(Ask.CIVICS_SENIOR, next ? "65/20" : "no"));
        return Card.titled(
                texts.get("civics.which"),
                Texts.body(texts.get("civics.because", filed == null ? "" : desk.kit().dates().medium(filed))),
                Texts.body(texts.get("civics.rules", rules.asked(), rules.passes(), rules.fails())),
                form.node(),
                Texts.second(texts.get("civics.senior." + read.choice().senior().name())),
                Texts.second(texts.get("civics.english." + read.choice().noEnglish().name())));
    }

    private void answer(Ask ask, String text) {
        Map<Ask, String> said = new EnumMap<>(Ask.class);
        said.put(ask, text);
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().answer(interviewId, said))
                .onSuccess(_ -> start())
                .start();
    }

    private Node doors(Chosen chosen, CivicsRun run) {
        long toLookUp = chosen.english().items(chosen.senior()).stream()
                .filter(CivicsTest.Item::isLookedUp)
                .filter(it -> chosen.lookedUp(it).isEmpty())
                .count();
        int missed = chosen.missed().size();
        WrapRow row = new WrapRow(
                Buttons.id("civics-mock", Buttons.secondary(texts.get("civics.mock"), run::mock)),
                Buttons.id(
                        "civics-lookup",
                        Buttons.secondary(
                                texts.get("civics.lookUp"), new CivicsLookUp(desk, holder, chosen, this::start)::show)),
                Buttons.id(
                        "civics-cards",
                        Buttons.secondary(
                                texts.plural("civics.cards", missed),
                                () -> printing.printCards(
                                        texts.get("civics.cards.title"),
                                        chosen.cards(),
                                        chosen.english().provenance().source()))));
        row.getChildren().getLast().setDisable(missed == 0);
        return Card.titled(
                texts.get("civics.doors"),
                row,
                Texts.second(texts.plural("civics.open", toLookUp)),
                Texts.second(texts.get("civics.cards.hint")));
    }
}
