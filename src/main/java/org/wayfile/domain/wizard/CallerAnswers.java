package org.wayfile.domain.wizard;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a person said about a call. A value: pressing gives new answers.
 *
 * @param pressed ids of the buttons that are on, in the order in which they were pressed
 * @param facts what was said to be so or not so
 */
public record CallerAnswers(CallerCheck check, Set<String> pressed, Map<String, Boolean> facts) {

    /** Nothing said. */
    public static CallerAnswers none(CallerCheck check) {
        return new CallerAnswers(check, Set.of(), Map.of());
    }

    /** The button turned on, or off together with all that it said. */
    public CallerAnswers press(CallerCheck.Sign sign) {
        Set<String> nowPressed = new LinkedHashSet<>(pressed);
        Map<String, Boolean> now = new LinkedHashMap<>(facts);
        if (nowPressed.remove(sign.id())) {
            now.remove(sign.fact());
            sign.choices().forEach(choice -> choice.sets().keySet().forEach(now::remove));
        } else {
            nowPressed.add(sign.id());
            if (sign.choices().isEmpty() && check.facts().contains(sign.fact())) {
                now.put(sign.fact(), true);
            }
        }
        return new CallerAnswers(check, nowPressed, now);
    }

    /** A further answer to a button, which is then on. */
    public CallerAnswers choose(CallerCheck.Sign sign, CallerCheck.Choice choice) {
        Set<String> nowPressed = new LinkedHashSet<>(pressed);
        nowPressed.remove(sign.id());
        nowPressed.add(sign.id());
        Map<String, Boolean> now = new LinkedHashMap<>(facts);
        now.putAll(choice.sets());
        return new CallerAnswers(check, nowPressed, now);
    }

    /** A fact said without a button, such as that money was paid already. */
    public CallerAnswers say(String fact, boolean is) {
        if (!check.facts().contains(fact)) {
            throw new IllegalArgumentException("no fact of a call: " + fact);
        }
        Map<String, Boolean> now = new LinkedHashMap<>(facts);
        now.put(fact, is);
        return new CallerAnswers(check, pressed, now);
    }

    /** Whether that choice was made. */
    public boolean chose(CallerCheck.Choice choice) {
        return choice.sets().entrySet().stream().allMatch(it -> it.getValue().equals(facts.get(it.getKey())));
    }

    /** What is true of the call. */
    public Set<String> truths() {
        return facts.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What holds now. While a button waits for its further answer, the last and most careful one counts. */
    public CallerCheck.Outcome outcome() {
        CallerAnswers careful = this;
        for (String id : pressed) {
            CallerCheck.Sign sign = check.sign(id).orElseThrow();
            if (!sign.choices().isEmpty() && sign.choices().stream().noneMatch(this::chose)) {
                careful = careful.choose(sign, sign.choices().getLast());
            }
        }
        return check.outcome(careful.truths());
    }

    /** The one instruction to show: that of the outcome where it overrides, else of the last button pressed. */
    public String line() {
        CallerCheck.Outcome outcome = outcome();
        return outcome.overrides() || pressed.isEmpty() ? outcome.line() : last().line();
    }

    /** The words to say now: those of the last button pressed; the first button's when none is. */
    public String say() {
        return last().say();
    }

    /** The button pressed last, one that names a danger before one that does not; the first of all when none is. */
    public CallerCheck.Sign last() {
        List<CallerCheck.Sign> signs =
                pressed.stream().flatMap(id -> check.sign(id).stream()).toList();
        return signs.reversed().stream()
                .filter(it -> !it.yields())
                .findFirst()
                .orElseGet(() -> signs.isEmpty() ? check.signs().getFirst() : signs.getLast());
    }
}
