package org.wayfile.ui.cases;

import javafx.scene.layout.VBox;
import org.wayfile.ui.kit.Accessible;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;

/** All trips outside the country, two days each, with a button for one more. */
final class TripLines extends VBox {

    private final Kit kit;
    private final Messages texts;
    private final RuleForm form;
    private final VBox lines = new VBox();

    TripLines(Kit kit, Messages texts, String question, RuleForm form) {
        this.kit = kit;
        this.texts = texts;
        this.form = form;
        lines.getStyleClass().add("wf-form");
        getStyleClass().add("wf-form");
        Accessible.group(this, question);
        getChildren()
                .addAll(
                        Texts.strong(question),
                        Texts.second(texts.get("rule.trips.hint")),
                        lines,
                        Buttons.id(
                                "rule-add-trip",
                                Buttons.with(Icons.PLUS, Buttons.text(texts.get("rule.trips.add"), this::add))));
    }

    private void add() {
        RuleForm.TripEntry trip = form.addTrip();
        FormBuilder line = new FormBuilder(kit, texts);
        line.columns(2, row -> {
            row.date("rule.trip.left", trip.left());
            row.date("rule.trip.returned", trip.returned());
        });
        lines.getChildren().add(line.node());
    }
}
