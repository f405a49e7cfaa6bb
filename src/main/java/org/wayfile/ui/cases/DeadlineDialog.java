package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Source;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.deadlines.Value;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.service.RuleOffers;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.parts.Words;

/** A last day that an agency set. */
final class DeadlineDialog {

    private static final int MOST_OFFERS = 5;

    private final Kit kit;
    private final Workspace workspace;
    private final Words words;
    private final Messages texts;
    private @Nullable RuleLinks rules;
    private List<RuleOffers.Found> offers = List.of();

    DeadlineDialog(Kit kit, Workspace workspace, Words words, Messages texts) {
        this.kit = kit;
        this.workspace = workspace;
        this.words = words;
        this.texts = texts;
    }

    /** The same with rules that can count the day: those that fit the case, and all of them in a list. */
    DeadlineDialog counted(RuleLinks links, List<RuleOffers.Found> fitting) {
        rules = links;
        offers = fitting;
        return this;
    }

    void open(Deadline deadline, boolean isNew) {
        StringProperty title = new SimpleStringProperty(deadline.title());
        ObjectProperty<DateEntry> on =
                new SimpleObjectProperty<>(isNew ? DateEntry.EMPTY : DateEntry.of(deadline.dueOn()));
        ObjectProperty<Source> source = new SimpleObjectProperty<>(deadline.source());
        StringProperty basis = new SimpleStringProperty(RuleOffers.words(deadline.basis()));
        FormBuilder form = new FormBuilder(kit, texts);
        if (rules != null) {
            count(form, rules, deadline);
        }
        form.text("deadline.title", title).needed();
        form.date("deadline.on", on).needed();
        form.segments("event.source", source, List.of(Source.values()), words::of);
        form.text("deadline.basis", basis).optional();
        kit.dialogs()
                .show(texts.get("case.addDeadline"), form.node(),
                        Buttons.id("deadline-save", Buttons.primary(texts.get("save"), () -> {
                            if (form.valid() && on.get() instanceof DateEntry.Day(LocalDate day)) {
                                kit.dialogs().close();
                                save(new Deadline(
                                        deadline.id(),
                                        deadline.caseId(),
                                        title.get().strip(),
                                        day,
                                        RuleOffers.changed(deadline.basis(), basis.get().strip()),
                                        source.get(),
                                        deadline.doneOn()));
                            }
                        })));
    }

    /** Rules first, for who has a letter without a date; the form below is for a date that is printed. */
    private void count(FormBuilder form, RuleLinks links, Deadline deadline) {
        List<Node> fitting = links.of(deadline.caseId(), offers, MOST_OFFERS);
        if (!fitting.isEmpty()) {
            form.note("rule.offers");
            fitting.forEach(form::add);
        }
        ObjectProperty<RuleText> chosen = new SimpleObjectProperty<>();
        form.search("deadline.rule", chosen, links.rules(), RuleText::name).optional();
        chosen.addListener((_, _, rule) -> {
            if (rule != null) {
                links.open(deadline.caseId(), rule, found(rule));
            }
        });
    }

    private Map<String, Value> found(RuleText rule) {
        return offers.stream()
                .filter(it -> it.rule().id().equals(rule.id()))
                .findFirst()
                .map(RuleOffers.Found::found)
                .orElse(Map.of());
    }

    private void save(Deadline next) {
        kit.tasks().run(() -> workspace.cases().save(next)).start();
    }
}
