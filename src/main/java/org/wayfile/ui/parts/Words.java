package org.wayfile.ui.parts;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.cases.EventKind;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.reference.Agency;
import org.wayfile.domain.reference.FormInfo;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.service.Guide;
import org.wayfile.service.VaultProblem;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;

/** The words of the field in the chosen language: names of roles, channels, states, agencies. JavaFX thread only. */
public final class Words {

    private final Kit kit;
    private final Guide guide;
    private final Messages texts;

    public Words(Kit kit, Guide guide) {
        this.kit = kit;
        this.guide = guide;
        this.texts = kit.messages(Words.class);
    }

    /** The language for the guide, "en" or "es". */
    public String language() {
        return kit.appearance().languageCode();
    }

    /** The word for a constant, such as a role or a channel. */
    public String of(Enum<?> constant) {
        return texts.get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }

    /** The word for a channel by the name of its constant. */
    public String channel(String name) {
        return of(Channel.valueOf(name));
    }

    /** The word for an event kind by the name of its constant. */
    public String eventKind(String name) {
        return of(EventKind.valueOf(name));
    }

    /** The word for an appointment kind by the name of its constant. */
    public String appointmentKind(String name) {
        return of(Appointment.Kind.valueOf(name));
    }

    /** The short name of an agency; the id as typed when the guide does not know it. */
    public String agency(String id) {
        return guide.agency(id, language()).map(Agency::shortName).orElse(id);
    }

    /** The numbers of the forms to choose from, after an empty one for none. */
    public List<String> forms() {
        List<String> numbers = new ArrayList<>(List.of(""));
        guide.forms(language()).stream().map(FormInfo::number).forEach(numbers::add);
        return numbers;
    }

    /** A form as it is chosen; the number as typed when the guide does not know it, the words given when it is empty. */
    public String form(@Nullable String number, String none) {
        if (number == null || number.isBlank()) {
            return none;
        }
        return guide.form(number, language()).map(FormInfo::title).orElse(number);
    }

    /** "Form I-485 · USCIS", what is known of it. */
    public String formAndAgency(CaseFile file) {
        String form = file.form().isBlank() ? file.process() : texts.get("form", file.form());
        return form.isBlank() ? agency(file.agency()) : form + " · " + agency(file.agency());
    }

    /** A day, or only its month, in words. */
    public String day(LocalDate on, boolean monthOnly) {
        return monthOnly ? Dates.capital(kit.dates().month(YearMonth.from(on))) : Dates.capital(kit.dates().full(on));
    }

    /** What an expected problem of the vault means, what was kept and what to do. */
    public String problem(VaultProblem problem) {
        return texts.get("problem." + problem.kind().name());
    }

    /** A day in words, or a dash. */
    public String dayOrDash(@Nullable LocalDate on) {
        return on == null ? "–" : kit.dates().medium(on);
    }
}
