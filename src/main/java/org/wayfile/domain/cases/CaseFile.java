package org.wayfile.domain.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * One case with one agency: a form, a court case, a visa, a records request.
 *
 * @param title what the family calls it, "Green card through marriage"
 * @param agency id of the agency, free text allowed
 * @param form official form number, or empty when the process has none
 * @param process what it is when there is no form, "Removal case in immigration court"; may be empty
 * @param office the office that has it, as printed; may be empty
 * @param filedOn day it was sent or received as printed on the receipt, null when not known
 * @param statusWords the last status in the agency's own words; may be empty
 * @param statusReadOn day the status was read, null without a status
 * @param statusSource where the status was read
 * @param closedOn day the family put the case aside, null while open
 */
public record CaseFile(
        UUID id,
        String title,
        String agency,
        String form,
        String process,
        String office,
        @Nullable LocalDate filedOn,
        String statusWords,
        @Nullable LocalDate statusReadOn,
        Source statusSource,
        String note,
        @Nullable LocalDate closedOn)
        implements Entry {

    /** The same case with what it is about. */
    public CaseFile about(String newTitle, String newAgency, String newForm) {
        return new CaseFile(
                id, newTitle, newAgency, newForm, process, office, filedOn, statusWords, statusReadOn, statusSource,
                note,
                closedOn);
    }

    /** Whether the family has not put it aside. */
    public boolean isOpen() {
        return closedOn == null;
    }

    /** "Form I-485" number or the process in words; empty when neither is known. */
    public String formOrProcess() {
        return form.isBlank() ? process : form;
    }
}
