package org.wayfile.domain.interview;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.PrepInput.NumberOf;
import org.wayfile.domain.interview.PrepInput.PaperLine;
import org.wayfile.domain.interview.PrepInput.Party;
import org.wayfile.domain.interview.PrepSheet.Version;
import org.wayfile.domain.interview.SheetBlock.Cell;
import org.wayfile.domain.interview.SheetBlock.Fact;
import org.wayfile.domain.interview.SheetTexts.Shape;

/** Decides what stands on one sheet. One for each sheet; the blocks come from {@link SheetBlock}. */
final class SheetComposition {

    private static final Set<IdentifierKind> OFFICE_NUMBERS = EnumSet.of(
            IdentifierKind.RECEIPT_NUMBER, IdentifierKind.ALIEN_NUMBER, IdentifierKind.NVC_CASE,
            IdentifierKind.DV_CASE, IdentifierKind.DS160, IdentifierKind.SEVIS, IdentifierKind.I94_NUMBER);
    private static final int MOST_NUMBERS = 6;

    private final PrepInput input;
    private final SheetTexts texts;
    private final Version version;
    private final boolean whole;
    private final SheetDates dates;
    private final SheetPrivacy privacy;

    SheetComposition(PrepInput input) {
        this.input = input;
        this.texts = input.texts();
        this.version = input.print().version();
        this.whole = version == Version.LAWYER || (version == Version.HOME && input.print().fullNumbers());
        this.dates = new SheetDates(input.print().language());
        this.privacy = new SheetPrivacy(whole, input.numbers());
    }

    private Bilingual label(String key) {
        return texts.label(key);
    }

    PrepSheet sheet() {
        PrepInput.Print print = input.print();
        PrepInput.Visit visit = input.visit();
        String name = name();
        String day = visit.on() == null ? "" : dates.full(visit.on()).english();
        return new PrepSheet(
                version,
                texts.shape(),
                print.language(),
                print.large(),
                print.paper(),
                texts.strip(),
                name,
                new Fact(label("prepared"), dates.full(input.preparedOn()).english(), Fact.Strong.VALUE, false),
                name,
                joined(List.of(day, visit.time()), ", "),
                new Fact(label("earlyShort"), visit.arriveBy(), Fact.Strong.VALUE, false),
                before(),
                texts.shape() == Shape.TWO_PAGES ? inside() : List.of(),
                label("more"),
                label("foot").with(dates.medium(input.factsCheckedOn()).english()),
                label("page"),
                label("continued"));
    }

    private static String joined(List<String> parts, String between) {
        return String.join(between, parts.stream().filter(it -> !it.isBlank()).toList());
    }

    private String name() {
        return input.parties().stream()
                .filter(it -> it.role().isPrincipal())
                .findFirst()
                .map(it -> version == Version.CARRY ? shortName(it) : fullName(it))
                .orElse("");
    }

    private static String fullName(Party it) {
        return joined(List.of(it.givenName(), it.familyName()), " ");
    }

    private static String shortName(Party it) {
        String family = it.familyName().strip();
        return family.isEmpty() || it.givenName().isBlank()
                ? fullName(it)
                : it.givenName() + " " + family.substring(0, family.offsetByCodePoints(0, 1)) + ".";
    }

    private List<SheetBlock> before() {
        List<SheetBlock> blocks = new ArrayList<>();
        blocks.add(door());
        List<Bilingual> first = new ArrayList<>(texts.lead());
        first.add(label("letterWins"));
        if (texts.shape() != Shape.TWO_PAGES) {
            first.add(label("money"));
        }
        blocks.add(new SheetBlock.Framed(first));
        boolean besideCase = texts.shape() == Shape.HALF_PAGE && texts.rules().isEmpty() && !input.phones().isEmpty();
        blocks.add(besideCase ? new SheetBlock.Beside(about(), phoneBlock()) : about());
        plans().ifPresent(blocks::add);
        blocks.add(folder());
        if (texts.review()) {
            changes().ifPresent(blocks::add);
            remembered().ifPresent(blocks::add);
        }
        if (texts.shape() != Shape.TWO_PAGES) {
            if (!texts.phrases().isEmpty()) {
                blocks.add(new SheetBlock.Phrases(label("words"), texts.phrases()));
            }
            if (!texts.leaving().isEmpty()) {
                blocks.add(new SheetBlock.ToFill(label("leaving"), texts.leaving(), 0));
            }
            if (!besideCase) {
                blocks.addAll(ending(!texts.rules().isEmpty()));
            }
        }
        return List.copyOf(blocks);
    }

