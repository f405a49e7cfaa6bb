package org.wayfile.ui.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.service.CaseView;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Columns;
import org.wayfile.ui.kit.Icons;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Masked;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;

/** Kept numbers side by side, masked, each with Show and Remove; a number of unusual shape has its warning. */
public final class NumberLines {

    private static final double LEAST_WIDTH = 12.5;

    private NumberLines() {}

    /**
     * The numbers as one block.
     *
     * @param remove takes the number that the person removes
     * @param further what stands beside them
     */
    public static Node of(
            Kit kit, Guide guide, List<KeptNumber> numbers, Consumer<KeptNumber> remove, List<Node> further) {
        List<Node> all = new ArrayList<>();
        numbers.forEach(it -> all.add(line(kit, guide, it, remove)));
        all.addAll(further);
        return new Columns(3, LEAST_WIDTH, all.toArray(Node[]::new));
    }

    /** A number of a person on the page of a case, named with whose it is. */
    public static Node of(Kit kit, Guide guide, CaseView.NumberOf it) {
        String language = kit.appearance().languageCode();
        String name = guide.identifier(it.number().kind(), language).name() + ", "
                + it.person().givenName();
        return new Masked(kit, name, () -> it.number().identifier().grouped());
    }

    private static Node line(Kit kit, Guide guide, KeptNumber number, Consumer<KeptNumber> remove) {
        String language = kit.appearance().languageCode();
        Messages texts = kit.messages(NumberLines.class);
        Guide.IdentifierText words = guide.identifier(number.kind(), language);
        Node shown = number.kind().sensitive()
                ? new Masked(kit, words.name(), () -> number.identifier().grouped())
                : new VBox(Texts.second(words.name()), Texts.strong(number.asTyped()));
        HBox line = new HBox(
                shown,
                Buttons.icon(
                        Icons.TRASH, texts.get("number.remove", words.name()), () -> remove.accept(number)));
        line.setAlignment(Pos.BOTTOM_LEFT);
        return number.identifier().looksUsual() ? line : new VBox(line, Texts.second(words.warning()));
    }
}
