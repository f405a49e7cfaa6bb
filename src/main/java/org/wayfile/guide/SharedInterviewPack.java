package org.wayfile.guide;

import java.util.List;
import org.wayfile.domain.interview.InterviewCommon;
import org.wayfile.domain.interview.InterviewCommon.Told;
import org.wayfile.domain.interview.SharedRules;

/** Reads what several kinds of interview share. */
final class SharedInterviewPack {

    private final Pack structure = Pack.file("interviews/shared.yaml");
    private final Pack words;

    SharedInterviewPack(String language) {
        words = Pack.file(language + "/interviews/shared.yaml");
    }

    static InterviewCommon common(String language) {
        return new SharedInterviewPack(language).common();
    }

    private InterviewCommon common() {
        return new InterviewCommon(
                told("rules"),
                told("reviews"),
                list("stops").stream()
                        .map(it -> new InterviewCommon.StopSign(
                                it.text("id"),
                                said("stops", it).text("ask"),
                                said("stops", it).text("why"),
                                it.provenance()))
                        .toList(),
                told("phrases"),
                list("words").stream()
                        .map(it -> new InterviewCommon.YesNoWord(
                                it.text("id"),
                                said("words", it).text("term"),
                                said("words", it).text("meaning"),
                                it.texts("forms"),
                                it.provenance()))
                        .toList(),
                words.get("helpers").text("how"),
                words.get("helpers").text("go"),
                structure.get("helpers").provenance());
    }

    /** The rules that a kind names by their ids. */
    SharedRules rules(Pack type) {
        Pack interpreter = named("interpreters", type.text("interpreter"));
        Pack interpreting = said("interpreters", interpreter);
        Pack accommodation = named("accommodations", type.text("accommodation"));
        Pack reschedule = named("reschedules", type.text("reschedule"));
        Pack day = named("days", type.text("day"));
        Pack after = named("afters", type.text("after"));
        return new SharedRules(
                new SharedRules.Interpreter(
                        interpreter.text("id"),
                        interpreter.textOr("form", ""),
                        interpreting.text("rule"),
                        interpreting.texts("who"),
                        interpreting.text("paper"),
                        interpreting.text("ask"),
                        interpreter.provenance()),
                new SharedRules.Accommodation(
                        said("accommodations", accommodation).text("what"),
                        said("accommodations", accommodation).text("how"),
                        accommodation.provenance()),
                new SharedRules.Reschedule(
                        said("reschedules", reschedule).text("rule"),
                        said("reschedules", reschedule).text("how"),
                        said("reschedules", reschedule).text("missed"),
                        reschedule.texts("rules"),
                        reschedule.provenance()),
                new SharedRules.Day(
                        said("days", day).text("arrive"),
                        day.get("early").node().asInt(),
                        said("days", day).texts("tips"),
                        day.provenance()),
                new SharedRules.After(
                        said("afters", after).text("ask"), said("afters", after).text("when"), after.provenance()));
    }

    private List<Told> told(String part) {
        return list(part).stream()
                .map(it -> new Told(it.text("id"), words.get(part).text(it.text("id"))))
                .toList();
    }

    private List<Pack> list(String part) {
        return structure.get(part).list();
    }

    private Pack named(String part, String id) {
        return list(part).stream()
                .filter(it -> it.text("id").equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no " + part + " " + id));
    }

    private Pack said(String part, Pack it) {
        return words.get(part).get(it.text("id"));
    }
}
