package org.wayfile.ui.interview;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.TypeProposal;
import org.wayfile.service.CaseView;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.QuestionPage;

/** Which kind of interview it is: proposed by case and letter, chosen by the person. */
final class TypeStep implements Step {

    private final InterviewDesk desk;
    private final Runnable next;
    private final Runnable again;
    private final Messages texts;
    private boolean every;

    /**
     * The page.
     *
     * @param next what happens when a kind was chosen
     * @param again draws the page again
     */
    TypeStep(InterviewDesk desk, Runnable next, Runnable again) {
        this.desk = desk;
        this.next = next;
        this.again = again;
        this.texts = desk.texts();
    }

    @Override
    public String key() {
        return "type";
    }

    @Override
    public String said(InterviewView view) {
        return desk.type(view).map(it -> it.words().name()).orElse("");
    }

    @Override
    public void show(QuestionPage page, InterviewView view) {
        List<TypeProposal> all = proposals(view);
        List<TypeProposal> close =
                all.stream().filter(it -> it.strength() != TypeProposal.Strength.OTHER).toList();
        boolean chosenElsewhere = close.stream()
                .noneMatch(it -> it.type().id().equals(view.interview().typeId()));
        boolean whole = every || close.isEmpty() || chosenElsewhere && !view.interview().typeId().isEmpty();
        fill(page, view, whole ? all : close);
        if (!whole) {
            page.other(texts.get("type.all"), () -> {
                every = true;
                again.run();
            })
                    .setId("type-all");
        }
    }

    private void fill(QuestionPage page, InterviewView view, List<TypeProposal> shown) {
        boolean likely = shown.getFirst().strength() == TypeProposal.Strength.LIKELY;
        page.question(texts.get("type.ask"), texts.get(likely ? "type.likely" : "type.open"));
        for (TypeProposal it : shown) {
            // The next ones often match for the same reasons: under each of them, the words would help nobody to choose.
            page.answer(
                    it.type().words().name(),
                    likely && it.equals(shown.getFirst()) ? why(it) : it.type().words().shortName(),
                    it.type().id().equals(view.interview().typeId()),
                    () -> choose(view, it.type()));
        }
    }

    private List<TypeProposal> proposals(InterviewView view) {
        return TypeProposal.of(
                desk.interviewGuide().types(desk.language()),
                view.file().caseFile().form(),
                view.file().caseFile().agency(),
                view.appointment() == null
                        ? ""
                        : view.appointment().kind().name().toLowerCase(Locale.ROOT),
                view.file().parties().stream().map(CaseView.Party::role).toList());
    }

    /** What of the case and the letter points to this kind. */
    private String why(TypeProposal it) {
        String why = it.reasons().stream()
                .map(reason -> texts.get("type.because." + reason.name()))
                .collect(Collectors.joining(", "));
        String name = it.type().words().shortName();
        return why.isEmpty() ? name : name + ". " + texts.get("type.because", why);
    }

    private void choose(InterviewView view, InterviewType type) {
        desk.kit()
                .tasks()
                .run(() -> desk.interviews().choose(view.interview().id(), type.id()))
                .onSuccess(_ -> next.run())
                .start();
    }

    @Override
    public void keep(InterviewView view, Runnable then) {
        every = false;
        then.run();
    }
}
