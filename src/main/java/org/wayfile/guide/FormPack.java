package org.wayfile.guide;

import java.util.Comparator;
import java.util.List;
import org.wayfile.domain.reference.FormInfo;

/** Reads the official forms and the stages of their cases. */
final class FormPack {

    private FormPack() {}

    static List<FormInfo> read(String language) {
        Pack words = Pack.file(language + "/forms.yaml");
        Pack stages = Pack.file(language + "/stages.yaml");
        return Pack.file("forms.yaml").list().stream()
                .map(it -> form(it, words.get(it.text("number")), stages))
                .sorted(Comparator.comparing(FormInfo::number))
                .toList();
    }

    private static FormInfo form(Pack it, Pack words, Pack stages) {
        return new FormInfo(
                it.text("number"),
                words.text("name"),
                it.text("agency"),
                words.text("use"),
                words.texts("watch"),
                it.texts("stages").stream().map(id -> stage(id, stages.get(id))).toList(),
                it.texts("rules"),
                it.provenance());
    }

    private static FormInfo.Stage stage(String id, Pack words) {
        return new FormInfo.Stage(id, words.text("name"), words.text("meaning"));
    }
}
