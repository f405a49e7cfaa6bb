package org.wayfile.export.print;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.interview.PaperSize;

/** One page to hold during a call: what to say, what to ask, what is at hand, lines for the answers. */
public final class CallSheet {

    private CallSheet() {}

    /**
     * What the sheet says.
     *
     * @param numbers masked numbers in words
     * @param say the first sentences, at most a minute when read aloud
     * @param lastAnswer the last answer received, may be empty
     */
    public record Content(
            String agency, String phone, String caseTitle, List<String> numbers, String say, String lastAnswer) {}

    /** Writes the sheet; returns the bytes of the PDF. */
    public static byte[] write(Content it, LocalDate printedOn, String language, PaperSize paper) {
        SheetWords words = new SheetWords(language);
        PlainSheet flow = new PlainSheet(
                words.get("call.title"), words.get("call.title"), words.get("advice"), words, paper);
        flow.body(words.get("private"));
        flow.title(it.agency());
        flow.strong(it.phone());
        flow.body(it.caseTitle() + " · " + words.get("printed", words.full(printedOn)));
        flow.heading(words.get("call.say"));
        flow.body(it.say());
        flow.heading(words.get("call.numbers"));
        it.numbers().forEach(flow::body);
        if (!it.lastAnswer().isBlank()) {
            flow.heading(words.get("call.last"));
            flow.body(it.lastAnswer());
        }
        flow.heading(words.get("call.ask"));
        List.of("call.ask.next", "call.ask.when", "call.ask.number").forEach(key -> flow.writingLine(words.get(key)));
        flow.heading(words.get("call.write"));
        List.of("call.name", "call.reference", "call.promised", "call.by", "call.next")
                .forEach(key -> flow.writingLine(words.get(key)));
        flow.gap(8);
        flow.frame(words.get("call.money"));
        return flow.end();
    }
}
