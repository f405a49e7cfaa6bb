package org.wayfile.ui.interview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.interview.civics.CivicsTest;
import org.wayfile.domain.interview.civics.LookedUp;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Texts;

/** The questions whose answers change or depend on where one lives, with a box for the answer and the day it was checked. */
final class CivicsLookUp {

    private final InterviewDesk desk;
    private final StackPane holder;
    private final CivicsScreen.Chosen chosen;
    private final Runnable leave;
    private final Messages texts;

    CivicsLookUp(InterviewDesk desk, StackPane holder, CivicsScreen.Chosen chosen, Runnable leave) {
        this.desk = desk;
        this.holder = holder;
        this.chosen = chosen;
        this.leave = leave;
        this.texts = desk.texts();
    }

    private record Box(CivicsTest.Item item, StringProperty answer, ObjectProperty<DateEntry> checked) {

        @Nullable
        LocalDate day() {
            return checked.get().day().orElse(null);
        }
    }

    void show() {
        Page page = new Page(texts.get("civics.lookUp")).subtitle(texts.get("civics.lookUp.hint"));
        page.setId("civics-look-up");
        page.crumb(texts.get("civics"), leave).crumb(texts.get("civics.lookUp"));
        List<Box> boxes = new ArrayList<>();
        for (CivicsTest.Item item : chosen.english().items(chosen.senior())) {
            if (item.isLookedUp()) {
                Box box = box(item);
                boxes.add(box);
                page.add(card(box));
            }
        }
        page.primary(texts.get("save"), () -> save(boxes)).setId("look-up-save");
        holder.getChildren().setAll(page);
    }

    private Box box(CivicsTest.Item item) {
        Optional<LookedUp> known = chosen.lookedUp(item);
        return new Box(
                item,
                new SimpleStringProperty(known.map(LookedUp::answer).orElse("")),
                new SimpleObjectProperty<>(DateEntry.ofDay(known.flatMap(it -> Optional.ofNullable(it.checkedOn())))));
    }

    private Card card(Box box) {
        CivicsTest.Item other = chosen.beside().item(box.item().number()).orElse(box.item());
        Card card = new Card(Texts.strong(box.item().number() + ". " + box.item().question()));
        if (!other.question().equals(box.item().question())) {
            card.add(Texts.second(other.question()));
        }
        card.add(Texts.body(texts.get("civics.look", other.look())));
        other.answers().forEach(it -> card.add(Texts.second(it)));
        FormBuilder form = new FormBuilder(desk.kit(), texts);
        form.columns(2, row -> {
            row.text("civics.answer", box.answer()).id("answer-" + box.item().number()).optional();
            row.date("civics.checked", box.checked())
                    .id("checked-" + box.item().number())
                    .optional();
        });
        box.answer().addListener((_, _, text) -> {
            if (!text.isBlank() && box.checked().get() instanceof DateEntry.Empty) {
                box.checked().set(DateEntry.of(desk.kit().dates().today()));
            }
        });
        return card.add(form.node());
    }

    private void save(List<Box> boxes) {
        String test = chosen.english().id();
        desk.kit()
                .tasks()
                .run(() -> boxes.forEach(it -> desk.workspace()
                        .practice()
                        .lookUp(
                                chosen.view().interview().id(),
                                test,
                                it.item().number(),
                                it.answer().get(),
                                it.day())))
                .onSuccess(_ -> leave.run())
                .start();
    }
}
