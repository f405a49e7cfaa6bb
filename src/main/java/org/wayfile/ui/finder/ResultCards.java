package org.wayfile.ui.finder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.deadlines.Answer;
import org.wayfile.domain.deadlines.Outcome;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.wizard.CaseWords;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.Guide;
import org.wayfile.service.PapersHeld;
import org.wayfile.service.RuleOffers;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Masked;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Points;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.kit.WrapRow;
import org.wayfile.ui.parts.Freshness;

/** The cards of an answer: what to have, what to say, which date matters, what to do next. */
final class ResultCards {

    private static final String DANGER = "911";

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

    /** The stop sign in words; where life is in danger nobody waits for a lawyer. */
    String lawyer(Problem problem) {
        return lawyer(problem, texts);
    }

    static String lawyer(Problem problem, Messages texts) {
        return texts.get(problem.contact().first().contains(DANGER) ? "lawyer.then" : "lawyer");
    }

    /** The stop sign, in bold. */
    NoticeBar stop(Problem problem) {
        return NoticeBar.stop(kit, lawyer(problem)).strong();
    }

    /** Says how old facts are; names the office's own page where their source is none. */
    Freshness freshness(Problem problem) {
        return new Freshness(
                kit,
                guide.agency(problem.agency(), locale().getLanguage())
                        .map(Agency::web)
                        .orElse(""));
    }

    private boolean inEnglish() {
        return locale().getLanguage().equals("en");
    }

    /** Numbers and papers to have at hand; what the vault holds is ticked. */
    Card have(Problem problem, @Nullable ForCase forCase) {
        Card card = Card.titled(texts.get("have"));
        for (Thing it : atHand(problem, forCase)) {
            card.add(box(it.name(), it.there()));
            KeptNumber number = it.number();
            if (number != null && forCase != null) {
                String whose = number.personId() != null
                        ? texts.get("have.person", forCase.applicant())
                        : texts.get("have.case", forCase.file().title());
                card.add(new Masked(kit, whose, () -> number.identifier().grouped()));
            } else if (it.there()) {
                card.add(Texts.second(texts.get("have.there")));
            }
        }
        if (!problem.preparation().facts().isEmpty()) {
            card.add(Texts.strong(texts.get("facts")));
            problem.preparation().facts().forEach(it -> card.add(Texts.body(it)));
        }
        return card;
    }

    /**
     * Something to have at hand.
     *
     * @param there whether the vault holds it
     * @param number the number itself where it is one that the vault holds
     */
    record Thing(String name, boolean there, @Nullable KeptNumber number) {}

    /** What to have at hand: the numbers, then the papers that are not one of these numbers again. */
    List<Thing> atHand(Problem problem, @Nullable ForCase forCase) {
        List<Thing> things = new ArrayList<>();
        List<String> named = new ArrayList<>();
        for (String kind : problem.preparation().numbers()) {
            KeptNumber number = forCase == null ? null : forCase.number(kind).orElse(null);
            things.add(new Thing(name(kind, locale().getLanguage()), number != null, number));
            named.add(name(kind, "en"));
        }
        List<String> english = guide.problem(problem.id(), "en")
                .orElse(problem)
                .preparation()
                .papers();
        PapersHeld papers = forCase == null ? PapersHeld.NONE : forCase.papers();
        for (int i = 0; i < english.size(); i++) {
            String paper = english.get(i);
            if (named.stream().noneMatch(it -> PapersHeld.same(it, paper))) {
                things.add(new Thing(problem.preparation().papers().get(i), papers.has(paper), null));
            }
        }
        return things;
    }

    private String name(String kind, String language) {
        return IdentifierKind.byContentId(kind)
                .map(it -> guide.identifier(it, language).name())
                .orElse(kind);
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
        CaseWords words = ForCase.words(forCase, kit, texts, language);
        String statement = problem.speech().statement();
        return (forCase == null || isAbout(problem, statement, forCase) ? words : words.nameOnly()).fill(statement);
    }

    /** A statement that names its form is filled only from a case with such a form: nobody says a false date. */
    private static boolean isAbout(Problem problem, String statement, ForCase forCase) {
        List<String> forms = problem.preparation().forms();
        return statement.contains("{form}")
                || forms.stream().noneMatch(statement::contains)
                || forms.contains(forCase.file().form());
    }

    /**
     * The date that matters: in words, and counted where the case has what the rule needs.
     *
     * @param openCase goes to the case, where a last day is added
     */
    Card dates(Problem problem, @Nullable ForCase forCase, Consumer<UUID> openCase) {
        Card card = Card.titled(texts.get("date"), Texts.body(problem.timing().date()));
        card.setId("finder-dates");
        List<RuleOffers.Found> found = forCase == null ? List.of() : forCase.rules();
        for (RuleOffers.Found it : found) {
            counted(it).ifPresent(words -> card.add(
                    Texts.strong(words),
                    Texts.second(texts.get("rule", it.rule().name(), it.rule().law())),
                    freshness(problem).line(it.rule().provenance())));
        }
        if (found.isEmpty()) {
            problem.timing().rules().stream()
                    .flatMap(id -> guide.rule(id, locale().getLanguage()).stream())
                    .map(RuleText::name)
                    .forEach(it -> card.add(Texts.second(texts.get("rule.name", it))));
            if (!problem.timing().rules().isEmpty()) {
                card.add(Texts.second(texts.get("rule.how")));
                if (forCase != null) {
                    UUID id = forCase.file().id();
                    card.add(new WrapRow(Buttons.id(
                            "finder-open-case",
                            Buttons.secondary(texts.get("rule.openCase"), () -> openCase.accept(id)))));
                }
            }
        }
        if (!problem.timing().date().contains(texts.get("wins.words"))) {
            card.add(Texts.body(texts.get("wins")));
        }
        card.add(Texts.boldThenPlain(texts.get("ask.again"), " " + problem.timing().again()));
        return card;
    }

    /** The dates that the rules count for a case, each with the name of its rule; none without a case. */
    List<String> counted(@Nullable ForCase forCase) {
        return forCase == null
                ? List.of()
                : forCase.rules().stream()
                        .flatMap(it -> counted(it)
                                .map(words -> words + " "
                                        + texts.get("rule", it.rule().name(), it.rule().law()))
                                .stream())
                        .toList();
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
        Points steps = new Points(true);
        problem.contact().then().forEach(steps::add);
        card.add(steps);
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
