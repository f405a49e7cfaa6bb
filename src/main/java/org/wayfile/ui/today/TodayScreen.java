package org.wayfile.ui.today;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import org.wayfile.domain.cases.CaseEvent;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.papers.ChecklistItem;
import org.wayfile.domain.schedule.Agenda;
import org.wayfile.domain.schedule.Appointment;
import org.wayfile.domain.schedule.Deadline;
import org.wayfile.domain.schedule.FollowUp;
import org.wayfile.service.Guide;
import org.wayfile.service.TodayService;
import org.wayfile.service.Workspace;
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
import org.wayfile.ui.parts.LiveScreen;
import org.wayfile.ui.parts.Words;

/** The page Today. */
public final class TodayScreen extends LiveScreen {

    private final Kit kit;
    private final Workspace workspace;
    private final Guide guide;
    private final Navigator navigator;
    private final Messages texts;
    private final Words words;
    private final AgendaRows agendaRows;

    public TodayScreen(Kit kit, Workspace workspace, Guide guide, Navigator navigator) {
        super(
                kit,
                workspace.changes(),
                List.of(
                        FollowUp.class,
                        Deadline.class,
                        Appointment.class,
                        ChecklistItem.class,
                        CaseEvent.class,
                        CaseFile.class,
                        ContactEntry.class));
        this.kit = kit;
        this.workspace = workspace;
        this.guide = guide;
        this.navigator = navigator;
        this.texts = kit.messages(TodayScreen.class);
        this.words = new Words(kit, guide);
        this.agendaRows = new AgendaRows(kit, workspace, navigator, words);
    }

    @Override
    protected void refresh() {
        String language = words.language();
        kit.tasks()
                .run(() -> workspace.today().day(item -> workspace.papers().words(item, guide, language)))
                .onSuccess(day -> show(page(day)))
                .start();
    }

    private Node page(TodayService.Day day) {
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
        page.secondary(texts.get("remind"), () -> new RemindDialog(kit, workspace).open(kit.dates().today()));
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
}
