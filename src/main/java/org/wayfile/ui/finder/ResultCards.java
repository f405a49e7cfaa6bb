package org.wayfile.ui.finder;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.deadlines.Answer;
import org.wayfile.domain.deadlines.Outcome;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.Guide;
import org.wayfile.service.RuleOffers;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Masked;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Texts;

/** The cards of an answer: what to have, what to say, which date matters, what to do next. */
final class ResultCards {

    private final Kit kit;
    private final Guide guide;
    private final Messages texts;

    ResultCards(Kit kit, Guide guide, Messages texts) {
        this.kit = kit;
        this.guide = guide;
        this.texts = texts;
    }

    private Locale locale() {
        return kit.appearance().language().get();
    }

    private boolean inEnglish() {
        return locale().getLanguage().equals("en");
    }

    /** Numbers and papers to have at hand; what the vault holds is ticked. */
    Card have(Problem problem, @Nullable ForCase forCase) {
        Card card = Card.titled(texts.get("have"));
        for (String kind : problem.preparation().numbers()) {
            String name = IdentifierKind.byContentId(kind)
                    .map(it -> guide.identifier(it, locale().getLanguage()).name())
                    .orElse(kind);
            Optional<KeptNumber> there = forCase == null ? Optional.empty() : forCase.number(kind);
            card.add(box(name, there.isPresent()));
            there.ifPresent(it -> card.add(
                    new Masked(kit, texts.get("have.there"), () -> it.identifier().grouped())));
        }
        problem.preparation().papers().forEach(it -> card.add(box(it, false)));
        if (!problem.preparation().facts().isEmpty()) {
            card.add(Texts.strong(texts.get("facts")));
            problem.preparation().facts().forEach(it -> card.add(Texts.body(it)));
        }
        return card;
    }

    private static CheckBox box(String text, boolean ticked) {
        CheckBox box = new CheckBox(text);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        box.setSelected(ticked);
        return box;
    }

    /** The words to say in English, with the person's language beside, and three questions. */
    Card speech(Problem problem, @Nullable ForCase forCase) {
        Problem english = guide.problem(problem.id(), "en").orElse(problem);
        Card card = Card.titled(
                texts.get("say"),
                Texts.body("“" + said(english, forCase, Locale.ENGLISH) + "”"));
        card.setId("finder-say");
        if (!inEnglish()) {
            card.add(Texts.second("«" + said(problem, forCase, locale()) + "»"));
        }
        card.add(Texts.second(texts.get(forCase == null ? "say.choose" : "say.hint")));
        card.add(Texts.strong(texts.get("ask")));
        List<String> ask = english.speech().ask();
        for (int i = 0; i < ask.size(); i++) {
            card.add(box(ask.get(i), false));
            if (!inEnglish()) {
                card.add(Texts.second(problem.speech().ask().get(i)));
            }
        }
        return card;
    }

    /** The statement of a problem filled from the case, in one language. */
    String said(Problem problem, @Nullable ForCase forCase, Locale language) {
        return ForCase.words(forCase, kit, texts, language)
                .fill(problem.speech().statement());
    }

    /** The date that matters: in words, and counted where the case has what the rule needs. */
    Card dates(Problem problem, @Nullable ForCase forCase) {
        Card card = Card.titled(texts.get("date"), Texts.body(problem.timing().date()));
        card.setId("finder-dates");
        List<RuleOffers.Found> found = forCase == null ? List.of() : forCase.rules();
        for (RuleOffers.Found it : found) {
            counted(it).ifPresent(words -> card.add(
                    Texts.strong(words),
                    Texts.second(texts.get("rule", it.rule().name(), it.rule().law())),
                    Texts.small(Freshness.of(it.rule().provenance(), kit, texts))));
        }
        if (found.isEmpty()) {
            problem.timing().rules().stream()
                    .flatMap(id -> guide.rule(id, locale().getLanguage()).stream())
                    .map(RuleText::name)
                    .forEach(it -> card.add(Texts.second(texts.get("rule.name", it))));
        }
        if (!problem.timing().date().contains(texts.get("wins.words"))) {
            card.add(Texts.body(texts.get("wins")));
        }
        card.add(Texts.boldThenPlain(texts.get("ask.again"), " " + problem.timing().again()));
        return card;
    }

    private Optional<String> counted(RuleOffers.Found it) {
        if (!(it.rule().rule().answer(it.found()) instanceof Answer.Counted counted)) {
            return Optional.empty();
        }
        return switch (counted.main()) {
            case Outcome.NoLaterThan(LocalDate day, LocalDate _, LocalDate aim) ->
                Optional.of(texts.get("count.noLater", kit.dates().full(day), kit.dates().full(aim)));
            case Outcome.Between(LocalDate from, LocalDate to, LocalDate _) ->
                Optional.of(texts.get("count.between", kit.dates().full(from), kit.dates().full(to)));
            case Outcome.NotBefore(LocalDate day) -> Optional.of(texts.get("count.notBefore", kit.dates().full(day)));
            case Outcome.On(LocalDate day) -> Optional.of(texts.get("count.on", kit.dates().full(day)));
            default -> Optional.empty();
        };
    }

    /** The second choice and the further steps. */
    Card then(Problem problem) {
        Card card = Card.titled(texts.get("then"));
        card.setId("finder-then");
        List<String> steps = problem.contact().then();
        for (int i = 0; i < steps.size(); i++) {
            card.add(i == 0
                    ? Texts.boldThenPlain(texts.get("second"), " " + steps.get(i))
                    : Texts.body((i + 1) + ". " + steps.get(i)));
        }
        List<String> offices = problem.contact().thenAgencies().stream()
                .distinct()
                .flatMap(id -> guide.agency(id, locale().getLanguage()).stream())
                .map(Agency::shortName)
                .toList();
        if (!offices.isEmpty()) {
            card.add(Texts.second(texts.get("then.offices", String.join(" › ", offices))));
        }
        return card;
    }

    /** What is in motion about the matter. */
    Card inMotion(Problem.InMotion change) {
        return Card.titled(
                texts.get("motion"),
                NoticeBar.attention(kit, change.was()),
                Texts.boldThenPlain(texts.get("motion.check"), " " + change.check()));
    }
}
