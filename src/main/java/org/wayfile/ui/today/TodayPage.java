package org.wayfile.ui.today;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javafx.scene.Node;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.schedule.Agenda;
import org.wayfile.service.Guide;
import org.wayfile.service.TodayService;
import org.wayfile.ui.kit.Buttons;
import org.wayfile.ui.kit.Dates;
import org.wayfile.ui.kit.EmptyState;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.kit.Page;
import org.wayfile.ui.kit.Row;
import org.wayfile.ui.kit.Rows;
import org.wayfile.ui.kit.Section;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Navigator;
import org.wayfile.ui.parts.Words;

/** How a day looks. Knows of no vault. */
public final class TodayPage {

    private final Kit kit;
    private final Navigator navigator;
    private final TodayActions actions;
    private final Messages texts;
    private final Words words;
    private final AgendaRows agendaRows;

    TodayPage(Kit kit, Guide guide, Navigator navigator, TodayActions actions) {
        this.kit = kit;
        this.navigator = navigator;
        this.actions = actions;
        this.texts = kit.messages(TodayScreen.class);
        this.words = new Words(kit, guide);
        this.agendaRows = new AgendaRows(kit, navigator, actions, words);
    }

    /** A page that nobody sees; nothing on it does anything. */
    public static Node unseen(Kit kit, Guide guide, TodayService.Day day) {
        return new TodayPage(kit, guide, new Nowhere(), new Nothing()).of(day);
    }

    Node of(TodayService.Day day) {
        Page page = new Page(texts.get("title")).subtitle(Dates.capital(kit.dates().full(day.today())));
        page.setId("today");
        if (day.files().isEmpty()) {
            page.add(new EmptyState(
                    texts.get("empty.what"),
                    texts.get("empty.why"),
                    texts.get("empty.start"),
                    () -> navigator.go(new Destination.EditCase(null))));
            return page;
        }
        Agenda agenda = day.agenda();
        page.secondary(texts.get("remind"), actions::remind);
        page.add(todo(agendaRows.of(agenda.todo(), day)));
        section(page, "coming", agendaRows.of(agenda.coming(), day));
        section(page, "changed", day.changed().stream().map(this::changed).toList());
        day.lastDone().ifPresent(last -> section(page, "last", List.of(last(last))));
        return page;
    }

    private Node todo(List<Row> rows) {
        return rows.isEmpty()
                ? new Section(texts.get("todo"), new Rows(Row.of(texts.get("nothing"), texts.get("nothing.why"))))
                : new Section(texts.get("todo"), new Rows().addAll(rows));
    }

    private void section(Page page, String key, List<Row> rows) {
        if (!rows.isEmpty()) {
            page.add(new Section(texts.get(key), new Rows().addAll(rows)));
        }
    }

    private Row changed(TodayService.ChangedCase it) {
        CaseEvent event = it.event();
        String what = event.officialWords().isBlank() ? title(event) : "“" + event.officialWords() + "”";
        return Row.of(
                event.monthOnly()
                        ? words.day(event.happenedOn(), true)
                        : kit.dates().near(event.happenedOn(), when(event.happenedOn())),
                words.of(event.source()),
                what,
                it.caseFile().title())
                .actions(Buttons.text(
                        texts.get("openCase"),
                        () -> navigator.go(new Destination.CasePage(it.caseFile().id()))));
    }

    private String title(CaseEvent event) {
        return event.title().isBlank() ? words.of(event.kind()) : event.title();
    }

    private Row last(ContactEntry entry) {
        String what = entry.said().isBlank() ? entry.asked() : entry.said();
        return Row.of(
                kit.dates().near(entry.happenedOn(), when(entry.happenedOn())),
                words.of(entry.channel()),
                what.isBlank() ? words.of(entry.channel()) : what,
                words.agency(entry.agency()) + (entry.office().isBlank() ? "" : ", " + entry.office()))
                .actions(Buttons.text(
                        texts.get("openContact"), () -> navigator.go(new Destination.ContactPage(entry.id()))));
    }

    private String when(LocalDate on) {
        return Dates.capital(kit.dates().weekdayAndDay(on));
    }

    private static final class Nowhere implements Navigator {

        @Override
        public void go(Destination destination) {}

        @Override
        public void back() {}
    }

    private static final class Nothing implements TodayActions {

        @Override
        public void remind() {}

        @Override
        public void later(UUID followUpId) {}

        @Override
        public void deadlineDone(UUID deadlineId) {}

        @Override
        public void openPapers(UUID itemId) {}
    }
}