    private SheetBlock door() {
        PrepInput.Visit visit = input.visit();
        List<String> when = new ArrayList<>();
        List<Bilingual> second = new ArrayList<>();
        if (visit.on() != null) {
            Bilingual day = dates.full(visit.on());
            int comma = day.english().indexOf(',') + 1;
            when.add(day.english().substring(0, comma));
            when.add(day.english().substring(comma).strip());
            if (!day.beside().isEmpty()) {
                second.add(Bilingual.same(day.beside()));
            }
        }
        if (!visit.time().isBlank()) {
            when.add(visit.time());
        } else {
            second.add(label("noTime"));
        }
        List<Bilingual> place = new ArrayList<>(visit.address().stream().map(Bilingual::same).toList());
        if (!visit.room().isBlank()) {
            place.add(Bilingual.same(visit.room()));
        }
        List<Bilingual> leave = visit.leaveHomeAt().isBlank()
                ? List.of()
                : List.of(label("leaveHome").with(visit.leaveHomeAt()));
        return new SheetBlock.Door(
                new Cell(label("when"), when, "", second, visit.time().isBlank() ? 1 : 0),
                new Cell(label("where"), List.of(), visit.office(), place, place.isEmpty() ? 2 : 0),
                new Cell(
                        label("early"),
                        visit.arriveBy().isBlank() ? List.of() : List.of(visit.arriveBy()),
                        "",
                        leave,
                        visit.arriveBy().isBlank() ? 1 : 0));
    }

    private SheetBlock about() {
        PrepInput.About about = input.about();
        List<Fact> facts = new ArrayList<>();
        String form = about.form().isBlank() ? "" : label("form").english().replace("{0}", about.form());
        if (!about.name().isBlank() || !form.isEmpty()) {
            facts.add(about.name().isBlank()
                    ? new Fact(Bilingual.same(form), "", Fact.Strong.LABEL, false)
                    : new Fact(privacy.clean(about.name()), form, Fact.Strong.LABEL, false));
        }
        if (about.filedOn() != null) {
            String filed = dates.medium(about.filedOn()).english();
            facts.add(new Fact(label("filed").with(filed).alone(), "", Fact.Strong.NONE, false));
        }
        numbers(facts);
        String coming = coming();
        if (!coming.isBlank()) {
            facts.add(new Fact(label("coming"), coming, Fact.Strong.NONE, false));
        }
        List<Bilingual> notes = new ArrayList<>();
        if (texts.civics() && input.civics() != null) {
            notes.add(label("civics." + input.civics().name()));
        }
        notes.addAll(texts.notes());
        return new SheetBlock.Facts(label("case"), Bilingual.NONE, facts, notes, false);
    }

    private void numbers(List<Fact> facts) {
        for (NumberOf it : shownNumbers()) {
            PrepSheet.printable(it.number(), whole).ifPresent(number -> {
                String owner = it.owner().isBlank() ? "" : " (" + it.owner() + ")";
                Bilingual kind = Bilingual.same(it.kind().english() + owner);
                facts.add(new Fact(
                        whole ? kind : Bilingual.same(label("endsIn").english().replace("{0}", kind.english())),
                        number,
                        Fact.Strong.VALUE,
                        false));
            });
        }
    }

    /** On Carry those by which an office finds the case, and no more. */
    private List<NumberOf> shownNumbers() {
        return version == Version.CARRY
                ? input.numbers().stream()
                        .filter(it -> OFFICE_NUMBERS.contains(it.number().kind()))
                        .limit(MOST_NUMBERS)
                        .toList()
                : input.numbers();
    }

    /** "Daniel (husband), lawyer, interpreter": family by given name, helpers by what they do. */
    private String coming() {
        return String.join(", ", input.parties().stream()
                .filter(it -> it.coming() && !it.role().isPrincipal())
                .map(this::comer)
                .toList());
    }

    private String comer(Party it) {
        String role = it.relation().isBlank() ? label("role." + it.role().name()).english() : it.relation().english();
        boolean helper = it.role() == Role.LAWYER || it.role() == Role.REPRESENTATIVE || it.role() == Role.INTERPRETER;
        if (it.givenName().isBlank() || (helper && version == Version.CARRY)) {
            return helper ? label("role." + it.role().name()).english() : role;
        }
        return (version == Version.CARRY ? it.givenName() : fullName(it)) + " (" + role + ")";
    }

    private Optional<SheetBlock> plans() {
        if (texts.plans().isEmpty()) {
            return Optional.empty();
        }
        List<Fact> facts = texts.plans().entrySet().stream()
                .map(it -> {
                    String value = privacy.clean(input.plans().getOrDefault(it.getKey(), ""));
                    return new Fact(it.getValue(), value, Fact.Strong.NONE, value.isBlank());
                })
                .toList();
        return Optional.of(
                new SheetBlock.Facts(label("plans"), Bilingual.NONE, facts, List.of(), false));
    }

    private SheetBlock folder() {
        List<PaperLine> letter = papers(true);
        List<PaperLine> others = papers(false);
        int most = switch (texts.shape()) {
            case HALF_PAGE -> PrepSheet.MOST_ON_HALF_PAGE;
            case ONE_PAGE -> PrepSheet.MOST_ON_ONE_PAGE;
            case TWO_PAGES -> PrepSheet.MOST_PAPERS;
        };
        int more = Math.max(0, letter.size() + others.size() - most);
        List<PaperLine> first = letter.stream().limit(most).toList();
        List<PaperLine> rest = others.stream().limit(most - first.size()).toList();
        List<SheetBlock.Group> groups = Stream.of(
                new SheetBlock.Group(label("letterAsks"), first),
                new SheetBlock.Group(first.isEmpty() ? label("bring") : label("alsoBring"), rest))
                .filter(it -> !it.papers().isEmpty())
                .toList();
        String not = privacy.clean(input.visit().notToBring());
        return new SheetBlock.Folder(
                label("folder"),
                List.of(label("original"), label("copy"), label("translation")),
                groups,
                more,
                more == 0 ? Bilingual.NONE : label("more").with(more),
                texts.last(),
                label("leave"),
                new Bilingual(
                        joined(List.of(texts.leaveAtHome().english(), not), "; "), texts.leaveAtHome().beside()));
    }

