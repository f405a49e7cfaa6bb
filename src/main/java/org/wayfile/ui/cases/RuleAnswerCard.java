package org.wayfile.ui.cases;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.deadlines.Answer;
import org.wayfile.domain.deadlines.Outcome;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.ui.kit.Facts;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.NoticeBar;
import org.wayfile.ui.kit.Texts;

/** What a rule answers, in words: the last day first, the day to aim for, the safe day, further dates. */
final class RuleAnswerCard {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mm a", Locale.US);

    private final Kit kit;
    private final Messages texts;
    private final RuleText rule;

    RuleAnswerCard(Kit kit, Messages texts, RuleText rule) {
        this.kit = kit;
        this.texts = texts;
        this.rule = rule;
    }

    Node of(Answer answer) {
        VBox box = new VBox();
        box.setId("rule-answer");
        box.getStyleClass().add("wf-form");
        switch (answer) {
            case Answer.Counted counted -> counted(box, counted);
            case Answer.Unknown unknown -> box.getChildren().add(Texts.second(missing(unknown)));
            case Answer.Refused it -> box.getChildren().add(NoticeBar.attention(kit, refused(it)));
        }
        return box;
    }

    private String missing(Answer.Unknown unknown) {
        return texts.get(
                "rule.unknown",
                unknown.missing().stream().map(it -> "“" + rule.question(it) + "”").collect(Collectors.joining(", ")));
    }

    private String refused(Answer.Refused it) {
        String other = it.other().isEmpty() ? "" : rule.question(it.other());
        return texts.get("rule.refused." + it.reason(), rule.question(it.input()), other);
    }

    private void counted(VBox box, Answer.Counted counted) {
        box.getChildren().add(Texts.second(rule.part(counted.parts().getFirst().id())));
        box.getChildren().add(Texts.section(words(counted.main())));
        LocalDate last = last(counted.main());
        if (last != null && last.isBefore(kit.dates().today())) {
            box.getChildren().add(NoticeBar.attention(kit, texts.get("rule.past")));
        }
        Facts facts = new Facts();
        switch (counted.main()) {
            case Outcome.NoLaterThan it -> {
                facts.add(texts.get("rule.aim"), full(it.aim()));
                if (!it.safe().equals(it.day()) && !it.safe().equals(it.aim())) {
                    facts.add(texts.get("rule.safe"), full(it.safe()));
                }
            }
            case Outcome.Between it -> facts.add(texts.get("rule.aim"), full(it.aim()));
            case Outcome.BeforeTime it -> facts.add(texts.get("rule.aim"), full(it.aim()));
            default -> {}
        }
        further(facts, counted.further());
        if (!facts.getChildren().isEmpty()) {
            box.getChildren().add(facts);
        }
    }

    private void further(Facts facts, List<Answer.Part> parts) {
        parts.forEach(it -> facts.add(rule.part(it.id()), plain(it.outcome())));
    }

    /** The last day of an outcome, null where it has none. */
    static @Nullable LocalDate last(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NoLaterThan it -> it.day();
            case Outcome.Between it -> it.to();
            case Outcome.BeforeTime it -> it.moment().toLocalDate();
            default -> null;
        };
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NoLaterThan it -> texts.get("rule.noLater", full(it.day()));
            case Outcome.BeforeTime it -> texts.get("rule.before", moment(it.moment()));
            case Outcome.Between it -> texts.get("rule.window", full(it.from()), full(it.to()));
            case Outcome.NotBefore it -> texts.get("rule.notBefore", full(it.day()));
            default -> plain(outcome);
        };
    }

    private String plain(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NoLaterThan it -> full(it.day());
            case Outcome.BeforeTime it -> moment(it.moment());
            case Outcome.Between it ->
                texts.get("rule.window", kit.dates().medium(it.from()), kit.dates().medium(it.to()));
            case Outcome.NotBefore it -> full(it.day());
            case Outcome.On it -> full(it.day());
            case Outcome.Figure it -> texts.get("rule.unit." + it.unit(), String.valueOf(it.number()));
            case Outcome.Said it -> rule.said(it.id());
        };
    }

    private String moment(LocalDateTime moment) {
        return texts.get("rule.moment", full(moment.toLocalDate()), TIME.format(moment));
    }

    private String full(LocalDate day) {
        return kit.dates().full(day);
    }
}
