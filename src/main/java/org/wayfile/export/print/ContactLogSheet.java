package org.wayfile.export.print;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.export.print.layout.Weight;

/** The log of one case on paper, one contact after the other. */
public final class ContactLogSheet {

    private ContactLogSheet() {}

    /**
     * One contact.
     *
     * @param head day, time and channel in words
     * @param facts lines such as "Person: Mr. Allen, ID 4471"; empty ones are left out by the caller
     * @param corrections dated corrections in words
     */
    public record Entry(String head, List<String> facts, List<String> corrections) {}

    /** Writes the log; returns the bytes of the PDF. */
    public static byte[] write(
            String caseTitle, String numbers, List<Entry> entries, LocalDate printedOn, String language,
            PaperSize paper) {
        SheetWords words = new SheetWords(language);
        String title = words.get("log.title", caseTitle);
        PlainSheet flow = new PlainSheet(words.get("log.kind"), title, words.get("advice"), words, paper);
        flow.body(words.get("private"));
        flow.title(title);
        if (!numbers.isBlank()) {
            flow.strong(numbers);
        }
        flow.body(words.get("printed", words.full(printedOn)));
        for (Entry entry : entries) {
            flow.heading(entry.head());
            entry.facts().forEach(flow::body);
            entry.corrections().forEach(it -> flow.text(it, Weight.SEMIBOLD, 11));
        }
        if (entries.isEmpty()) {
            flow.gap(10);
            flow.body(words.get("log.empty"));
        }
        return flow.end();
    }
}
