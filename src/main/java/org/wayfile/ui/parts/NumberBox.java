package org.wayfile.ui.parts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.IdentifierRecognition;
import org.wayfile.domain.cases.Recognition;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Shown;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;

/**
 * A field into which a number is pasted: it is recognised, named and explained; the person may choose another kind; an
 * unusual shape gets a warning and is kept all the same.
 */
public final class NumberBox extends VBox {

    private final Guide guide;
    private final Kit kit;
    private final Messages texts;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ObjectProperty<IdentifierKind> kind = new SimpleObjectProperty<>();
    private final Label said = Texts.second("");
    private final WrapRow zeros = new WrapRow();
    private boolean choosing;

    /**
     * @param keep takes the number when the person keeps it
     */
    public NumberBox(Kit kit, Guide guide, Consumer<Identifier> keep) {
        this.kit = kit;
        this.guide = guide;
        this.texts = kit.messages(NumberBox.class);
        getStyleClass().add("wf-form");
        FormBuilder form = new FormBuilder(kit, texts);
        form.text("number.paste", typed).needed();
        form.search("number.kind", kind, kinds(), this::name).needed();
        said.setId("number-said");
        getChildren()
                .addAll(
                        form.node(),
                        said,
                        zeros,
                        new WrapRow(Buttons.id("number-keep", Buttons.primary(texts.get("number.keep"), () -> {
                            @Nullable
                            IdentifierKind chosen = kind.get();
                            if (form.valid() && chosen != null) {
                                keep.accept(new Identifier(chosen, brief(typed.get())));
                                typed.set("");
                            }
                        }))));
        typed.addListener((_, _, text) -> look(text));
        kind.addListener((_, _, _) -> say());
        hide();
    }

    private List<IdentifierKind> kinds() {
        List<IdentifierKind> kinds = new ArrayList<>(Arrays.asList(IdentifierKind.values()));
        kinds.remove(IdentifierKind.OTHER);
        kinds.add(IdentifierKind.OTHER);
        return kinds;
    }

    private String name(IdentifierKind it) {
        return text(it).name();
    }

    private Guide.IdentifierText text(IdentifierKind it) {
        return guide.identifier(it, kit.appearance().languageCode());
    }

    private void look(String text) {
        Recognition found = IdentifierRecognition.recognise(text);
        choosing = true;
        found.likely().map(Recognition.Candidate::kind).ifPresentOrElse(kind::set, this::unchoose);
        choosing = false;
        zeros.getChildren().clear();
        found.suggestion().ifPresent(it -> zeros.getChildren()
                .addAll(
                        Texts.second(texts.get("number.zeros", it.corrected().asTyped())),
                        Buttons.secondary(
                                texts.get("number.useZeros"),
                                () -> typed.set(it.corrected().asTyped()))));
        say(found.likely().isEmpty() && !found.isNone());
    }

    @SuppressWarnings("NullAway") // a choice without an answer is null in JavaFX
    private void unchoose() {
        kind.set(null);
    }

    private void say() {
        if (!choosing) {
            say(false);
        }
    }

    private void say(boolean several) {
        said.setText(words(several));
        hide();
    }

    private String words(boolean several) {
        @Nullable
        IdentifierKind chosen = kind.get();
        if (typed.get().isBlank()) {
            return "";
        }
        if (chosen == IdentifierKind.SOCIAL_SECURITY) {
            return texts.get("number.ssn");
        }
        if (several) {
            return texts.get("number.several");
        }
        if (chosen == null) {
            return texts.get("number.unknown");
        }
        Guide.IdentifierText words = text(chosen);
        boolean usual = new Identifier(chosen, brief(typed.get())).looksUsual();
        return usual ? texts.get("number.looksLike", words.name(), words.what()) : words.warning();
    }

    private static String brief(String text) {
        return text.length() <= Identifier.MAX_LENGTH ? text : text.substring(0, Identifier.MAX_LENGTH);
    }

    private void hide() {
        Shown.set(said, !said.getText().isEmpty());
        Shown.set(zeros, !zeros.getChildren().isEmpty());
    }
}
