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
import org.wayfile.domain.interview.SheetTexts;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.ChecklistTemplate;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.domain.reference.Lesson;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.domain.reference.Term;
import org.wayfile.domain.reference.Topic;
import org.wayfile.domain.wizard.CallerCheck;
import org.wayfile.domain.wizard.DecisionTree;
import org.wayfile.domain.wizard.Problem;
import org.wayfile.service.Guide;
import org.wayfile.service.InterviewGuide;
import org.wayfile.service.ProblemSearch;

/**
 * The content packs. Each part is read once for each language, when it is first asked for, so that no screen waits for
 * what it does not show. Any thread. A language without a pack gets English.
 */
public final class ContentGuide implements Guide {

    private static final String PLAIN_SHEET = "n600";

    private final InterviewGuide interviews = new InterviewPacks();
    private final Map<String, Content> byLanguage = new ConcurrentHashMap<>();

    /** The parts of one language. */
    private static final class Content {

        private final Once<List<ChecklistTemplate>> checklists;
        private final Once<List<Agency>> agencies;
        private final Once<List<FormInfo>> forms;
        private final Once<List<Topic>> topics;
        private final Once<List<Lesson>> lessons;
        private final Once<CallerCheck> callerCheck;
        private final Once<Map<IdentifierKind, IdentifierText>> identifiers;
        private final Once<Glossary> glossary;
        private final Once<DecisionTree> tree;
        private final Once<List<Problem>> problems;
        private final Once<List<RuleText>> rules;
        private final Once<Map<String, SheetTexts>> sheets;

        Content(String language) {
            checklists = new Once<>(() -> ChecklistPack.read(language));
            agencies = new Once<>(() -> AgencyPack.read(language));
            forms = new Once<>(() -> FormPack.read(language));
            topics = new Once<>(() -> LessonPack.topics(language));
            lessons = new Once<>(() -> LessonPack.read(language));
            callerCheck = new Once<>(() -> CallerPack.read(language));
            identifiers = new Once<>(() -> identifierTexts(language));
            glossary = new Once<>(() -> new Glossary(language));
            tree = new Once<>(() -> FinderPack.tree(language));
            problems = new Once<>(() -> FinderPack.problems(language));
            rules = new Once<>(() -> RulePack.read(language));
            sheets = new Once<>(() -> SheetPack.read(language));
        }

        void readAll() {
            List.of(callerCheck, agencies, checklists, problems, tree, glossary, forms, identifiers, topics, lessons,
                    rules, sheets)
                    .forEach(Once::get);
        }
    }

    /** Runs once, on whichever thread comes first; the others wait for it. */
    private final FutureTask<ProblemIndex> index = new FutureTask<>(() -> new ProblemIndex(this));

    private Content content(String language) {
        return byLanguage.computeIfAbsent(language.equals("es") ? "es" : "en", Content::new);
    }

    @Override
    public void warmUp(String language) {
        content(language).readAll();
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
        return content(language).checklists.get();
    }

    @Override
    public List<Agency> agencies(String language) {
        return content(language).agencies.get().stream().filter(Agency::main).toList();
    }

    @Override
    public List<Agency> agencyCards(String language) {
        return content(language).agencies.get();
    }

    @Override
    public List<FormInfo> forms(String language) {
        return content(language).forms.get();
    }

    @Override
    public IdentifierText identifier(IdentifierKind kind, String language) {
        return Optional.ofNullable(content(language).identifiers.get().get(kind)).orElseThrow();
    }

    @Override
    public SheetTexts sheet(String type, String language) {
        Map<String, SheetTexts> sheets = content(language).sheets.get();
        return Optional.ofNullable(sheets.getOrDefault(type, sheets.get(PLAIN_SHEET))).orElseThrow();
    }

    @Override
    public InterviewGuide interviews() {
        return interviews;
    }

    @Override
    public Optional<Meaning> meaning(String officialWords, String language) {
        return content(language).glossary.get().in(officialWords);
    }

    @Override
    public List<Term> glossary(String language) {
        return content(language).glossary.get().terms();
    }

    @Override
    public List<Topic> topics(String language) {
        return content(language).topics.get();
    }

    @Override
    public List<Lesson> lessons(String language) {
        return content(language).lessons.get();
    }

    @Override
    public CallerCheck callerCheck(String language) {
        return content(language).callerCheck.get();
    }

    @Override
    public DecisionTree tree(String language) {
        return content(language).tree.get();
    }

    @Override
    public List<Problem> problems(String language) {
        return content(language).problems.get();
    }

    @Override
    public List<RuleText> rules(String language) {
        return content(language).rules.get();
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
                english.checklists.get().stream().map(ChecklistTemplate::provenance),
                english.agencies.get().stream().map(Agency::provenance),
                english.forms.get().stream().map(FormInfo::provenance),
                english.lessons.get().stream().map(Lesson::provenance))
                .flatMap(it -> it)
                .map(Provenance::checkedOn)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }
}
