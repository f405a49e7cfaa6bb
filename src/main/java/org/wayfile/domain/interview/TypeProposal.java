package org.wayfile.domain.interview;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.wayfile.domain.cases.Role;

/**
 * How well a kind of interview fits a case and its letter. It only orders the list that a person chooses from; nothing
 * is chosen for them.
 *
 * @param reasons why it stands where it stands; empty when nothing points to it
 */
public record TypeProposal(InterviewType type, Strength strength, List<Reason> reasons) {

    /** How much points to the kind. */
    public enum Strength {
        /** Case and letter both point to it, and it needs no further sign. */
        LIKELY,
        /** Something points to it. */
        POSSIBLE,
        /** Nothing does. */
        OTHER
    }

    /** What points to the kind. */
    public enum Reason {
        FORM,
        LETTER,
        ROLE,
        AGENCY
    }

    /**
     * All kinds, the likeliest first.
     *
     * @param form official form of the case; may be empty
     * @param agency id of the agency of the case
     * @param kind kind of the appointment, "interview", or empty when no letter came yet
     * @param roles the roles that people have in the case
     */
    public static List<TypeProposal> of(
            List<InterviewType> types, String form, String agency, String kind, Collection<Role> roles) {
        return types.stream()
                .map(it -> fit(it, form, agency, kind, roles))
                .sorted(Comparator.comparing(TypeProposal::strength)
                        .thenComparing(it -> -it.reasons().size()))
                .toList();
    }

    /**
     * The kind whose sheet fits best while nobody chose one: the only kind of such an appointment, then the one whose
     * list of papers the case has, then the likeliest.
     *
     * @param lists template ids of the lists of papers of the case
     * @return empty when nothing points to any kind
     */
    public static Optional<InterviewType> best(
            List<InterviewType> types,
            String form,
            String agency,
            String kind,
            Collection<Role> roles,
            Collection<String> lists) {
        List<InterviewType> ofKind =
                types.stream().filter(it -> it.settles().kinds().contains(kind)).toList();
        if (ofKind.size() == 1 && !kind.equals("other")) {
            return Optional.of(ofKind.getFirst());
        }
        Optional<InterviewType> listed = (ofKind.isEmpty() ? types : ofKind).stream()
                .filter(it -> it.checklists().stream().anyMatch(lists::contains))
                .findFirst();
        return listed.or(() -> of(types, form, agency, kind, roles).stream()
                .filter(it -> it.strength() != Strength.OTHER)
                .map(TypeProposal::type)
                .findFirst());
    }

    private static TypeProposal fit(
            InterviewType type, String form, String agency, String kind, Collection<Role> roles) {
        InterviewType.Settles settles = type.settles();
        boolean ofForm = settles.forms().contains(form);
        boolean ofLetter = settles.kinds().contains(kind);
        boolean ofAgency = settles.agency().equals(agency);
        boolean needsRole = !settles.roles().isEmpty();
        boolean ofRole = settles.roles().stream().anyMatch(roles::contains);
        List<Reason> reasons = reasons(ofForm, ofLetter, ofRole, ofAgency);
        if (!kind.isEmpty() && !ofLetter || !ofAgency) {
            return new TypeProposal(type, ofForm ? Strength.POSSIBLE : Strength.OTHER, reasons);
        }
        boolean unmistaken = ofLetter && !kind.equals("interview") && settles.forms().isEmpty();
        if (unmistaken || ofForm && (!needsRole || ofRole)) {
            return new TypeProposal(type, Strength.LIKELY, reasons);
        }
        return new TypeProposal(type, ofForm ? Strength.POSSIBLE : Strength.OTHER, reasons);
    }

    private static List<Reason> reasons(boolean form, boolean letter, boolean role, boolean agency) {
        return java.util.stream.Stream.of(
                form ? Reason.FORM : null,
                letter ? Reason.LETTER : null,
                role ? Reason.ROLE : null,
                agency ? Reason.AGENCY : null)
                .filter(java.util.Objects::nonNull)
                .toList();
    }
}
