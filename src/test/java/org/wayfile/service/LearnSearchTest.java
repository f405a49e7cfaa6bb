package org.wayfile.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfile.guide.ContentGuide;
import org.wayfile.guide.Packs;
import org.wayfile.service.LearnSearch.Kind;

/** The one search of Learn over the real packs. */
class LearnSearchTest {

    private static final ContentGuide GUIDE = Packs.GUIDE;

    @ParameterizedTest
    @CsvSource({
            "en, I-485, FORM, I-485",
            "en, i 485, FORM, I-485",
            "en, uscis, AGENCY, uscis",
            "en, RFE, TERM, request-for-evidence",
            "en, someone was detained, GUIDE, detained-now",
            "es, detuvieron, GUIDE, detained-now",
            "es, servicio de ciudadania, AGENCY, uscis",
            "en, habeas, TERM, habeas-corpus",
            "en, work permit late, PROBLEM, P26",
            "es, me robaron la mica, PROBLEM, P47",
    })
    void itFindsGuidesAgenciesFormsAndWords(String language, String typed, Kind kind, String id) {
        assertThat(new LearnSearch(GUIDE, language).find(typed, 12))
                .anyMatch(it -> it.kind() == kind && it.id().equals(id));
    }

    @Test
    void itPutsWhatBearsTheNameFirst() {
        assertThat(new LearnSearch(GUIDE, "en").find("uscis", 3).getFirst().id()).isEqualTo("uscis");
        assertThat(new LearnSearch(GUIDE, "en").find("I-130", 3).getFirst().id()).isEqualTo("I-130");
    }

    @Test
    void itFindsNothingForBlanksAndNonsense() {
        LearnSearch search = new LearnSearch(GUIDE, "en");
        assertThat(search.find("  ", 5)).isEmpty();
        assertThat(search.find("qwxyzzy", 5)).isEmpty();
        assertThat(search.find("the", 5)).hasSize(5);
    }
}
