package org.wayfile.export.print;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.wayfile.domain.schedule.Appointment;

/** Which sheet an appointment needs when nobody chose a type of interview: by its kind, its list of papers, its form. */
final class SheetTypes {

    private static final Map<String, String> BY_LIST = Map.ofEntries(
            Map.entry("int-n400", "naturalization"),
            Map.entry("int-marriage-aos", "aos-marriage"),
            Map.entry("i485-employment", "aos-employment"),
            Map.entry("int-i751", "i751"),
            Map.entry("int-asylum", "asylum"),
            Map.entry("int-iv", "consular-immigrant"),
            Map.entry("int-b2", "consular-visitor"),
            Map.entry("int-f1", "consular-student"),
            Map.entry("int-work", "consular-work"),
            Map.entry("int-k1", "consular-k1"),
            Map.entry("poe-visitor", "port-of-entry"),
            Map.entry("poe-student", "port-of-entry"),
            Map.entry("poe-lpr", "port-of-entry"),
            Map.entry("n600", "n600"),
            Map.entry("court-master", "court-master"));

    private static final Map<String, String> BY_FORM = Map.of(
            "N-400", "naturalization",
            "I-130", "aos-marriage",
            "I-751", "i751",
            "I-589", "asylum",
            "DS-260", "consular-immigrant",
            "DS-160", "consular-visitor",
            "N-600", "n600");

    private static final String PLAIN = "aos-family";

    private SheetTypes() {}

    /**
     * @param form official number; may be empty
     * @param lists template ids of the lists of papers that are needed on a day
     */
    static String of(Appointment.Kind kind, String form, List<String> lists) {
        return switch (kind) {
            case HEARING -> "court-master";
            case BIOMETRICS -> "biometrics";
            default -> lists.stream()
                    .map(BY_LIST::get)
                    .filter(Objects::nonNull)
                    .findFirst()
                    .orElseGet(() -> BY_FORM.getOrDefault(form, PLAIN));
        };
    }
}