    private List<PaperLine> papers(boolean fromLetter) {
        return input.papers().stream()
                .filter(it -> it.fromLetter() == fromLetter)
                .map(privacy::clean)
                .toList();
    }

    private Optional<SheetBlock> changes() {
        if (input.changes().isEmpty()) {
            return Optional.empty();
        }
        if (version == Version.CARRY && !texts.storyOnCarry()) {
            return Optional.of(new SheetBlock.Facts(
                    label("changed"),
                    Bilingual.NONE,
                    List.of(),
                    List.of(label("changedElsewhere").with(input.changes().size())),
                    false));
        }
        List<List<String>> rows = input.changes().stream()
                .map(it -> List.of(privacy.clean(it.onForm()), privacy.clean(it.now()), privacy.clean(it.proof())))
                .toList();
        return Optional.of(new SheetBlock.Table(
                label("changed"), List.of(label("onForm"), label("now"), label("proof")), rows, Bilingual.NONE));
    }

    private Optional<SheetBlock> remembered() {
        if (input.dates().isEmpty() || (version == Version.CARRY && !texts.storyOnCarry())) {
            return Optional.empty();
        }
        List<Fact> facts = input.dates().stream()
                .map(it -> new Fact(
                        privacy.clean(it.what()),
                        dates.known(it.on(), it.precision()).english(),
                        Fact.Strong.NONE,
                        false))
                .toList();
        return Optional.of(new SheetBlock.Facts(label("dates"), label("datesHint"), facts, List.of(), true));
    }

    private List<SheetBlock> inside() {
        List<SheetBlock> blocks = new ArrayList<>();
        blocks.add(new SheetBlock.Phrases(label("words"), texts.phrases()));
        List<Bilingual> own = input.questions().stream()
                .map(privacy::clean)
                .limit(PrepSheet.MOST_QUESTIONS)
                .toList();
        blocks.add(new SheetBlock.Beside(
                rules(),
                new SheetBlock.Questions(label("questions"), own, Math.max(1, 4 - own.size()))));
        blocks.add(new SheetBlock.ToFill(label("leaving"), texts.leaving(), 1));
        blocks.addAll(ending(false));
        contacts().ifPresent(blocks::add);
        return List.copyOf(blocks);
    }

    private SheetBlock rules() {
        return new SheetBlock.Numbered(label(texts.rules().size() == 5 ? "rules" : "rulesOther"), texts.rules());
    }

    /** The first ones, and the last one: the office itself. */
    private List<PrepInput.Phone> phones() {
        List<PrepInput.Phone> all = input.phones();
        int most = mostPhones();
        if (all.size() <= most) {
            return all;
        }
        List<PrepInput.Phone> few = new ArrayList<>(all.subList(0, Math.max(1, most - 1)));
        if (most > 1) {
            few.add(all.getLast());
        }
        return few;
    }

    private SheetBlock phoneBlock() {
        return new SheetBlock.Phones(label("phones"), phones());
    }

    private int mostPhones() {
        return switch (texts.shape()) {
            case HALF_PAGE, ONE_PAGE -> 2;
            case TWO_PAGES -> PrepSheet.MOST_PHONES;
        };
    }

    /**
     * @param withRules whether the rules stand beside the telephone numbers
     */
    private List<SheetBlock> ending(boolean withRules) {
        List<SheetBlock> blocks = new ArrayList<>();
        SheetBlock phones = phoneBlock();
        if (withRules && !input.phones().isEmpty()) {
            blocks.add(new SheetBlock.Beside(rules(), phones));
        } else if (withRules) {
            blocks.add(rules());
        } else if (!input.phones().isEmpty()) {
            blocks.add(phones);
        }
        if (texts.shape() == Shape.TWO_PAGES) {
            blocks.add(new SheetBlock.Framed(List.of(label("money"))));
        }
        return blocks;
    }

    /** The last contacts. What was said is for a lawyer or helper alone. */
    private Optional<SheetBlock> contacts() {
        List<Bilingual> lines = input.log().stream()
                .limit(PrepSheet.MOST_CONTACTS)
                .map(it -> new Bilingual(contact(it), ""))
                .toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new SheetBlock.Lines(label("contacts"), lines));
    }

    private String contact(PrepInput.LogLine it) {
        String said = version == Version.LAWYER ? privacy.clean(it.said()) : "";
        String reference = whole || it.reference().isBlank() ? it.reference() : "";
        return joined(
                List.of(
                        dates.medium(it.on()).english(), privacy.clean(it.how()).english(), reference, said),
                " · ");
    }
}
