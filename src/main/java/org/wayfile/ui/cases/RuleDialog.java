package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.deadlines.Answer;
import org.wayfile.domain.deadlines.Input;
import org.wayfile.domain.deadlines.Outcome;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.deadlines.Value;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.service.RuleOffers;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.Field;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Texts;

/**
 * Counts a day by a rule. The person looks at every input, sees the day, the law and the exceptions, and then adds it;
 * nothing is counted or kept silently.
 */
final class RuleDialog {

    private final Kit kit;
    private final Workspace workspace;
    private final Messages texts;
    private final RuleText rule;
    private final UUID caseId;
    private final RuleForm form;
    private final RuleAnswerCard answer;
    private final Map<String, Field<?>> fieldOf = new HashMap<>();

    RuleDialog(Kit kit, Workspace workspace, Messages texts, UUID caseId, RuleText rule, Map<String, Value> found) {
        this.kit = kit;
        this.workspace = workspace;
        this.texts = texts;
        this.rule = rule;
        this.caseId = caseId;
        this.form = new RuleForm(rule.rule(), found);
        this.answer = new RuleAnswerCard(kit, texts, rule);
    }

    void open() {
        VBox result = new VBox();
        Button add = Buttons.id("rule-add", Buttons.primary(texts.get("rule.add"), this::press));
        Runnable show = () -> {
            Answer now = form.answer().get();
            result.getChildren().setAll(answer.of(now));
            add.setText(texts.get(isReminder(now) ? "rule.remind" : hasNoDay(now) ? "rule.close" : "rule.add"));
        };
        form.answer().addListener((_, _, _) -> show.run());
        show.run();
        VBox body = new VBox(Texts.body(rule.what()), inputs(), result);
        body.getStyleClass().add("wf-form");
        body.getChildren().addAll(words());
        kit.dialogs().show(rule.name(), body, add);
    }

    private Node inputs() {
        FormBuilder fields = new FormBuilder(kit, texts);
        if (!form.values().isEmpty()) {
            fields.note("rule.confirm");
        }
        rule.rule().inputs().forEach(it -> field(fields, it));
        return fields.node();
    }

    private void field(FormBuilder fields, Input input) {
        String key = "rule." + input.name();
        fields.label(key, rule.question(input.name()));
        Field<?> field =
                switch (input.kind()) {
                    case DATE -> fields.date(key, form.date(input.name()));
                    case NUMBER -> fields.text(key, form.typed(input.name())).check(it -> number(input, it));
                    case TIME -> fields.time(key, form.typed(input.name()));
                    case YES_NO ->
                        fields.segments(
                                key,
                                form.yesNo(input.name()),
                                List.of(true, false),
                                it -> texts.get(it ? "rule.yes" : "rule.no"));
                    case CHOICE ->
                        fields.choice(
                                key,
                                form.choice(input.name()),
                                input.choices(),
                                it -> rule.choice(input.name(), it));
                    case TRIPS -> null;
                };
        if (field == null) {
            fields.add(new TripLines(kit, texts, rule.question(input.name()), form));
            return;
        }
        fieldOf.put(input.name(), input.optional() ? field.optional() : field);
    }

    private Check number(Input input, @Nullable String typed) {
        boolean fine = typed == null || typed.isBlank() || Value.read(input, typed).isPresent();
        return fine ? Check.fine() : Check.error(texts.get("rule.number"));
    }

    private List<Node> words() {
        List<Node> words = new ArrayList<>();
        words.add(NoticeBar.info(kit, texts.get("rule.printedWins")));
        if (!rule.was().isEmpty()) {
            words.add(NoticeBar.attention(kit, rule.was() + " " + rule.check()));
        }
        list(words, "rule.exceptions", rule.exceptions());
        list(words, "rule.watch", rule.watch());
        if (!rule.ifLate().isEmpty()) {
            list(words, "rule.ifLate", List.of(rule.ifLate()));
        }
        words.add(Texts.second(texts.get("rule.law", rule.law())));
        words.add(Texts.second(checked(rule.provenance())));
        words.add(Texts.second(texts.get("rule.lawyer")));
        return words;
    }

