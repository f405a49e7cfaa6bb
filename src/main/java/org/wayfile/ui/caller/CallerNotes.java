package org.wayfile.ui.caller;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.domain.reference.Handout;
import org.wayfile.domain.reference.Handout.Look;
import org.wayfile.domain.wizard.CallerAnswers;
import org.wayfile.domain.wizard.CallerCheck;
import org.wayfile.ui.kit.Card;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.parts.CallAttempt;
import org.wayfile.ui.parts.Freshness;

/** What happened, as a person fills it in: for the log, and as a sheet for a report. Nothing leaves this computer. */
final class CallerNotes {

    /** The channel of the log for each way in which they can reach a person. */
    private static final Map<String, Channel> CHANNELS = Map.of(
            "phone", Channel.CALL,
            "video", Channel.CALL,
            "text-message", Channel.CHAT,
            "social-media", Channel.CHAT,
            "email", Channel.EMAIL,
            "letter", Channel.LETTER,
            "visit", Channel.VISIT);

    /** Lines of the report that have a field of their own in the contact form. */
    private static final Map<String, String> OWN_FIELD =
            Map.of("name-given", "name", "badge-given", "idNumber", "office-given", "office", "wanted", "asked");

    private static final String WHEN = "when";
    private static final String CHANNEL = "channel";
    private static final String WHO_BEGAN = "who-began";

    private final Kit kit;
    private final Messages texts;
    private final CallerCheck.Report report;
    private final Map<CallerCheck.Field, Property<String>> values = new LinkedHashMap<>();
    private final FormBuilder form;

    CallerNotes(Kit kit, Messages texts, CallerCheck.Report report) {
        this.kit = kit;
        this.texts = texts;
        this.report = report;
        this.form = new FormBuilder(kit, texts);
        report.fields().forEach(it -> {
            Property<String> value = new SimpleObjectProperty<>();
            if (isTyped(it)) {
                value.setValue("");
            }
            values.put(it, value);
            form.label(key(it), it.name());
            row(it, value);
        });
    }

    private static String key(CallerCheck.Field it) {
        return "note-" + it.id();
    }

    private static boolean isTyped(CallerCheck.Field it) {
        return it.kind() != CallerCheck.FieldKind.CHOICE && it.kind() != CallerCheck.FieldKind.YESNO;
    }

    private void row(CallerCheck.Field it, Property<String> value) {
        switch (it.kind()) {
            case WHEN, TEXT, MONEY -> form.text(key(it), value);
            case LINES -> form.area(key(it), value, 2);
            case CHOICE ->
                form.choice(key(it), value, List.copyOf(it.choices().keySet()),
                        id -> it.choices().getOrDefault(id, id));
            case YESNO -> form.segments(key(it), value, List.of("yes", "no"), id -> texts.get("answer." + id));
        }
    }

    /** Fills in what is known already; what was typed stays. */
    void begin(CallerAnswers answers) {
        put(WHEN, kit.dates().full(kit.dates().today()) + ", " + kit.dates().timeAndZoneNow());
        put(CHANNEL, "phone");
        answers.check().signs().stream()
                .flatMap(sign -> sign.choices().stream())
                .filter(answers::chose)
                .forEach(it -> put(WHO_BEGAN, it.id()));
    }

    private void put(String id, String text) {
        values.forEach((field, value) -> {
            boolean takes = field.choices().isEmpty() || field.choices().containsKey(text);
            if (field.id().equals(id) && takes && valueOf(field).isEmpty()) {
                value.setValue(text);
            }
        });
    }

    /**
     * The form.
     *
     * @param actions what can be done with the note at any time
     */
    Node form(Node actions) {
        return Card.titled(report.title(), Texts.body(report.intro()), actions, form.node());
    }

    void focus() {
        form.fields().getFirst().requestFocus();
    }

    /** The words of a field as people read them; empty when nothing was filled in. */
    private String words(CallerCheck.Field it) {
        String value = valueOf(it);
        return switch (it.kind()) {
            case CHOICE -> it.choices().getOrDefault(value, "");
            case YESNO -> value.isEmpty() ? "" : texts.get("answer." + value);
            default -> value.strip();
        };
    }

    private String valueOf(CallerCheck.Field it) {
        Property<String> value = values.get(it);
        return value == null || value.getValue() == null ? "" : value.getValue();
    }

    private String value(String id) {
        return values.keySet().stream()
                .filter(it -> it.id().equals(id))
                .map(this::valueOf)
                .findFirst()
                .orElse("");
    }

    /** The fields of the contact form. */
    CallAttempt attempt(CallerAnswers answers) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("on", kit.dates().today().toString());
        fields.put("time", kit.dates().timeNow());
        fields.put("agency", "scam");
        fields.put("channel", CHANNELS.getOrDefault(value(CHANNEL), Channel.CALL).name());
        boolean weBegan = answers.truths().contains("iCalled") || value(WHO_BEGAN).startsWith("i-called");
        fields.put("direction", (weBegan ? Direction.WE_CONTACTED_THEM : Direction.THEY_CONTACTED_US).name());
        List<String> said = new ArrayList<>();
        answers.pressed().forEach(id -> answers.check().sign(id).ifPresent(it -> said.add(it.name())));
        values.keySet().forEach(it -> {
            String words = words(it);
            String own = OWN_FIELD.get(it.id());
            if (own != null) {
                fields.put(own, words);
            } else if (!words.isEmpty() && !it.id().equals(WHEN) && !it.id().equals(CHANNEL)) {
                said.add(it.name() + ": " + words);
            }
        });
        fields.put("said", String.join("\n", said));
        return new CallAttempt(fields);
    }

    /** The sheet for a report: what was filled in, lines for the rest, and where to report. */
    Handout page() {
        List<Handout.Line> lines = new ArrayList<>();
        lines.add(new Handout.Line(Look.TEXT, report.intro()));
        values.keySet().forEach(it -> {
            String words = words(it);
            lines.add(
                    words.isEmpty()
                            ? new Handout.Line(Look.TO_FILL_IN, it.name())
                            : new Handout.Line(Look.TEXT, it.name() + ": " + words));
        });
        lines.add(new Handout.Line(Look.HEADING, texts.get("where")));
        lines.add(new Handout.Line(Look.FRAMED, report.statusWarning()));
        Freshness freshness = new Freshness(kit, "");
        report.places().forEach(it -> {
            lines.add(new Handout.Line(Look.STRONG, it.name()));
            it.ways().forEach(way -> lines.add(new Handout.Line(Look.POINT, way)));
            lines.add(new Handout.Line(Look.TEXT, it.use() + " " + freshness.words(it.provenance())));
        });
        return new Handout(report.title(), lines);
    }
}
