package org.wayfile.domain.cases;

import static org.wayfile.domain.cases.IdentifierKind.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.wayfile.domain.cases.MachineReadableZone.Layout;
import org.wayfile.domain.cases.Recognition.Candidate;
import org.wayfile.domain.cases.Recognition.Question;
import org.wayfile.domain.cases.Recognition.Reason;
import org.wayfile.domain.cases.Recognition.Suggestion;
import org.wayfile.domain.cases.Recognition.Warning;

/** What the number in a machine-readable zone can be. The zone of a card or visa does not name its number: ask. */
final class IdentifierZones {

    private IdentifierZones() {}

    static Recognition recognition(MachineReadableZone zone) {
        List<Candidate> candidates = new ArrayList<>();
        for (IdentifierKind kind : kinds(zone)) {
            candidates.add(candidate(kind, zone.documentNumber()));
        }
        if (CARD_NUMBER.shape().fits(zone.optionalData())) {
            candidates.add(candidate(CARD_NUMBER, zone.optionalData()));
            candidates.add(candidate(RECEIPT_NUMBER, zone.optionalData()));
        }
        return new Recognition(
                candidates,
                question(zone.layout()),
                zone.agrees() ? Optional.empty() : suggestion(zone, candidates.getFirst().kind()),
                zone.agrees() ? Set.of() : Set.of(Warning.CHECK_DIGIT));
    }

    private static List<IdentifierKind> kinds(MachineReadableZone zone) {
        return switch (zone.layout()) {
            case PASSPORT -> List.of(PASSPORT);
            case VISA -> List.of(VISA_FOIL, PASSPORT);
            case CARD ->
                ALIEN_NUMBER.shape().fits(zone.documentNumber())
                        ? List.of(ALIEN_NUMBER, CARD_NUMBER, OTHER)
                        : List.of(CARD_NUMBER, PASSPORT, OTHER);
        };
    }

    private static Optional<Question> question(Layout layout) {
        return switch (layout) {
            case PASSPORT -> Optional.empty();
            case VISA -> Optional.of(Question.ZONE_VISA);
            case CARD -> Optional.of(Question.ZONE_CARD);
        };
    }

    private static Candidate candidate(IdentifierKind kind, String number) {
        return new Candidate(kind, new Identifier(kind, number), Reason.MACHINE_ZONE);
    }

    /** The number with zeros for every letter O, or the other way round, when that agrees with the check digit. */
    private static Optional<Suggestion> suggestion(MachineReadableZone zone, IdentifierKind kind) {
        String number = zone.documentNumber();
        return List.of(number.replace('O', '0'), number.replace('0', 'O')).stream()
                .filter(it -> new MachineReadableZone(zone.layout(), it, zone.checkDigit(), "").agrees())
                .findFirst()
                .map(it -> new Suggestion(new Identifier(kind, it)));
    }
}
