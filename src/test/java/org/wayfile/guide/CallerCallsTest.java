package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.wayfile.domain.wizard.CallerAnswers;
import org.wayfile.domain.wizard.CallerCheck;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Thirty scripted calls: what a person presses in each, and what the program answers. */
class CallerCallsTest {

    private static final CallerCheck CHECK = Packs.GUIDE.callerCheck("en");

    static Stream<Arguments> calls() throws IOException {
        return all().values().stream().map(it -> Arguments.of(it.get("id").asString(), it));
    }

    private static JsonNode all() throws IOException {
        try (InputStream in = Objects.requireNonNull(CallerCallsTest.class.getResourceAsStream("calls.yaml"))) {
            return new YAMLMapper().readTree(in);
        }
    }

    @Test
    void itKnowsTwentyFraudsAndTenRealCalls() throws IOException {
        assertThat(all().values().stream().filter(it -> it.get("fraud").asBoolean())).hasSize(20);
        assertThat(all().values().stream().filter(it -> !it.get("fraud").asBoolean())).hasSize(10);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void itAnswersTheFactsOfTheCall(String id, JsonNode call) {
        assertThat(CHECK.outcome(facts(call)).id()).isEqualTo(call.get("outcome").asString());
    }

    private static Set<String> facts(JsonNode call) {
        Set<String> facts = new HashSet<>();
        for (String fact : CHECK.facts()) {
            if (call.get(fact).asBoolean()) {
                facts.add(fact);
            }
        }
        return facts;
    }

    /** The same through the buttons, in the order of the screen. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void itAnswersWhatThePersonPresses(String id, JsonNode call) {
        CallerAnswers answers = pressed(call);
        assertThat(answers.outcome().id()).isEqualTo(call.get("outcome").asString());
        assertThat(answers.truths()).isEqualTo(facts(call));
    }

    private static CallerAnswers pressed(JsonNode call) {
        CallerAnswers answers = CallerAnswers.none(CHECK);
        String who = !call.get("iCalled").asBoolean()
                ? "they-called"
                : call.get("dialedOfficial").asBoolean() ? "i-called-official" : "i-called-other";
        answers = choose(answers, "who-called", who);
        for (String sign : List.of("money", "threat", "secrecy")) {
            if (call.get(sign).asBoolean()) {
                answers = answers.press(CHECK.sign(sign).orElseThrow());
            }
        }
        if (call.get("asksNumberOrCode").asBoolean()) {
            answers = choose(
                    answers, "number-or-code", call.get("asksSecret").asBoolean() ? "asks-secret" : "asks-who-i-am");
        }
        for (String fact : List.of("paid", "told")) {
            answers = call.get(fact).asBoolean() ? answers.say(fact, true) : answers;
        }
        return answers;
    }

    private static CallerAnswers choose(CallerAnswers answers, String sign, String choice) {
        CallerCheck.Sign pressed = CHECK.sign(sign).orElseThrow();
        return answers.press(pressed)
                .choose(
                        pressed,
                        pressed.choices().stream()
                                .filter(it -> it.id().equals(choice))
                                .findFirst()
                                .orElseThrow());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("calls")
    void itTellsEverybodyWhoDidNotDialToHangUp(String id, JsonNode call) {
        if (!call.get("dialedOfficial").asBoolean()) {
            assertThat(CHECK.outcome(facts(call)).line()).contains("Hang up");
        }
    }

    @Test
    void itTakesTheMostCarefulAnswerUntilAButtonIsAnswered() {
        CallerAnswers dialed = choose(CallerAnswers.none(CHECK), "who-called", "i-called-official");
        assertThat(dialed.outcome().id()).isEqualTo("you-called-official");
        CallerAnswers asked = dialed.press(CHECK.sign("number-or-code").orElseThrow());
        assertThat(asked.outcome().id()).isEqualTo("hang-up-and-dial");
        assertThat(asked.line()).isEqualTo("Give nothing. Confirm nothing. Hang up.");
        assertThat(choose(dialed, "number-or-code", "asks-who-i-am").line())
                .isEqualTo("They ask who you are. That is usual.");
        assertThat(choose(dialed, "number-or-code", "asks-secret").outcome().id()).isEqualTo("hang-up-and-dial");
    }

    @Test
    void itForgetsWhatAButtonSaidWhenItIsPressedAgain() {
        CallerCheck.Sign money = CHECK.sign("money").orElseThrow();
        CallerAnswers on = CallerAnswers.none(CHECK).press(money);
        assertThat(on.truths()).containsExactly("money");
        assertThat(on.line()).isEqualTo("Hang up. Pay nothing.");
        assertThat(on.press(money)).isEqualTo(CallerAnswers.none(CHECK));
    }

    /** Money was named: looking up a number, or saying who called, takes "Pay nothing" off the screen no more. */
    @Test
    void itKeepsTheDangerInSightWhateverIsPressedAfterIt() {
        CallerAnswers money = CallerAnswers.none(CHECK).press(CHECK.sign("money").orElseThrow());
        assertThat(money.press(CHECK.sign("look-up").orElseThrow()).line()).isEqualTo("Hang up. Pay nothing.");
        assertThat(choose(money, "who-called", "they-called").line()).isEqualTo("Hang up. Pay nothing.");
        assertThat(choose(money, "who-called", "i-called-official").line()).isEqualTo("Hang up. Pay nothing.");
        assertThat(money.press(CHECK.sign("secrecy").orElseThrow()).line())
                .isEqualTo("Hang up. Tell a person you trust.");
    }

    @Test
    void itChangesNothingForALookUp() {
        CallerAnswers looked = CallerAnswers.none(CHECK).press(CHECK.sign("look-up").orElseThrow());
        assertThat(looked.truths()).isEmpty();
        assertThat(looked.line()).isEqualTo("Type it. We look in our list.");
    }
}
