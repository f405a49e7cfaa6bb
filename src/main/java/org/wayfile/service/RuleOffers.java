package org.wayfile.service;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.deadlines.Offer;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.deadlines.Value;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.papers.PaperState;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.domain.schedule.PrintedTime;

/**
 * Which deadline rules a case could be asked, because it holds the input that they begin with. Only looks; whether a
 * rule is counted and kept is for the person to say. Pure; any thread.
 */
public final class RuleOffers {

    /** How a kept date names its rule: the id in brackets, at the end of its reason. */
    private static final Pattern MARK = Pattern.compile(" ?\\[[a-z0-9-]+]$");

    private final CaseView view;
    private final List<ChecklistItem> papers;
    private final LocalDate today;

    private RuleOffers(CaseView view, List<ChecklistItem> papers, LocalDate today) {
        this.view = view;
        this.papers = papers;
        this.today = today;
    }

    /**
     * A rule that is offered.
     *
     * @param found what the case holds for it, by input; the one the rule begins with stands first
     */
    public record Found(RuleText rule, Map<String, Value> found) {}

    /** The rules to offer in a case of the vault, without those that were counted for it before. Vault thread only. */
    public static List<Found> in(Workspace workspace, CaseView view, List<RuleText> rules, LocalDate today) {
        List<ChecklistItem> papers = view.checklists().stream()
                .flatMap(it -> workspace.papers().checklist(it.id()).stream())
                .flatMap(it -> it.items().stream())
                .toList();
        return of(view, papers, rules, today).stream()
                .filter(it -> !isCounted(it.rule(), view))
                .toList();
    }

    private static boolean isCounted(RuleText rule, CaseView view) {
        return Stream.concat(
                view.deadlines().stream().map(Deadline::basis), view.followUps().stream().map(FollowUp::why))
                .anyMatch(it -> it.contains(mark(rule)));
    }

    /** What a kept date says of its rule, in every language: the id in brackets. */
    public static String mark(RuleText rule) {
        return "[" + rule.id() + "]";
    }

    /** Whether the reason of a date says that a rule counted it. */
    public static boolean isCounted(String reason) {
        return MARK.matcher(reason).find();
    }

    /** The reason of a date as people read it: without the id of a rule. */
    public static String words(String reason) {
        return MARK.matcher(reason).replaceFirst("");
    }

    /** The reason as a person changed it, still marked with the rule that the old one names. */
    public static String changed(String old, String words) {
        Matcher mark = MARK.matcher(old);
        return mark.find() ? words + mark.group() : words;
    }

    /**
     * The rules to offer, in the order of the catalogue.
     *
     * @param papers the items of the case's checklists, for the cards and papers that end
     */
    public static List<Found> of(
            CaseView view, List<ChecklistItem> papers, List<RuleText> rules, LocalDate today) {
        RuleOffers offers = new RuleOffers(view, papers, today);
        return rules.stream().flatMap(it -> offers.look(it).stream()).toList();
    }

    private Optional<Found> look(RuleText rule) {
        Map<String, Value> found = new LinkedHashMap<>();
        for (Offer offer : rule.offers()) {
            Optional<Value> value = fits(offer, view.caseFile()) ? value(offer) : Optional.empty();
            if (value.isEmpty() && found.isEmpty()) {
                return Optional.empty();
            }
            value.ifPresent(it -> found.put(offer.input(), it));
        }
        return found.isEmpty() ? Optional.empty() : Optional.of(new Found(rule, found));
    }

    private static boolean fits(Offer offer, CaseFile file) {
        return (offer.forms().isEmpty() || offer.forms().contains(file.form()))
                && (offer.agencies().isEmpty() || offer.agencies().contains(file.agency()));
    }

    private Optional<Value> value(Offer offer) {
        return switch (offer.from()) {
            case FILED -> Optional.ofNullable(view.caseFile().filedOn()).map(Value.Day::new);
            case EVENT -> line(offer, TimelineLine.Kind.EVENT).map(it -> new Value.Day(it.on()));
            case CONTACT -> line(offer, TimelineLine.Kind.CONTACT).map(it -> new Value.Day(it.on()));
            case APPOINTMENT -> appointment(offer).map(it -> new Value.Day(it.heldOn()));
            case APPOINTMENT_TIME -> appointment(offer).flatMap(RuleOffers::time).map(Value.At::new);
            case EXPIRY -> expiry(offer).map(Value.Day::new);
        };
    }

    private static Optional<LocalTime> time(Appointment it) {
        return PrintedTime.read(it.atTime());
    }

    /** The newest line that fits; the timeline has the newest first. An event known by its month alone gives no day. */
    private Optional<TimelineLine> line(Offer offer, TimelineLine.Kind kind) {
        return view.timeline().stream()
                .filter(it -> it.kind() == kind && !it.monthOnly() && !it.on().isAfter(today))
                .filter(it -> !it.on().plusDays(offer.within()).isBefore(today))
                .filter(it -> offer.kinds().isEmpty() || offer.kinds().contains(it.word()))
                .filter(it -> speaks(offer.words(), it))
                .findFirst();
    }

    private static boolean speaks(List<String> words, TimelineLine it) {
        String said = (it.title() + " " + it.officialWords() + " " + it.detail()).toLowerCase(Locale.ROOT);
        return words.isEmpty()
                || words.stream().anyMatch(word -> said.contains(word.toLowerCase(Locale.ROOT)));
    }

    /** The next appointment that fits, or else the last one. */
    private Optional<Appointment> appointment(Offer offer) {
        List<Appointment> fitting = view.appointments().stream()
                .filter(it -> !it.cancelled() && offer.kinds().contains(it.kind().name()))
                .filter(it -> !it.heldOn().plusDays(offer.within()).isBefore(today))
                .sorted(Comparator.comparing(Appointment::heldOn))
                .toList();
        List<Appointment> ahead =
                fitting.stream().filter(it -> !it.heldOn().isBefore(today)).toList();
        List<Appointment> past = new ArrayList<>(fitting);
        past.removeAll(ahead);
        return switch (offer.when()) {
            case AHEAD -> ahead.stream().findFirst();
            case PAST -> past.reversed().stream().findFirst();
            case ANY -> Stream.concat(ahead.stream(), past.reversed().stream()).findFirst();
        };
    }

    private Optional<LocalDate> expiry(Offer offer) {
        return papers.stream()
                .filter(it -> !it.removed() && it.state() != PaperState.DOES_NOT_APPLY)
                .filter(it -> offer.kinds().isEmpty()
                        || offer.kinds().contains(it.templateItemId().toUpperCase(Locale.ROOT)))
                .flatMap(it -> Optional.ofNullable(it.expiresOn()).stream())
                .max(Comparator.naturalOrder());
    }
}
