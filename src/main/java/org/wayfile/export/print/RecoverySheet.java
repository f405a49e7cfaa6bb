package org.wayfile.export.print;

import java.time.LocalDate;
import java.util.List;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.export.print.layout.Weight;

/** One page with the recovery code, to be kept in another place than the computer. */
public final class RecoverySheet {

    private RecoverySheet() {}

    /**
     * Writes the sheet.
     *
     * @param code groups parted by dashes
     * @return the bytes of the PDF
     */
    public static byte[] write(String vaultName, String code, LocalDate made, String language) {
        SheetWords words = new SheetWords(language);
        PlainSheet flow = new PlainSheet(
                words.get("recovery.title"), words.get("recovery.title"), words.get("recovery.foot"), words,
                PaperSize.LETTER);
        flow.title(words.get("recovery.title"));
        flow.gap(6);
        flow.body(words.get("recovery.for", vaultName));
        flow.body(words.get("recovery.made", words.medium(made)));
        flow.gap(16);
        List<String> groups = List.of(code.split("-"));
        int half = (groups.size() + 1) / 2;
        flow.text(String.join("   ", groups.subList(0, half)), Weight.BOLD, 24);
        flow.gap(6);
        flow.text(String.join("   ", groups.subList(half, groups.size())), Weight.BOLD, 24);
        flow.gap(16);
        for (String key : List.of("recovery.one", "recovery.two", "recovery.three", "recovery.four")) {
            flow.body(words.get(key));
            flow.gap(4);
        }
        return flow.end();
    }
}
