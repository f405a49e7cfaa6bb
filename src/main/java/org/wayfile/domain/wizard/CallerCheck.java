package org.wayfile.domain.wizard;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Provenance;

/**
 * "Someone is calling me now", in one language: what a person presses, what follows, and what to note for a report. No
 * outcome says that a caller is genuine.
 *
 * @param facts the names of what can be true of a call; what nobody said is false
 * @param outcomes the first whose conditions fit holds; the last one fits every call
 */
public record CallerCheck(
        String title,
        String intro,
        List<String> facts,
        List<Sign> signs,
        List<Outcome> outcomes,
        LookUp lookUp,
        Report report) {

    /**
     * One of the six large buttons.
     *
     * @param fact what pressing it makes true; one that is no fact of a call changes nothing
     * @param choices what it asks further; each of them sets facts of its own
     * @param yields true for a button that names no danger: beside one that does, it does not take the instruction
     * @param guide id of a guide that says more, or null
     * @param line the instruction, read in two seconds
     * @param say the words to say
     */
    public record Sign(
            String id,
            String fact,
            List<Choice> choices,
            boolean yields,
            @Nullable String guide,
            String name,
            String line,
            String say,
            String why,
            String after,
            Provenance provenance) {}

    /** A further answer to a button. */
    public record Choice(String id, Map<String, Boolean> sets, String name) {}

    /**
     * What to do now.
     *
     * @param when what must be so; a fact it does not name may be either
     * @param problem id of a problem of the finder, or null
     * @param overrides true when its line stands in place of the button's own: only the last outcome leaves it
     */
    public record Outcome(
            String id,
            Map<String, Boolean> when,
            @Nullable String guide,
            @Nullable String problem,
            boolean overrides,
            String title,
            String line,
            List<String> steps,
            String note,
            Provenance provenance) {

        boolean fits(Set<String> facts) {
            return when.entrySet().stream().allMatch(it -> facts.contains(it.getKey()) == it.getValue());
        }
    }

    /** A number or address with a story of its own. */
    public record Known(String value, Provenance provenance) {}

    /**
     * What a look-up answers; numbers on the list are those of the agency cards.
     *
     * @param neverCallsOut official numbers that never call anybody
     * @param lookAlikes addresses that only look official
     * @param answers the sentence for each kind of result, by id
     */
    public record LookUp(
            List<Known> neverCallsOut, List<Known> lookAlikes, Known realAccount, Map<String, String> answers) {}

    /** The sheet for a report. */
    public record Report(
            String title, String intro, List<Field> fields, List<Place> places, String statusWarning) {}

    /** How a line of the report is filled in. */
    public enum FieldKind {
        WHEN,
        CHOICE,
        TEXT,
        LINES,
        YESNO,
        MONEY
    }

    /**
     * A line of the report.
     *
     * @param choices the answers of a choice, by id
     */
    public record Field(String id, FieldKind kind, Map<String, String> choices, String name) {}

    /**
     * Where to report.
     *
     * @param ways its address and numbers, as printed
     * @param statusWarning true where a person without status asks a lawyer first
     */
    public record Place(
            String id, List<String> ways, boolean statusWarning, String name, String use, Provenance provenance) {}

    /** What holds for a call of which these facts are true. */
    public Outcome outcome(Set<String> facts) {
        return outcomes.stream().filter(it -> it.fits(facts)).findFirst().orElseThrow();
    }

    /** The button with that id. */
    public Optional<Sign> sign(String id) {
        return signs.stream().filter(it -> it.id().equals(id)).findFirst();
    }
}
