package org.wayfile.guide;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.domain.wizard.DecisionTree;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.Guide;
import org.wayfile.service.ProblemSearch;

/**
 * The content packs, read once for each language when they are first asked for. Any thread. A language without a pack
 * gets English.
 */
public final class ContentGuide implements Guide {

    private final Map<String, Content> byLanguage = new ConcurrentHashMap<>();

    /** Runs once, on whichever thread comes first; the others wait for it. */
    private final FutureTask<ProblemIndex> index = new FutureTask<>(() -> new ProblemIndex(this));

    private record Content(
            List<ChecklistTemplate> checklists,
            List<Agency> agencies,
            List<FormInfo> forms,
            Map<IdentifierKind, IdentifierText> identifiers,
            Glossary glossary,
            DecisionTree tree,
            List<Problem> problems,
            List<RuleText> rules) {}

    private Content content(String language) {
        String known = language.equals("es") ? "es" : "en";
        return byLanguage.computeIfAbsent(known, ContentGuide::read);
    }

    /** Reads a language now, on the caller's thread, so that no screen waits for it later. */
    public void warmUp(String language) {
        content(language);
    }

    private static Content read(String language) {
        return new Content(
                ChecklistPack.read(language),
                readAgencies(language),
                readForms(language),
                identifierTexts(language),
                new Glossary(language),
                FinderPack.tree(language),
                FinderPack.problems(language),
                RulePack.read(language));
    }

    private static List<Agency> readAgencies(String language) {
        Pack words = Pack.file(language + "/agencies.yaml");
        return Pack.file("agencies.yaml").list().stream()
                .map(it -> {
                    Pack said = words.get(it.text("id"));
                    return new Agency(
                            it.text("id"),
                            said.text("shortName"),
                            said.text("name"),
                            said.text("handles"),
                            said.text("notFor"),
                            it.has("phone") ? it.text("phone") : null,
                            it.provenance());
                })
                .toList();
    }

    private static List<FormInfo> readForms(String language) {
        Pack words = Pack.file(language + "/forms.yaml");
        return Pack.file("forms.yaml").list().stream()
                .map(it -> new FormInfo(
                        it.text("number"),
                        words.get(it.text("number")).text("name"),
                        it.text("agency"),
                        it.provenance()))
                .sorted(Comparator.comparing(FormInfo::number))
                .toList();
    }

    private static Map<IdentifierKind, IdentifierText> identifierTexts(String language) {
        Map<String, Pack> structure = new LinkedHashMap<>();
        Pack.file("identifiers.yaml").get("identifiers").list().forEach(it -> structure.put(it.text("id"), it));
        Pack words = Pack.file(language + "/identifiers.yaml").get("identifiers");
        Map<IdentifierKind, IdentifierText> texts = new EnumMap<>(IdentifierKind.class);
        for (IdentifierKind kind : IdentifierKind.values()) {
            Pack it = Optional.ofNullable(structure.get(kind.contentId()))
                    .orElseThrow(() -> new IllegalStateException("no identifier " + kind.contentId()));
            Pack said = words.get(kind.contentId());
            texts.put(
                    kind,
                    new IdentifierText(
                            said.text("name"),
                            said.text("what"),
                            said.text("warning"),
                            said.textOr("trap", ""),
                            it.provenance()));
        }
        return texts;
    }

    @Override
    public List<ChecklistTemplate> checklists(String language) {
        return content(language).checklists();
    }

    @Override
    public List<Agency> agencies(String language) {
        return content(language).agencies();
    }

    @Override
    public List<FormInfo> forms(String language) {
        return content(language).forms();
    }

    @Override
    public IdentifierText identifier(IdentifierKind kind, String language) {
        return Optional.ofNullable(content(language).identifiers().get(kind)).orElseThrow();
    }

    @Override
    public Optional<Meaning> meaning(String officialWords, String language) {
        return content(language).glossary().in(officialWords);
    }

    @Override
    public List<Meaning> glossary(String language) {
        return content(language).glossary().all();
    }

    @Override
    public DecisionTree tree(String language) {
        return content(language).tree();
    }

    @Override
    public List<Problem> problems(String language) {
        return content(language).problems();
    }

    @Override
    public List<RuleText> rules(String language) {
        return content(language).rules();
    }

    @Override
    public ProblemSearch problemSearch() {
        return (typed, language, most) -> index().find(typed, language, most);
    }

    @Override
    public void prepareSearch() {
        Thread.ofPlatform()
                .daemon()
                .name("finder-index")
                .priority(Thread.MIN_PRIORITY)
                .start(index);
    }

    private ProblemIndex index() {
        index.run();
        try {
            return index.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("the finder's index was not built", e.getCause());
        }
    }

    @Override
    public List<DueFact> due(LocalDate on) {
        return DueFacts.on(on);
    }

    @Override
    public LocalDate checkedOn() {
        Content english = content("en");
        return Stream.of(
                english.checklists().stream().map(ChecklistTemplate::provenance),
                english.agencies().stream().map(Agency::provenance),
                english.forms().stream().map(FormInfo::provenance))
                .flatMap(it -> it)
                .map(Provenance::checkedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
