package org.wayfile.domain.reference;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office or helper that people contact, in one language.
 *
 * @param id the stable id, for example "uscis"
 * @param main whether it is one of the fourteen first contacts of the command line
 * @param group id of the main office it belongs to; its own for a main one
 * @param shortName what people say, "USCIS"
 * @param name the full official name
 * @param handles its main job in one sentence
 * @param notFor what it cannot do, in one sentence
 * @param web its official page
 * @param asks the kinds of numbers that it asks for
 */
public record Agency(
        String id,
        boolean main,
        String group,
        String shortName,
        String name,
        String handles,
        String notFor,
        String web,
        List<String> asks,
        List<Way> channels,
        Advice advice,
        List<Movement> changes,
        Provenance provenance) {

    /** The id of the way that is an office's main telephone. */
    private static final String MAIN_LINE = "phone";

    /** How one reaches an office. */
    public enum Kind {
        PHONE,
        TTY,
        WEB,
        EMAIL,
        MAIL,
        VISIT,
        CHAT,
        ACCOUNT,
        FAX,
        PERSON
    }

    /**
     * One way to reach it.
     *
     * @param value the number or address as printed; empty where the fact sheet gives none
     * @param use what it is for, its hours, what to expect
     */
    public record Way(String id, Kind kind, String value, String name, String use, Provenance provenance) {}

    /**
     * What a person should know before the contact; texts may be empty.
     *
     * @param does what the office does
     * @param asksFor what they will ask for
     * @param have what to have at hand
     * @param response when an answer usually comes
     * @param escalate what to do when nothing helps, in order
     */
    public record Advice(
            List<String> does,
            List<String> doesNot,
            String asksFor,
            String have,
            String canTell,
            String cannotTell,
            String language,
            String response,
            List<String> escalate,
            List<String> mistakes) {}

    /**
     * A matter that moved lately.
     *
     * @param was what was true on which day
     * @param check where to look
     */
    public record Movement(String id, String was, String check, Provenance provenance) {}

    /** Its main telephone number as printed, or null where the fact sheet gives none. */
    public @Nullable String phone() {
        return channels.stream()
                .filter(it -> it.id().equals(MAIN_LINE) && it.kind() == Kind.PHONE)
                .map(Way::value)
                .findFirst()
                .orElse(null);
    }
}
