package org.wayfile.ui.contacts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.service.CaseView;
import org.wayfile.service.Guide;
import org.wayfile.service.TimelineLine;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Masked;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.NumberLines;
import org.wayfile.ui.parts.Words;

/** Beside the notes of a call: words to say first, questions to tick, numbers and the last answer. */
final class CallSide {

    private final Kit kit;
    private final Guide guide;
    private final Words words;
    private final Messages texts;

    CallSide(Kit kit, Guide guide, Words words, Messages texts) {
        this.kit = kit;
        this.guide = guide;
        this.words = words;
        this.texts = texts;
    }

    /**
     * The cards.
     *
     * @param earlier the contact that this call follows up, null for none
     */
    Node[] of(@Nullable CaseView view, @Nullable ContactEntry earlier) {
        List<Node> cards = new ArrayList<>();
        Card first = Card.titled(texts.get("side.say"), Texts.body("“" + say(view, earlier, Locale.ENGLISH) + "”"));
        if (!inEnglish()) {
            first.add(Texts.second(say(view, earlier, kit.appearance().language().get())));
        }
        cards.add(first);
        Card ask = Card.titled(texts.get("side.ask"));
        for (String key : List.of("side.ask.next", "side.ask.when", "side.ask.number")) {
            ask.add(box(texts.in(Locale.ENGLISH, key)));
            if (!inEnglish()) {
                ask.add(Texts.second(texts.get(key)));
            }
        }
        cards.add(ask);
        if (view != null && !(view.numbers().isEmpty() && view.numbersOfPeople().isEmpty())) {
            Card numbers = Card.titled(texts.get("side.numbers"));
            view.numbers().forEach(it -> numbers.add(number(it)));
            view.numbersOfPeople().forEach(it -> numbers.add(NumberLines.of(kit, guide, it)));
            cards.add(numbers);
        }
        if (view != null) {
            lastAnswer(view, cards);
        }
        cards.add(Card.titled(
                texts.get("side.care"), Texts.body(texts.get("side.care.truth")),
                Texts.body(texts.get("side.care.guess"))));
        return cards.toArray(Node[]::new);
    }

    private Node number(KeptNumber it) {
        String name = guide.identifier(it.kind(), words.language()).name();
        return new Masked(kit, name, () -> it.identifier().grouped());
    }

    private boolean inEnglish() {
        return kit.appearance().languageCode().equals("en");
    }

    /** What to say first. The agencies speak English; the person's own language stands under it. */
    private String say(@Nullable CaseView view, @Nullable ContactEntry earlier, Locale language) {
        if (view == null) {
            return texts.in(language, "side.say.none") + followUp(earlier, language);
        }
        CaseFile file = view.caseFile();
        StringBuilder said = new StringBuilder();
        said.append(
                file.form().isBlank()
                        ? texts.in(language, "side.say.title", file.title())
                        : texts.in(language, "side.say.form", file.form()));
        view.numbers().stream()
                .findFirst()
                .ifPresent(it -> said.append(' ')
                        .append(texts.in(language, "side.say.number", it.identifier().lastFour())));
        if (file.filedOn() != null) {
            said.append(' ').append(texts.in(language, "side.say.filed", kit.dates().medium(file.filedOn(), language)));
        }
        if (view.dayCount().isKnown()) {
            said.append(' ').append(texts.in(language, "side.say.day", view.dayCount().day()));
        }
        return said.append(followUp(earlier, language))
                .append(' ')
                .append(texts.in(language, "side.say.ask"))
                .toString();
    }

    /** What was promised in the contact before, and its reference number; empty where neither was written down. */
    private String followUp(@Nullable ContactEntry earlier, Locale language) {
        if (earlier == null) {
            return "";
        }
        String promise = earlier.promised().isBlank()
                ? ""
                : " "
                        + texts.in(
                                language,
                                "side.say.promised",
                                kit.dates().medium(earlier.happenedOn(), language),
                                earlier.promised().replaceAll("[.\\s]+$", ""));
        String reference = earlier.reference().isBlank()
                ? ""
                : " " + texts.in(language, "side.say.reference", earlier.reference());
        return promise + reference;
    }

    private void lastAnswer(CaseView view, List<Node> cards) {
        view.timeline().stream()
                .filter(it -> it.kind() == TimelineLine.Kind.CONTACT)
                .findFirst()
                .ifPresent(it -> cards.add(Card.titled(
                        texts.get("side.last"),
                        Texts.body(it.title()),
                        Texts.second(kit.dates().medium(it.on())
                                + (it.detail().isBlank() ? "" : " · " + texts.get("row.reference", it.detail()))))));
    }

    private static CheckBox box(String text) {
        CheckBox box = new CheckBox(text);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }
}
