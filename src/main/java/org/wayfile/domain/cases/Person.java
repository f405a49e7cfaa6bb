package org.wayfile.domain.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.reference.Entry;

/**
 * A member of the household or a helper of it. Immigration status is not asked.
 *
 * @param familyName may be empty
 * @param otherNames names on older papers, free text
 * @param relation who this is to the family, in their words: "wife", "lawyer"
 * @param speaks languages, free text
 * @param helper true for a lawyer, interpreter or friend who is not of the household
 */
public record Person(
        UUID id,
        String givenName,
        String familyName,
        String otherNames,
        @Nullable LocalDate birthDate,
        String relation,
        String speaks,
        String phone,
        String email,
        String note,
        boolean helper)
        implements Entry {

    /** The same person under that name. */
    public Person named(String given, String family) {
        return new Person(
                id, given, family, otherNames, birthDate, relation, speaks, phone, email, note, helper);
    }

    /** Given and family name with one space; never empty when the given name is not. */
    public String fullName() {
        return familyName.isBlank() ? givenName : givenName + " " + familyName;
    }

    /** Given name and the first letter of the family name, "Elena R.", as printed on a sheet to carry. */
    public String shortName() {
        return familyName.isBlank()
                ? givenName
                : givenName + " " + familyName.substring(0, familyName.offsetByCodePoints(0, 1)) + ".";
    }
}
