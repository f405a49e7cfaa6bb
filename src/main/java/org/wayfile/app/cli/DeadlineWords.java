package org.wayfile.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.wayfile.domain.deadlines.Answer;
import org.wayfile.domain.deadlines.Input;
import org.wayfile.domain.deadlines.Outcome;
import org.wayfile.domain.deadlines.RuleText;

/** What the command line says of a counted rule: dates as 2026-11-27, so that scripts can read them. */
final class DeadlineWords {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final RuleText rule;
    private final Properties texts;

    DeadlineWords(RuleText rule, String language) {
        this.rule = rule;
        this.texts = read(language.equals("es") ? "messages_es.properties" : "messages.properties");
    }

    /** Read here and not by the window's texts, so that a command loads no part of JavaFX. */
    private static Properties read(String file) {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(DeadlineWords.class.getResourceAsStream(file))) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return texts;
    }

    /** A line to print: what was counted, and the rule with the part of it after a slash. */
    record Line(String date, String rule) {}

    List<Line> lines(Answer.Counted counted, boolean all) {
        List<Line> lines = new ArrayList<>(List.of(new Line(words(counted.main()), rule.id())));
        if (all) {
            lines.addAll(further(counted.main()));
            counted.further().forEach(it -> lines.add(line(words(it.outcome()), it.id())));
        }
        return lines;
    }

    private List<Line> further(Outcome main) {
        return switch (main) {
            case Outcome.NoLaterThan it ->
                List.of(line(it.safe().toString(), "safe"), line(it.aim().toString(), "aim-for"));
            case Outcome.Between it -> List.of(line(it.aim().toString(), "aim-for"));
            case Outcome.BeforeTime it -> List.of(line(it.aim().toString(), "aim-for"));
            default -> List.of();
        };
    }

    private Line line(String date, String part) {
        return new Line(date, rule.id() + "/" + part);
    }

    private String words(Outcome outcome) {
        return switch (outcome) {
            case Outcome.NoLaterThan it -> it.day().toString();
            case Outcome.BeforeTime it -> moment(it.moment());
            case Outcome.Between it -> it.from() + ".." + it.to();
            case Outcome.NotBefore it -> it.day().toString();
            case Outcome.On it -> it.day().toString();
            case Outcome.Figure it -> text("deadline.unit." + it.unit(), String.valueOf(it.number()));
            case Outcome.Said it -> rule.said(it.id());
        };
    }

    private static String moment(LocalDateTime moment) {
        return MOMENT.format(moment);
    }

    String missing(Answer.Unknown unknown) {
        return text("deadline.missing", String.join(", ", unknown.missing()));
    }

    String refused(Answer.Refused refused) {
        return text("deadline.refused." + refused.reason(), refused.input(), refused.other());
    }

    private String text(String key, Object... arguments) {
        return MessageFormat.format(texts.getProperty(key), arguments);
    }

    /** What the rule asks for, as it is typed. */
    static String inputs(RuleText rule) {
        return rule.rule().inputs().stream()
                .map(it -> it.optional() || !it.unless().isEmpty() ? "[" + input(it) + "]" : input(it))
                .collect(Collectors.joining(" "));
    }

    static String input(Input it) {
        return it.name() + "="
                + switch (it.kind()) {
                    case DATE -> "YYYY-MM-DD";
                    case NUMBER -> "NUMBER";
                    case YES_NO -> "yes|no";
                    case TIME -> "HH:MM";
                    case CHOICE -> String.join("|", it.choices());
                    case TRIPS -> "FROM..TO,FROM..TO|none";
                };
    }
}
