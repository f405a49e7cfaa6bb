package org.wayfile.ui.interview;

import java.util.EnumMap;
import java.util.Map;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.wayfile.domain.interview.InterviewAnswer.Ask;
import org.wayfile.service.InterviewView;
import org.wayfile.ui.parts.DraftKeeper;

/** The lines of one page of the preparation as fields. Only the lines that the page shows are kept by it. */
final class Lines {

    private final Map<Ask, StringProperty> fields = new EnumMap<>(Ask.class);

    /** The lines of a page, filled with what was kept. */
    Lines(InterviewView view, Ask... shown) {
        for (Ask ask : shown) {
            fields.put(ask, new SimpleStringProperty(view.answer(ask)));
        }
    }

    StringProperty of(Ask ask) {
        StringProperty field = fields.get(ask);
        if (field == null) {
            throw new IllegalArgumentException("the page has no line " + ask);
        }
        return field;
    }

    /** Lets a draft follow every line. */
    void drafted(DraftKeeper draft) {
        fields.forEach((ask, field) -> draft.text(ask.name(), field));
    }

    /** What stands on the lines now. */
    Map<Ask, String> said() {
        Map<Ask, String> said = new EnumMap<>(Ask.class);
        fields.forEach((ask, field) -> said.put(ask, field.get()));
        return said;
    }
}
