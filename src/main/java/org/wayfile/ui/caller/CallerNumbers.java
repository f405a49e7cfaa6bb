package org.wayfile.ui.caller;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.wayfile.domain.reference.Agency;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.Freshness;

/** The official number to dial oneself, with the day it was checked. */
final class CallerNumbers {

    private final Kit kit;
    private final Messages texts;
    private final List<Agency> offices;
    private final ObjectProperty<Agency> chosen;
    private final VBox number = new VBox();

    CallerNumbers(Kit kit, Messages texts, List<Agency> cards) {
        this.kit = kit;
        this.texts = texts;
        this.offices = cards.stream().filter(it -> it.phone() != null).toList();
        this.chosen = new SimpleObjectProperty<>(offices.getFirst());
    }

    Card card() {
        FormBuilder form = new FormBuilder(kit, texts);
        form.choice("office", chosen, offices, Agency::shortName).id("caller-office");
        number.getStyleClass().add("wf-prose");
        chosen.addListener((_, _, office) -> show(office));
        show(chosen.get());
        return Card.titled(texts.get("dial"), Texts.body(texts.get("dial.why")), form.node(), number);
    }

    private void show(Agency office) {
        Agency.Way line = office.channels().stream()
                .filter(it -> it.value().equals(office.phone()))
                .findFirst()
                .orElseThrow();
        Label large = Texts.figure(line.value());
        large.setId("caller-dial");
        Button copy = Buttons.with(
                Icons.COPY, Buttons.text(texts.get("dial.copy"), () -> kit.copying().copy(line.value())));
        number.getChildren()
                .setAll(
                        large,
                        Texts.second(line.name()),
                        new Freshness(kit, office.web()).line(line.provenance()),
                        new WrapRow(copy));
    }
}
