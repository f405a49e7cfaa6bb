package org.wayfile.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.schedule.AgendaItem;
import org.wayfile.service.RuleOffers;
import org.wayfile.service.TodayService;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Texts;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.Words;

/** The rows of "To do" and "Coming", each with what one can do about it. */
final class AgendaRows {

    private final Kit kit;
    private final Navigator navigator;
    private final TodayActions actions;
    private final Messages texts;
    private final Words words;

    AgendaRows(Kit kit, Navigator navigator, TodayActions actions, Words words) {
        this.words = words;
        this.kit = kit;
        this.navigator = navigator;
        this.actions = actions;
        this.texts = kit.messages(TodayScreen.class);
    }

    List<Row> of(List<AgendaItem> items, TodayService.Day day) {
        return items.stream().map(it -> row(it, day)).toList();
    }

    private Row row(AgendaItem item, TodayService.Day day) {
        ContactEntry contact = day.contacts().get(item.subjectId());
        CaseFile file = item.caseId() == null ? null : day.files().get(item.caseId());
        Row row = Row.of(first(item), second(item), title(item, file), why(item, contact));
        row.setId("agenda-" + item.kind().name().toLowerCase(Locale.ROOT));
        if (item.overdue()) {
            row.attention();
        }
        return switch (item.kind()) {
            case FOLLOW_UP -> followUp(row, item, contact);
            case DEADLINE -> row.actions(why(item), doneDeadline(item), openCase(item));
            case EXPIRY -> row.actions(openPapers(item));
            case APPOINTMENT -> row.actions(ready(item));
        };
    }

    private String first(AgendaItem item) {
        return switch (item.kind()) {
            case FOLLOW_UP -> texts.get(item.overdue() ? "row.followUp" : "row.askAgain");
            case DEADLINE -> texts.get("row.by", kit.dates().weekday(item.on()));
            case EXPIRY -> texts.get("row.ends");
            case APPOINTMENT -> Dates.capital(kit.dates().weekday(item.on()));
        };
    }

    private String second(AgendaItem item) {
        String day = near(item.on());
        return item.time().isBlank() ? day : day + ", " + item.time();
    }

    private String near(LocalDate on) {
        boolean thisYear = on.getYear() == kit.dates().today().getYear();
        return thisYear ? kit.dates().day(on) : kit.dates().medium(on);
    }

    private String title(AgendaItem item, @Nullable CaseFile file) {
        if (item.kind() == AgendaItem.Kind.APPOINTMENT) {
            String what = words.appointmentKind(item.title());
            return file == null ? what : what + ": " + file.title();
        }
        return item.title().isBlank() ? texts.get("row.untitled") : item.title();
    }

    /** How a date came about, in a line: a promise with the day it was made and the number they gave for that contact. */
    private String why(AgendaItem item, @Nullable ContactEntry contact) {
        if (RuleOffers.isCounted(item.why())) {
            return texts.get("row.counted");
        }
        if (contact == null || item.why().isBlank() || !item.why().equals(contact.promised())) {
            return item.why();
        }
        String said = texts.get("row.said", near(contact.happenedOn()), item.why());
        return contact.reference().isBlank() ? said : said + " " + texts.get("row.reference", contact.reference());
    }

    /** Calls are prepared; what goes by mail or online is written first and logged after. */
    private Row followUp(Row row, AgendaItem item, @Nullable ContactEntry contact) {
        if (contact == null) {
            return row.actions(
                    later(item),
                    Buttons.text(texts.get("prepareCall"), () -> prepare(item)),
                    main(item, "done-and-log", "doneAndLog", () -> log(item)));
        }
        if (contact.channel() == Channel.CALL) {
            return row.actions(
                    later(item),
                    Buttons.id("done-and-log", Buttons.text(texts.get("doneAndLog"), () -> log(item))),
                    main(item, "prepare", "prepare", () -> prepare(item)));
        }
        return row.actions(
                later(item),
                Buttons.text(
                        texts.get("openContact"), () -> navigator.go(new Destination.ContactPage(contact.id()))),
                main(item, "done-and-log", "doneAndLog", () -> log(item)));
    }

    private Button later(AgendaItem item) {
        return Buttons.id(
                "later",
                Buttons.text(texts.get("later"), () -> actions.later(item.subjectId())));
    }

    private void log(AgendaItem item) {
        navigator.go(new Destination.NewContact(cases(item), item.subjectId()));
    }

    private void prepare(AgendaItem item) {
        navigator.go(new Destination.CallCompanion(item.caseId(), item.subjectId()));
    }

    private Button main(AgendaItem item, String id, String key, Runnable go) {
        String words = texts.get(key);
        return Buttons.id(id, item.overdue() ? Buttons.primary(words, go) : Buttons.secondary(words, go));
    }

    private Button why(AgendaItem item) {
        return Buttons.text(
                texts.get("why"),
                () -> kit.dialogs()
                        .tell(
                                texts.get("why"),
                                Texts.body(texts.get(
                                        "why.text",
                                        kit.dates().full(item.on()),
                                        item.why().isBlank()
                                                ? texts.get("why.unknown")
                                                : RuleOffers.words(item.why())))));
    }

    private Button doneDeadline(AgendaItem item) {
        return Buttons.text(texts.get("done"), () -> actions.deadlineDone(item.subjectId()));
    }

    private Button openCase(AgendaItem item) {
        return Buttons.secondary(texts.get("openCase"), () -> {
            if (item.caseId() != null) {
                navigator.go(new Destination.CasePage(item.caseId()));
            }
        });
    }

    private Button openPapers(AgendaItem item) {
        return Buttons.secondary(texts.get("openPapers"), () -> actions.openPapers(item.subjectId()));
    }

    private Button ready(AgendaItem item) {
        return Buttons.secondary(
                texts.get("ready"), () -> navigator.go(new Destination.InterviewHome(item.caseId())));
    }

    private static List<UUID> cases(AgendaItem item) {
        return item.caseId() == null ? List.of() : List.of(item.caseId());
    }
}
