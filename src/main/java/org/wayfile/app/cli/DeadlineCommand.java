package org.wayfile.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import org.wayfile.domain.deadlines.Answer;
import org.wayfile.domain.deadlines.Input;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.deadlines.Value;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Counts a last day by a rule: date, rule, law, source; parted by tabs. */
@Command(
        name = "deadline",
        description = {
                "Counts a last day by a rule: date, rule, law, source; tab separated.",
                "The date printed on your own notice wins."
        })
final class DeadlineCommand implements Callable<Integer> {

    private final CommandLineDoor.Tools tools;

    @Parameters(index = "0", arity = "0..1", paramLabel = "RULE", description = "Id of the rule, as --list has it.")
    String rule = "";

    @Parameters(
            index = "1..*",
            paramLabel = "KEY=VALUE",
            description = "An input: notice-date=2026-09-01, days=84, mailed=yes, "
                    + "trips=2022-06-01..2022-08-15,2024-01-10..2024-06-20")
    List<String> given = List.of();

    @Option(names = "--list", description = "Prints every rule: id, inputs, name. Inputs in [ ] may be left out.")
    boolean list;

    @Option(names = "--all", description = "Prints the day to aim for, the safe day and further dates too.")
    boolean all;

    @Option(names = "--lang", paramLabel = "en|es", description = "Language of the words; en when left out.")
    String language = "en";

    @Spec
    CommandSpec spec = CommandSpec.create();

    DeadlineCommand(CommandLineDoor.Tools tools) {
        this.tools = tools;
    }

    @Override
    public Integer call() {
        if (list) {
            tools.guide().rules(language).forEach(it -> print(it.id(), DeadlineWords.inputs(it), it.name()));
            return 0;
        }
        RuleText text = tools.guide().rule(rule, language).orElseThrow(() -> wrong(rule.isEmpty()
                ? "Name a rule, or ask for --list."
                : "There is no rule “" + rule + "”. See --list."));
        DeadlineWords words = new DeadlineWords(text, language);
        switch (text.rule().answer(values(text))) {
            case Answer.Counted counted -> words.lines(counted, all).forEach(it -> print(
                    it.date(), it.rule(), text.law(), text.provenance().source()));
            case Answer.Unknown unknown -> throw new CommandProblem(words.missing(unknown));
            case Answer.Refused refused -> throw new CommandProblem(words.refused(refused));
        }
        return 0;
    }

    private void print(String... cells) {
        spec.commandLine().getOut().println(String.join("\t", cells));
    }

    private Map<String, Value> values(RuleText text) {
        Map<String, Value> values = new LinkedHashMap<>();
        for (String pair : given) {
            int at = pair.indexOf('=');
            String name = at < 0 ? pair : pair.substring(0, at).toLowerCase(Locale.ROOT);
            Input input = text.rule()
                    .input(name)
                    .orElseThrow(() -> wrong("This rule asks for: " + DeadlineWords.inputs(text)));
            values.put(
                    name,
                    Value.read(input, pair.substring(at + 1))
                            .orElseThrow(() -> wrong("Write it as " + DeadlineWords.input(input))));
        }
        return values;
    }

    private ParameterException wrong(String line) {
        return new ParameterException(spec.commandLine(), line);
    }
}
