package org.wayfile.ui.parts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.reference.Provenance;
import org.wayfile.ui.kit.Appearance;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Tasks;

/** What the program says of the age of a fact. */
class FreshnessTest {

    private static final LocalDate CHECKED = LocalDate.of(2026, 11, 22);
    private static final LocalDate DUE = LocalDate.of(2027, 5, 22);

    private static String words(String source, boolean verify, LocalDate today) {
        Clock clock = Clock.fixed(today.atStartOfDay(ZoneOffset.UTC).toInstant(), ZoneOffset.UTC);
        Kit kit = new Kit(new Appearance(), clock, Tasks.onTheSpot());
        return new Freshness(kit, "https://www.uscis.gov/contactcenter")
                .words(new Provenance(source, "B", CHECKED, DUE, verify));
    }

    @Test
    void itNamesTheDayOfTheCheckAndNoMoreWhileTheFactIsFresh() {
        assertThat(words("https://www.uscis.gov/", false, DUE)).isEqualTo("Checked on November 22, 2026.");
    }

    @Test
    void itSaysInWordsThatAFactIsPastItsDateAndWhereToLook() {
        assertThat(words("https://www.uscis.gov/i-485/", false, DUE.plusDays(1)))
                .isEqualTo("Checked on November 22, 2026. It was due for a new check by May 22, 2027. "
                        + "Please look at www.uscis.gov/i-485 first.");
    }

    @Test
    void itSaysWhatIsNotConfirmedAndNamesAnOfficialAddressOnly() {
        assertThat(words("https://some-lawyer.example/post", true, CHECKED))
                .isEqualTo("Checked on November 22, 2026. Not all of it is confirmed. "
                        + "Please look at www.uscis.gov/contactcenter too.");
        assertThat(words("https://fake.gov.example/", true, CHECKED)).contains("www.uscis.gov/contactcenter");
    }

    @Test
    void itNamesTheSiteAloneWhenTheAddressIsTooLongToType() {
        assertThat(words("https://www.ice.gov/" + "a/".repeat(40) + "?x=1", true, CHECKED))
                .endsWith("Please look at www.ice.gov too.");
    }
}
