package org.wayfile.guide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.wizard.CallerLookUp;
import org.wayfile.domain.wizard.CallerLookUp.Kind;

/** What the look-up says of numbers and addresses, real, false and odd. */
class CallerLookUpTest {

    private static final ContentGuide GUIDE = Packs.GUIDE;
    private final CallerLookUp lookUp =
            new CallerLookUp(GUIDE.callerCheck("en").lookUp(), GUIDE.agencyCards("en"));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            800-375-5283                          | ON_LIST
            (800) 375 5283                        | ON_LIST
            +1 800.375.5283                       | ON_LIST
            1-888-351-4024                        | ON_LIST
            888 351 4024                          | ON_LIST
            911                                   | ON_LIST
            88788                                 | ON_LIST
            800-323-8603                          | NEVER_CALLS_OUT
            +1 (202) 282-8000                     | NEVER_CALLS_OUT
            800-375-5284                          | NOT_ON_LIST
            0044 20 7946 0000                     | NOT_ON_LIST
            800-375                               | NOT_READ
            uscis                                 | NOT_READ
            my.uscis.gov                          | ON_LIST
            https://my.uscis.gov/account?x=1      | ON_LIST
            HTTPS://MY.USCIS.GOV                  | ON_LIST
            https://my.uscis.gov@evil.example/a   | NOT_ON_LIST
            my.uscis.gov.login.example            | NOT_ON_LIST
            https://evil.example/my.uscis.gov     | NOT_ON_LIST
            https://evil.example\\@my.uscis.gov    | NOT_ON_LIST
            myuscis.com                           | LOOK_ALIKE
            https://www.myuscis.com/login         | LOOK_ALIKE
            pay.uscis.org                         | LOOK_ALIKE
            notuscis.org                          | NOT_ON_LIST
            something.dhs.gov                     | ENDS_IN_GOV
            dhs.gov.co                            | NOT_ON_LIST
            lockboxsupport@uscis.dhs.gov          | ON_LIST
            someone@uscis.dhs.gov                 | ENDS_IN_GOV
            officer@uscis-case.example            | NOT_ON_LIST
            mу.uscis.gov                          | ENDS_IN_GOV
            uscіs.gov                             | ENDS_IN_GOV
            """)
    void itSaysOnlyWhetherItIsOnTheList(String typed, Kind kind) {
        assertThat(lookUp.find(typed).kind()).isEqualTo(kind);
    }

    @Test
    void itFindsEveryNumberAndAddressOfTheCards() {
        for (Agency agency : GUIDE.agencyCards("en")) {
            for (Agency.Way way : agency.channels()) {
                if (!way.value().isEmpty()) {
                    String typed = way.value().replaceFirst("^[A-Z]+ to ", "");
                    assertThat(lookUp.find(typed).kind())
                            .as(agency.id() + " " + way.value())
                            .isIn(Kind.ON_LIST, Kind.NEVER_CALLS_OUT);
                }
            }
        }
    }

    @Test
    void itNamesTheOfficeAndTheDayOfTheCheck() {
        CallerLookUp.Answer found = lookUp.find("800-375-5283");
        assertThat(found.name()).startsWith("USCIS: ");
        assertThat(found.provenance()).isNotNull();
    }
}
