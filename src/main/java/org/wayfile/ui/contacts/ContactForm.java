package org.wayfile.ui.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wayfile.domain.cases.CaseFile;
import org.wayfile.domain.contacts.Channel;
import org.wayfile.domain.contacts.Direction;
import org.wayfile.domain.reference.Agency;
import org.wayfile.service.Guide;
import org.wayfile.ui.kit.Check;
import org.wayfile.ui.kit.DateEntry;
import org.wayfile.ui.kit.FormBuilder;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.Messages;
import org.wayfile.ui.parts.Words;

/** The rows of the contact form, in the order in which one remembers a contact. */
final class ContactForm {

    private final Kit kit;
    private final Guide guide;
    private final Words words;
    private final Messages texts;
    private final ContactFields fields;

    ContactForm(Kit kit, Guide guide, Words words, Messages texts, ContactFields fields) {
        this.kit = kit;
        this.guide = guide;
        this.words = words;
        this.texts = texts;
        this.fields = fields;
    }

    /** The whole form after a contact. */
    FormBuilder whole(List<CaseFile> cases) {
        FormBuilder form = new FormBuilder(kit, texts);
        form.segments("channel", fields.channel, Arrays.asList(Channel.values()), words::of);
        form.segments("direction", fields.direction, Arrays.asList(Direction.values()), words::of);
        form.columns(3, row -> {
            row.date("on", fields.on).needed().check(this::future);
            row.time("time", fields.time).optional();
            row.text("minutes", fields.minutes).optional().check(this::wholeNumber);
        });
        if (!cases.isEmpty()) {
            form.checks("cases", fields.cases, cases.stream().map(CaseFile::id).toList(), id -> title(cases, id));
        }
        office(form);
        people(form);
        words(form);
        promise(form);
        return form;
    }

    private static String title(List<CaseFile> cases, UUID id) {
        return cases.stream()
                .filter(it -> it.id().equals(id))
                .map(CaseFile::title)
                .findFirst()
                .orElse("");
    }

    void office(FormBuilder form) {
        form.columns(3, row -> {
            row.search("agency", fields.agency, agencies(fields.agency.get()), words::agency);
            row.text("office", fields.office).optional();
            row.text("tier", fields.tier).optional();
        });
    }

    void people(FormBuilder form) {
        form.columns(2, row -> {
            row.text("name", fields.name);
            row.text("idNumber", fields.idNumber);
        });
        form.columns(2, row -> {
            row.text("otherName", fields.otherName).optional();
            row.text("otherIdNumber", fields.otherIdNumber).optional();
        });
    }

    private void words(FormBuilder form) {
        form.area("asked", fields.asked, 2);
        form.area("said", fields.said, 4);
    }

    void promise(FormBuilder form) {
        form.columns(3, row -> {
            row.text("reference", fields.reference).optional();
            row.text("promised", fields.promised).optional();
            row.date("promisedBy", fields.promisedBy).optional().check(this::past);
        });
        form.columns(2, row -> {
            row.text("nextStep", fields.nextStep).optional();
            row.date("remindOn", fields.remindOn).optional().check(this::past);
        });
    }

    private List<String> agencies(String now) {
        List<String> ids =
                new ArrayList<>(guide.agencies(words.language()).stream().map(Agency::id).toList());
        if (!now.isBlank() && !ids.contains(now)) {
            ids.add(now);
        }
        return ids;
    }

    private Check future(@Nullable DateEntry entry) {
        return entry instanceof DateEntry.Day(LocalDate day) && day.isAfter(kit.dates().today())
                ? Check.warning(texts.get("on.future"))
                : Check.fine();
    }

    private Check past(@Nullable DateEntry entry) {
        return entry instanceof DateEntry.Day(LocalDate day) && day.isBefore(kit.dates().today())
                ? Check.warning(texts.get("day.past"))
                : Check.fine();
    }

    private Check wholeNumber(@Nullable String text) {
        return text == null || ContactFields.isNumber(text) ? Check.fine() : Check.warning(texts.get("minutes.number"));
    }
}
