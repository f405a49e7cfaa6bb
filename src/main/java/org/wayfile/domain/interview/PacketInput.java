package org.wayfile.domain.interview;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Everything of the full packet beside the kept files: the sheet and the worksheets behind it. Empty lists give a blank
 * worksheet where a person may write, and no page otherwise.
 *
 * @param prep what the sheet itself is made from; its version says who may see the packet
 * @param filed facts of the forms as filed, each with a box "still true"
 * @param timeline what happened, oldest first
 * @param trips out of the United States, newest first
 * @param lived addresses and jobs
 * @param practice questions by topic, with blank lines and never with an answer
 * @param interpreter the rules for interpreters at this interview, one sentence each
 * @param accommodation help for a disability, and what was asked for
 * @param next what comes afterwards, and when it is sensible to ask
 * @param sources where printed facts come from
 */
public record PacketInput(
        PrepInput prep,
        List<Filed> filed,
        List<Dated> timeline,
        List<Trip> trips,
        List<Lived> lived,
        List<Topic> practice,
        List<String> interpreter,
        List<String> accommodation,
        List<String> next,
        List<FactSource> sources) {

    /** "Address": "12 Elm Street". */
    public record Filed(String label, String onForm) {}

    /** Something with a day, or with a month alone. */
    public record Dated(LocalDate on, boolean monthOnly, String what) {}

    /**
     * One trip.
     *
     * @param back null when not known
     */
    public record Trip(LocalDate left, @Nullable LocalDate back, String where) {}

    /** A day, or a month alone. */
    public record When(LocalDate on, boolean monthOnly) {}

    /**
     * An address or a job.
     *
     * @param from null when not known
     * @param to null when it is so today
     */
    public record Lived(String what, @Nullable When from, @Nullable When to) {}

    /** Questions of one topic. */
    public record Topic(Bilingual title, List<Bilingual> questions) {}

    /** Where a fact comes from. */
    public record FactSource(String what, String source, LocalDate checkedOn) {}
}
