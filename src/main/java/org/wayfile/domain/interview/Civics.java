package org.wayfile.domain.interview;

import java.time.LocalDate;

/** Which civics test a naturalization applicant takes. Facts: USCIS notice 90 FR 45047 of September 18, 2025. */
public enum Civics {
    /** 100 questions; for applications received before October 20, 2025. */
    TEST_2008,
    /** 128 questions; for applications received on or after October 20, 2025. */
    TEST_2025,
    /** 20 marked questions, for people of 65 or older with 20 years as a resident on the filing day. */
    TEST_65_20;

    private static final LocalDate NEW_TEST = LocalDate.of(2025, 10, 20);

    /** The test by the filing day alone; the caller decides whether 65/20 applies. */
    public static Civics byFilingDay(LocalDate filedOn) {
        return filedOn.isBefore(NEW_TEST) ? TEST_2008 : TEST_2025;
    }
}
