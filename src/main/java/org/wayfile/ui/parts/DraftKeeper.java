package org.wayfile.ui.parts;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.beans.property.Property;
import javafx.util.Duration;
import org.wayfile.domain.schedule.Draft;
import org.wayfile.service.DraftService;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.Kit;

/**
 * Keeps what is typed into a form in the vault, three seconds after the last key, and offers it again when the form is
 * opened next. JavaFX thread only.
 */
public final class DraftKeeper {

    private static final Duration QUIET = Duration.seconds(3);

    private final Kit kit;
    private final DraftService drafts;
    private final String form;
    private final Map<String, Supplier<String>> readers = new LinkedHashMap<>();
    private final Map<String, Consumer<String>> writers = new LinkedHashMap<>();
    private final PauseTransition pause = new PauseTransition(QUIET);
    private boolean changed;
    private boolean ended;

    /**
     * @param form the form and what it edits, "contact-new" or "case:" and an id
     */
    public DraftKeeper(Kit kit, DraftService drafts, String form) {
        this.kit = kit;
        this.drafts = drafts;
        this.form = form;
        pause.setOnFinished(_ -> keep());
    }

    /** A text field of the form. */
    public DraftKeeper text(String name, Property<String> value) {
        return field(name, value, value::getValue, value::setValue);
    }

    /** A date field of the form, read or not. */
    public DraftKeeper date(String name, Property<DateEntry> value) {
        return field(name, value, () -> write(value.getValue()), text -> value.setValue(read(text)));
    }

    /** A choice among constants. */
    public <E extends Enum<E>> DraftKeeper constant(String name, Property<E> value, Class<E> type) {
        return field(name, value, () -> value.getValue().name(), text -> value.setValue(Enum.valueOf(type, text)));
    }

    private DraftKeeper field(String name, Property<?> value, Supplier<String> reader, Consumer<String> writer) {
        readers.put(name, reader);
        writers.put(name, writer);
        value.addListener((_, _, _) -> {
            changed = true;
            pause.playFromStart();
        });
        return this;
    }

    /** Fills the form with what was kept, and says so; does nothing when there is nothing. */
    public void restore(Runnable found) {
        kit.tasks()
                .run(() -> drafts.find(form))
                .onSuccess(draft -> draft.ifPresent(it -> {
                    fill(it.content());
                    found.run();
                }))
                .start();
    }

    /** One text of what was kept, for a list of drafts; empty when it is not there. */
    public static String text(Draft draft, String name) {
        return properties(draft.content()).getProperty(name, "");
    }

    private static Properties properties(String content) {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return kept;
    }

    private void fill(String content) {
        Properties kept = properties(content);
        writers.forEach((name, writer) -> {
            String text = kept.getProperty(name);
            if (text != null) {
                writer.accept(text);
            }
        });
    }

    /** Keeps what stands in the form now; called when the form is left. */
    public void leave() {
        pause.stop();
        if (changed && !ended) {
            keep();
        }
    }

    /** Forgets what was kept: the form was saved or given up. */
    public void end() {
        ended = true;
        pause.stop();
        kit.tasks().run(() -> drafts.forget(form)).start();
    }

    private void keep() {
        String content = content();
        kit.tasks().run(() -> drafts.keep(form, content)).start();
    }

    private String content() {
        Map<String, String> fields = new LinkedHashMap<>();
        readers.forEach((name, reader) -> fields.put(name, reader.get()));
        return content(fields);
    }

    /** What is kept of fields with these names and texts, for a form that is to open filled in. */
    public static String content(Map<String, String> texts) {
        Properties fields = new Properties();
        texts.forEach((name, text) -> {
            if (text != null && !text.isEmpty()) {
                fields.setProperty(name, text);
            }
        });
        if (fields.isEmpty()) {
            return "";
        }
        StringWriter out = new StringWriter();
        try {
            fields.store(out, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String write(DateEntry entry) {
        return switch (entry) {
            case DateEntry.Day(LocalDate date) -> date.toString();
            case DateEntry.Month(YearMonth month) -> month.toString();
            case DateEntry.Unread(String text) -> "?" + text;
            case DateEntry.Empty _ -> "";
        };
    }

    private static DateEntry read(String text) {
        if (text.startsWith("?")) {
            return new DateEntry.Unread(text.substring(1));
        }
        if (text.isEmpty()) {
            return DateEntry.EMPTY;
        }
        return text.length() == 7 ? DateEntry.of(YearMonth.parse(text)) : DateEntry.of(LocalDate.parse(text));
    }
}
