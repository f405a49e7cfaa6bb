package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.wayfile.service.ProblemSearch;

/** The search of the finder: two languages, everyday words, slips, reasons; nonsense finds nothing. */
class ProblemIndexTest {

    private static final ContentGuide GUIDE = Packs.GUIDE;

    private static List<ProblemSearch.Hit> find(String typed) {
        return GUIDE.problemSearch().find(typed, "en", 3);
    }

    @ParameterizedTest
    @CsvSource({
            "my EAD has not come, P26",
            "my work permit is late, P26",
            "mi permiso de trabajo no llega, P26",
            "the airport wrote the wrong date on my I-94, P62",
            "the airport wrote the wrong date on my i94, P62",
            "the airport wrote the wrong date on my I 94, P62",
            "perdi mi mica, P47",
            "la migra esta en mi puerta, P04",
            "lost my greencard in mexico, P48",
            "I lost my work permit, P102",
            "perdí mi permiso de trabajo, P102",
    })
    void itKnowsEverydayWordsInBothLanguages(String typed, String id) {
        assertThat(find(typed).getFirst().problem().id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({
            "my wrok permit is late, P26",
            "i missed my intervew, P35",
            "perdí mi intrevista, P35",
            "my citizenship certifcate is lost, P54",
    })
    void itForgivesSlipsOfSpelling(String typed, String id) {
        assertThat(find(typed)).extracting(it -> it.problem().id()).contains(id);
    }

    @Test
    void itUnderstandsAWordThatIsBeingTyped() {
        assertThat(find("my work permi")).extracting(it -> it.problem().agency()).contains("uscis");
    }

    @Test
    void itSaysWhyInTheWordsOfThePerson() {
        assertThat(find("The airport wrote the WRONG date on my I 94").getFirst().because())
                .contains("I 94")
                .allSatisfy(it -> assertThat("The airport wrote the WRONG date on my I 94").contains(it));
    }

    @Test
    void itAnswersInTheLanguageAskedFor() {
        assertThat(GUIDE.problemSearch().find("my work permit is late", "es", 3).getFirst().problem().title())
                .isEqualTo("Mi permiso de trabajo se atrasa");
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "", "   ", "?!", "the", "asdf qwer", "zebra pizza", "how do I bake bread", "receta de arroz con pollo",
            "12345",
            "\uD83D\uDE00", "§"})
    void itFindsNothingForNonsense(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    /** Words that it shares with the field do not make "credit card" a matter of the field. */
    @ParameterizedTest
    @ValueSource(strings = {
            "my credit card application was denied", "me negaron la tarjeta de crédito", "tennis court reservation",
            "corte de carne para asar", "deportes en vivo hoy"})
    void itKnowsNamesOfOtherMatters(String typed) {
        assertThat(find(typed)).isEmpty();
    }

    @Test
    void itSaysWhenItIsNotSureThatItUnderstood() {
        assertThat(find("card number").getFirst().sure()).isFalse();
        assertThat(find("my work permit is late").getFirst().sure()).isTrue();
    }

    @Test
    void itTakesAnythingThatAPersonMayPaste() {
        assertThat(find("work permit ".repeat(10_000))).isNotNull();
        assertThat(find("(\"AND* OR: ~^[")).isEmpty();
    }
}
