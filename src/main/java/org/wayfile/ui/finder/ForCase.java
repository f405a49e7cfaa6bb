package org.wayfile.ui.finder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.KeptNumber;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.deadlines.RuleText;
import org.wayfile.domain.wizard.CaseWords;
import org.wayfile.service.CaseView;
import org.wayfile.service.Guide;
import org.wayfile.service.PapersHeld;
import org.wayfile.service.RuleOffers;
import org.wayfile.service.Workspace;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;

/**
 * What the vault holds for the answer about one case.
 *
 * @param applicant the full name of the person whom the case is about; may be empty
 * @param numbers the numbers of the case and of that person
 * @param papers the papers that the lists of the case say are there
 * @param rules the deadline rules of the problem that the case has the inputs for
 */
record ForCase(CaseFile file, String applicant, List<KeptNumber> numbers, PapersHeld papers,
        List<RuleOffers.Found> rules) {

    /** Reads it; vault thread only. */
    static Optional<ForCase> read(
            Workspace workspace, Guide guide, UUID caseId, List<RuleText> rules, LocalDate today) {
        return workspace.cases().view(caseId).map(view -> of(workspace, guide, view, rules, today));
    }

    private static ForCase of(
            Workspace workspace, Guide guide, CaseView view, List<RuleText> rules, LocalDate today) {
        Optional<CaseView.Party> applicant = view.parties().stream()
                .filter(it -> it.role() == Role.APPLICANT || it.role() == Role.BENEFICIARY)
                .findFirst();
        List<KeptNumber> numbers = new ArrayList<>(view.numbers());
        applicant.flatMap(it -> workspace.people().view(it.person().id()))
                .ifPresent(it -> numbers.addAll(it.numbers()));
        return new ForCase(
                view.caseFile(),
                applicant.map(it -> it.person().fullName()).orElse(""),
                List.copyOf(numbers),
                PapersHeld.of(workspace.papers(), guide, view.caseFile().id()),
                RuleOffers.in(workspace, view, rules, today));
    }

    /** The number of that kind, if the vault holds one. */
    Optional<KeptNumber> number(String contentId) {
        return numbers.stream().filter(it -> it.kind().contentId().equals(contentId)).findFirst();
    }

    /** What fills the blanks of the words to say; numbers stay masked. */
    static CaseWords words(@Nullable ForCase it, Kit kit, Messages texts, Locale language) {
        return it == null ? CaseWords.NONE : it.words(kit, texts, language);
    }

    private CaseWords words(Kit kit, Messages texts, Locale language) {
        LocalDate filed = file.filedOn();
        return new CaseWords(
                applicant,
                file.form().isBlank() ? "" : texts.in(language, "say.form", file.form()),
                number(IdentifierKind.RECEIPT_NUMBER.contentId())
                        .map(it -> it.identifier().masked())
                        .orElse(""),
                filed == null ? "" : kit.dates().medium(filed, language),
                file.office(),
                filed == null
                        ? ""
                        : String.valueOf(Math.max(
                                0, ChronoUnit.DAYS.between(filed, kit.dates().today()))));
    }
}
