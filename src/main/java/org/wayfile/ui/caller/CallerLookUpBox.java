package org.wayfile.ui.caller;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.domain.wizard.CallerCheck;
import org.wayfile.domain.wizard.CallerLookUp;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Field;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.Freshness;

/** Looks up a number or an address: on our list, or not. */
final class CallerLookUpBox extends VBox {

    private final Kit kit;
    private final Messages texts;
    private final CallerCheck.LookUp known;
    private final CallerLookUp lookUp;
    private final StringProperty typed = new SimpleStringProperty("");
    private final VBox answer = new VBox();

    CallerLookUpBox(Kit kit, Messages texts, CallerCheck.LookUp known, List<Agency> agencies) {
        this.kit = kit;
        this.texts = texts;
        this.known = known;
        this.lookUp = new CallerLookUp(known, agencies);
        FormBuilder form = new FormBuilder(kit, texts);
        Field<String> field = form.text("lookUp", typed).id("caller-number");
        if (field.control() instanceof TextField input) {
            input.setOnAction(_ -> look());
        }
        typed.addListener((_, _, _) -> answer.getChildren().clear());
        answer.getStyleClass().add("wf-prose");
        getChildren()
                .add(new Card(
                        form.node(),
                        new WrapRow(Buttons.id(
                                "caller-look", Buttons.secondary(texts.get("lookUp.go"), this::look))),
                        answer));
    }

    private void look() {
        CallerLookUp.Answer found = lookUp.find(typed.get());
        Label words = Texts.strong(words(found));
        words.setId("caller-found");
        answer.getChildren().setAll(words);
        if (found.kind() == CallerLookUp.Kind.LOOK_ALIKE) {
            answer.getChildren()
                    .add(Texts.body(sentence("real-account")
                            .replace("{address}", known.realAccount().value())));
        }
        Provenance provenance = found.provenance();
        if (provenance != null) {
            answer.getChildren().add(new Freshness(kit, "").line(provenance));
        }
    }

    private String words(CallerLookUp.Answer found) {
        if (found.kind() == CallerLookUp.Kind.NOT_READ) {
            return texts.get("lookUp.whole");
        }
        Provenance provenance = found.provenance();
        String date = provenance == null ? "" : kit.dates().medium(provenance.checkedOn());
        return sentence(found.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .replace("{name}", found.name())
                .replace("{date}", date);
    }

    private String sentence(String id) {
        return known.answers().getOrDefault(id, "");
    }
}
