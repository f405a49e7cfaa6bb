package org.wayfile.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Address;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.FiledFact;
import org.wayfile.domain.interview.FiledFact.Kind;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.domain.interview.InterviewType;
import org.wayfile.domain.interview.PacketInput;
import org.wayfile.domain.interview.PacketInput.When;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.SharedRules;

/**
 * Gathers the worksheets of the full packet: forms as filed, what happened, trips, addresses and jobs, practice
 * questions without answers, rules of the interview and sources. Vault thread only.
 */
public final class InterviewPacketInput {

    private final Workspace workspace;
    private final Guide guide;
    private final InterviewSheetInput sheet;
    private final String language;

    /**
     * Gathers from an open vault for one print.
     *
     * @param language of the worksheets
     */
    public InterviewPacketInput(
            Workspace workspace, Guide guide, PrepInput.Print print, String language, LocalDate today) {
        this.workspace = workspace;
        this.guide = guide;
        this.sheet = new InterviewSheetInput(workspace, guide, print, today);
        this.language = language;
    }

    /** Everything for one preparation. Stop signs, private notes and a couple's answers are never part of it. */
    public PacketInput of(InterviewView view) {
        Optional<InterviewType> type = sheet.type(view).flatMap(it -> guide.interviews().type(it.id(), language));
        return new PacketInput(
                sheet.of(view),
                view.facts().stream()
                        .map(it -> new PacketInput.Filed(it.label(), it.onForm()))
                        .toList(),
                timeline(view),
                view.trips().stream()
                        .map(it -> new PacketInput.Trip(it.leftOn(), it.returnedOn(), it.place()))
                        .toList(),
                lived(view),
                type.map(this::practice).orElse(List.of()),
                type.map(it -> interpreter(it.rules().interpreter())).orElse(List.of()),
                accommodation(view, type),
                type.map(InterviewPacketInput::next).orElse(List.of()),
                sources(view, type));
    }

    private static List<PacketInput.Dated> timeline(InterviewView view) {
        return view.file().timeline().reversed().stream()
                .filter(it -> it.kind() == TimelineLine.Kind.EVENT)
                .map(it -> new PacketInput.Dated(
                        it.on(),
                        it.monthOnly(),
                        it.officialWords().isBlank() ? it.title() : it.title() + " “" + it.officialWords() + "”"))
                .toList();
    }

    /** The addresses of whom the case is about, then addresses and jobs of the forms that are not among them. */
    private List<PacketInput.Lived> lived(InterviewView view) {
        List<PacketInput.Lived> lived = new ArrayList<>();
        view.principal()
                .flatMap(it -> workspace.people().view(it.id()))
                .ifPresent(it -> it.addresses().forEach(address -> lived.add(lived(address))));
        for (FiledFact it : view.facts()) {
            boolean place = it.kind() == Kind.JOB || it.kind() == Kind.ADDRESS;
            boolean known = lived.stream().anyMatch(there -> there.what().equals(it.onForm()));
            if (place && !known && !it.onForm().isBlank()) {
                lived.add(new PacketInput.Lived(it.onForm(), day(it.fromOn()), day(it.untilOn())));
            }
        }
        return lived;
    }

    private static PacketInput.Lived lived(Address it) {
        return new PacketInput.Lived(
                String.join(", ", it.text().lines().map(String::strip).filter(line -> !line.isEmpty()).toList()),
                it.fromOn() == null ? null : new When(it.fromOn(), it.fromMonthOnly()),
                it.untilOn() == null ? null : new When(it.untilOn(), it.untilMonthOnly()));
    }

    private static @Nullable When day(@Nullable LocalDate on) {
        return on == null ? null : new When(on, false);
    }

    /** The questions as officers ask them, in English, with the person's language beside. */
    private List<PacketInput.Topic> practice(InterviewType beside) {
        InterviewType english = guide.interviews().type(beside.id(), "en").orElse(beside);
        return english.topics().stream()
                .map(topic -> new PacketInput.Topic(
                        new Bilingual(topic.title(), title(beside, topic.id())),
                        topic.questions().stream()
                                .map(it -> new Bilingual(
                                        it.text(),
                                        beside.question(it.id())
                                                .map(InterviewType.Question::text)
                                                .orElse("")))
                                .toList()))
                .toList();
    }

    private static String title(InterviewType type, String topicId) {
        return type.topics().stream()
                .filter(it -> it.id().equals(topicId))
                .map(InterviewType.Topic::title)
                .findFirst()
                .orElse("");
    }

    private static List<String> interpreter(SharedRules.Interpreter it) {
        return said(
                Stream.concat(Stream.of(it.rule()), Stream.concat(it.who().stream(), Stream.of(it.paper(), it.ask()))));
    }

    private static List<String> accommodation(InterviewView view, Optional<InterviewType> type) {
        Stream<String> rule = type.map(it -> it.rules().accommodation()).stream()
                .flatMap(it -> Stream.of(it.what(), it.how()));
        return said(Stream.concat(
                rule, Stream.of(view.answer(Ask.ACCOMMODATION), view.answer(Ask.ACCOMMODATION_ASKED))));
    }

    private static List<String> next(InterviewType it) {
        return said(Stream.concat(
                it.words().after().stream(), Stream.of(it.rules().after().when(), it.rules().after().ask())));
    }

    private static List<String> said(Stream<String> sentences) {
        return sentences.filter(it -> !it.isBlank()).toList();
    }

    private List<PacketInput.FactSource> sources(InterviewView view, Optional<InterviewType> type) {
        List<PacketInput.FactSource> sources = new ArrayList<>();
        type.ifPresent(it -> sources.add(new PacketInput.FactSource(
                it.words().name(), it.provenance().source(), it.provenance().checkedOn())));
        view.file().checklists().stream()
                .flatMap(it -> guide.checklist(it.templateId(), language).stream())
                .map(it -> new PacketInput.FactSource(
                        it.title(), it.provenance().source(), it.provenance().checkedOn()))
                .forEach(sources::add);
        return sources;
    }
}
