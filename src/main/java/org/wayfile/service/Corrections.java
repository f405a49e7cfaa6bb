package org.wayfile.service;

import java.lang.reflect.RecordComponent;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.Correction;
import org.wayfile.domain.reference.Entry;
import org.wayfile.domain.reference.Ids;

/** Finds what a correction changed, component by component. */
final class Corrections {

    private Corrections() {}

    /** One correction for each component in which the two records differ. */
    static <T extends Record & Entry> List<Correction> between(T before, T after, String reason, Clock clock) {
        List<Correction> corrections = new ArrayList<>();
        for (RecordComponent component : before.getClass().getRecordComponents()) {
            Object old = read(component, before);
            Object now = read(component, after);
            if (!Objects.equals(old, now)) {
                corrections.add(new Correction(
                        Ids.next(clock),
                        before.id(),
                        component.getName(),
                        text(old),
                        text(now),
                        LocalDate.now(clock),
                        reason));
            }
        }
        return corrections;
    }

    private static @Nullable Object read(RecordComponent component, Object of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("component " + component.getName(), e);
        }
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
