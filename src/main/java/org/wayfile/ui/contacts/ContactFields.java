package org.wayfile.ui.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.ContactEntry;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.service.ContactService.ContactDraft;
import org.wayfile.service.ContactService.Spoke;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.parts.DraftKeeper;

/** The fields of a contact as properties; the form and the call companion share them, and so does their draft. */
final class ContactFields {

    final ObjectProperty<DateEntry> on = new SimpleObjectProperty<>(DateEntry.EMPTY);
    final StringProperty time = new SimpleStringProperty("");
    final StringProperty minutes = new SimpleStringProperty("");
    final ObjectProperty<Channel> channel = new SimpleObjectProperty<>(Channel.CALL);
    final ObjectProperty<Direction> direction = new SimpleObjectProperty<>(Direction.WE_CONTACTED_THEM);
    final StringProperty agency = new SimpleStringProperty("uscis");
    final StringProperty office = new SimpleStringProperty("");
    final StringProperty tier = new SimpleStringProperty("");
    final StringProperty name = new SimpleStringProperty("");
    final StringProperty idNumber = new SimpleStringProperty("");
    final StringProperty otherName = new SimpleStringProperty("");
    final StringProperty otherIdNumber = new SimpleStringProperty("");
    final StringProperty reference = new SimpleStringProperty("");
    final StringProperty asked = new SimpleStringProperty("");
    final StringProperty said = new SimpleStringProperty("");
    final StringProperty promised = new SimpleStringProperty("");
    final ObjectProperty<DateEntry> promisedBy = new SimpleObjectProperty<>(DateEntry.EMPTY);
    final StringProperty nextStep = new SimpleStringProperty("");
    final ObjectProperty<DateEntry> remindOn = new SimpleObjectProperty<>(DateEntry.EMPTY);
    final ObservableList<UUID> cases = FXCollections.observableArrayList();

    private final ContactEntry blank;

    ContactFields(ContactEntry blank, List<UUID> cases) {
        this.blank = blank;
        on.set(DateEntry.of(blank.happenedOn()));
        channel.set(blank.channel());
        this.cases.setAll(cases);
    }

    /** Fills the fields from a contact that is corrected. */
    void fill(ContactEntry it) {
        time.set(it.atTime());
        minutes.set(it.minutes() == 0 ? "" : String.valueOf(it.minutes()));
        direction.set(it.direction());
        agency.set(it.agency());
        office.set(it.office());
        tier.set(it.tier());
        reference.set(it.reference());
        asked.set(it.asked());
        said.set(it.said());
        promised.set(it.promised());
        promisedBy.set(it.promisedBy() == null ? DateEntry.EMPTY : DateEntry.of(it.promisedBy()));
        nextStep.set(it.nextStep());
    }

    /** Lets the typed fields be kept while they are not saved. */
    DraftKeeper keptBy(DraftKeeper draft) {
        return draft.date("on", on)
                .constant("channel", channel, Channel.class)
                .constant("direction", direction, Direction.class)
                .text("time", time)
                .text("minutes", minutes)
                .text("agency", agency)
                .text("office", office)
                .text("tier", tier)
                .text("name", name)
                .text("idNumber", idNumber)
                .text("otherName", otherName)
                .text("otherIdNumber", otherIdNumber)
                .text("reference", reference)
                .text("asked", asked)
                .text("said", said)
                .text("promised", promised)
                .date("promisedBy", promisedBy)
                .text("nextStep", nextStep)
                .date("remindOn", remindOn);
    }

    /** The contact as the fields say it. */
    ContactEntry entry() {
        return new ContactEntry(
                blank.id(),
                on.get().day().orElse(blank.happenedOn()),
                time.get().strip(),
                number(minutes.get()),
                channel.get(),
                direction.get(),
                agency.get().strip(),
                office.get().strip(),
                tier.get().strip(),
                reference.get().strip(),
                asked.get().strip(),
                said.get().strip(),
                promised.get().strip(),
                promisedBy.get().day().orElse(null),
                nextStep.get().strip(),
                blank.loggedAt());
    }

    /**
     * What to log.
     *
     * @param followUp words for the follow-up when nothing better is known
     */
    ContactDraft toDraft(String followUp) {
        List<Spoke> spoke = new ArrayList<>();
        spoke.add(new Spoke(name.get().strip(), idNumber.get().strip()));
        spoke.add(new Spoke(otherName.get().strip(), otherIdNumber.get().strip()));
        String title = nextStep.get().isBlank() ? followUp : nextStep.get().strip();
        LocalDate remind = remindOn.get().day().orElse(null);
        return new ContactDraft(entry(), spoke, List.copyOf(cases), title, remind);
    }

    /** Whether saving makes a follow-up. */
    boolean makesFollowUp() {
        return promisedBy.get().day().isPresent() || remindOn.get().day().isPresent();
    }

    static boolean isNumber(String text) {
        return text.isBlank() || text.strip().matches("[0-9]{1,4}");
    }

    private static int number(String text) {
        return text.isBlank() || !isNumber(text) ? 0 : Integer.parseInt(text.strip());
    }
}