    private void list(List<Node> words, String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            VBox box = new VBox(Texts.strong(texts.get(heading)));
            lines.forEach(it -> box.getChildren().add(Texts.body(it)));
            words.add(box);
        }
    }

    private String checked(Provenance it) {
        String note = it.isPast(kit.dates().today())
                ? texts.get("rule.old")
                : it.verify() ? texts.get("rule.verify") : "";
        String checked = texts.get("rule.checked", kit.dates().medium(it.checkedOn()));
        return String.join(" ", checked, note, texts.get("rule.source", it.source())).replace("  ", " ");
    }

    /** The button is never dead: without an answer it leads to the field that is missing or cannot be right. */
    private void press() {
        switch (form.answer().get()) {
            case Answer.Counted it when hasNoDay(it) -> kit.dialogs().close();
            case Answer.Counted it -> add(it);
            case Answer.Unknown it -> it.missing().stream().findFirst().ifPresent(this::focus);
            case Answer.Refused it -> focus(it.input());
        }
    }

    private void focus(String input) {
        Field<?> field = fieldOf.get(input);
        if (field != null) {
            field.requestFocus();
        }
    }

    /** A number or words: nothing to keep as a date. */
    private static boolean hasNoDay(Answer answer) {
        return answer instanceof Answer.Counted it && !isReminder(it) && RuleAnswerCard.last(it.main()) == null;
    }

    /** A day on which something begins or ends is no last day; it makes a reminder. */
    private static boolean isReminder(Answer answer) {
        return answer instanceof Answer.Counted it
                && (it.main() instanceof Outcome.On || it.main() instanceof Outcome.NotBefore);
    }

    private void add(Answer.Counted counted) {
        kit.dialogs().close();
        String basis = basis();
        String title = rule.name();
        switch (counted.main()) {
            case Outcome.On it -> remind(title + ": " + rule.part(firstPart(counted)), basis, it.day());
            case Outcome.NotBefore it -> remind(title + ": " + rule.part(firstPart(counted)), basis, it.day());
            default -> keep(title, basis, counted);
        }
    }

    private static String firstPart(Answer.Counted counted) {
        return counted.parts().getFirst().id();
    }

    private void remind(String title, String why, LocalDate day) {
        kit.tasks().run(() -> workspace.today().remind(caseId, title, why, day)).start();
    }

    private void keep(String title, String basis, Answer.Counted counted) {
        LocalDate day = RuleAnswerCard.last(counted.main());
        if (day == null) {
            return;
        }
        Source source = firstPart(counted).equals("printed") ? Source.ON_PAPER : Source.MY_NOTE;
        kit.tasks()
                .run(() -> {
                    Deadline blank = workspace.cases().blankDeadline(caseId);
                    workspace.cases().save(new Deadline(blank.id(), caseId, title, day, basis, source, null));
                })
                .start();
    }

    /** How the day was found, to be read years later: each input, the law and the id of the rule. */
    private String basis() {
        String given = form.values().entrySet().stream()
                .map(it -> asked(rule.question(it.getKey())) + said(it.getKey(), it.getValue()))
                .collect(Collectors.joining("; "));
        return texts.get("rule.basis", given, rule.law(), RuleOffers.mark(rule));
    }

    private static String asked(String question) {
        return question + (question.endsWith("?") ? " " : ": ");
    }

    private String said(String input, Value value) {
        return switch (value) {
            case Value.Day(LocalDate on) -> kit.dates().medium(on);
            case Value.YesNo(boolean yes) -> texts.get(yes ? "rule.yes" : "rule.no");
            case Value.Chosen(String id) -> rule.choice(input, id);
            default -> value.text();
        };
    }
}
