package org.wayfile.domain.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfile.domain.cases.Role;
import org.wayfile.guide.Packs;

/** Which kind of interview stands first for a case and its letter. */
class TypeProposalTest {

    private static final List<InterviewType> TYPES = Packs.GUIDE.interviews().types("en");

    private static List<TypeProposal> of(String form, String agency, String kind, Set<Role> roles) {
        return TypeProposal.of(TYPES, form, agency, kind, roles);
    }

    @ParameterizedTest
    @CsvSource({
            "N-400, uscis, interview, naturalization",
            "I-751, uscis, interview, i751",
            "I-589, uscis, interview, asylum",
            "N-600, uscis, interview, n600",
            "DS-260, state, consulate, consular-immigrant",
            "I-765, uscis, biometrics, biometrics",
            "I-485, uscis, biometrics, biometrics",
            "'', eoir, hearing, court-master",
    })
    void itPutsTheKindFirstThatCaseAndLetterPointTo(String form, String agency, String kind, String id) {
        TypeProposal first = of(form, agency, kind, Set.of(Role.APPLICANT, Role.BENEFICIARY)).getFirst();
        assertThat(first.type().id()).isEqualTo(id);
        assertThat(first.strength()).isEqualTo(TypeProposal.Strength.LIKELY);
        assertThat(first.reasons()).isNotEmpty();
    }

    @Test
    void itPutsMarriageFirstWhenAPetitionerStandsInTheCase() {
        List<TypeProposal> all = of("I-485", "uscis", "interview", Set.of(Role.APPLICANT, Role.PETITIONER));
        assertThat(all.getFirst().type().id()).isEqualTo("aos-marriage");
        assertThat(all.stream().filter(it -> it.strength() == TypeProposal.Strength.LIKELY).map(it -> it.type().id()))
                .contains("aos-family", "stokes-second");
    }

    @Test
    void itPutsWorkFirstWhenAnEmployerStandsInTheCase() {
        assertThat(of("I-485", "uscis", "interview", Set.of(Role.APPLICANT, Role.EMPLOYER))
                .getFirst()
                .type()
                .id())
                .isEqualTo("aos-employment");
    }

    @Test
    void itIsSureOfNothingWithoutASign() {
        assertThat(of("", "uscis", "interview", Set.of()))
                .hasSize(TYPES.size())
                .noneMatch(it -> it.strength() == TypeProposal.Strength.LIKELY);
    }

    @Test
    void itNeverLeavesAKindOut() {
        assertThat(of("I-90", "uscis", "", Set.of()).stream().map(it -> it.type().id()))
                .containsExactlyInAnyOrderElementsOf(
                        TYPES.stream().map(InterviewType::id).toList());
    }
}
