package org.wayfile.domain.cases;

/** What a person is in one case; the same person may be something else in another case. */
public enum Role {
    APPLICANT,
    PETITIONER,
    BENEFICIARY,
    SPONSOR,
    SPOUSE,
    CHILD,
    INTERPRETER,
    LAWYER,
    REPRESENTATIVE,
    EMPLOYER,
    HELPER,
    OTHER;

    /** Whether the case is about this person, and not of one who only helps in it. */
    public boolean isPrincipal() {
        return this == APPLICANT || this == BENEFICIARY;
    }
}
