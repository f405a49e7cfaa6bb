package org.wayfile.ui.caller;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.wayfile.domain.wizard.CallerAnswers;
import org.wayfile.domain.wizard.CallerCheck;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Columns;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;

/** The six large buttons, the further answers of those that ask one, and what has happened already. */
final class CallerSigns extends VBox {

    /** Money was paid, a number was told: facts without one of the six buttons. */
    private static final List<String> ALREADY = List.of("paid", "told");

    private final Consumer<CallerAnswers> answered;
    private final Map<CallerCheck.Sign, ToggleButton> tiles = new LinkedHashMap<>();
    private final Map<CallerCheck.Sign, VBox> further = new LinkedHashMap<>();
    private final Map<CallerCheck.Choice, ToggleButton> choices = new LinkedHashMap<>();
    private final Map<String, ToggleButton> already = new LinkedHashMap<>();
    private CallerAnswers now;

    CallerSigns(Messages texts, CallerCheck check, Consumer<CallerAnswers> answered) {
        this.answered = answered;
        this.now = CallerAnswers.none(check);
        getStyleClass().add("wf-section");
        Columns six = new Columns(3, 13);
        check.signs().forEach(it -> {
            ToggleButton tile =
                    Buttons.id("sign-" + it.id(), Buttons.tile(it.name(), () -> answered.accept(now.press(it))));
            tiles.put(it, tile);
            six.getChildren().add(tile);
        });
        getChildren().add(six);
        check.signs().stream().filter(it -> !it.choices().isEmpty()).forEach(this::further);
        Columns done = new Columns(2, 13);
        ALREADY.forEach(fact -> {
            ToggleButton tile = small("already-" + fact, texts.get("already." + fact), () -> answered.accept(
                    now.say(fact, !now.truths().contains(fact))));
            already.put(fact, tile);
            done.getChildren().add(tile);
        });
        getChildren().add(done);
    }

    private void further(CallerCheck.Sign sign) {
        VBox box = new VBox(Texts.strong(sign.name()));
        box.getStyleClass().add("wf-answers");
        for (CallerCheck.Choice choice : sign.choices()) {
            ToggleButton tile =
                    small("choice-" + choice.id(), choice.name(), () -> answered.accept(now.choose(sign, choice)));
            choices.put(choice, tile);
            box.getChildren().add(tile);
        }
        further.put(sign, box);
        getChildren().add(box);
    }

    private static ToggleButton small(String id, String words, Runnable action) {
        ToggleButton tile = Buttons.id(id, Buttons.tile(words, action));
        tile.getStyleClass().add("wf-small-tile");
        return tile;
    }

    /** Shows what is on. */
    void show(CallerAnswers answers) {
        now = answers;
        tiles.forEach((sign, tile) -> tile.setSelected(answers.pressed().contains(sign.id())));
        choices.forEach((choice, tile) -> tile.setSelected(answers.chose(choice)));
        already.forEach((fact, tile) -> tile.setSelected(answers.truths().contains(fact)));
        further.forEach((sign, box) -> {
            Shown.set(box, answers.pressed().contains(sign.id()));
        });
    }
}
