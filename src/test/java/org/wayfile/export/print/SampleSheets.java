package org.wayfile.export.print;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.IdentifierKind;
import org.wayfile.domain.cases.Role;
import org.wayfile.domain.interview.Bilingual;
import org.wayfile.domain.interview.Civics;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.papers.Box;
import org.wayfile.guide.ContentGuide;
import org.wayfile.guide.Packs;

/** Inputs of sheets for tests: a usual family, and one that has much of everything. */
final class SampleSheets {

    static final ContentGuide GUIDE = Packs.GUIDE;
    static final List<String> TYPES = List.of(
            "naturalization", "aos-marriage", "aos-employment", "aos-family", "i751", "stokes-second", "n600",
            "asylum", "credible-fear", "consular-immigrant", "consular-visitor", "consular-student", "consular-work",
            "consular-k1", "port-of-entry", "biometrics", "court-master");

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private SampleSheets() {}

    static PrepInput.Print print(PrepSheet.Version version, String language, boolean large, PaperSize paper) {
        return new PrepInput.Print(version, version != PrepSheet.Version.CARRY, language, large, paper);
    }

    /** What most families have. */
    static PrepInput usual(String type, PrepInput.Print print) {
        boolean spanish = print.language().equals("es");
        return new PrepInput(
                GUIDE.sheet(type, print.language()),
                print,
                TODAY,
                TODAY,
                new PrepInput.Visit(
                        LocalDate.of(2026, 12, 8), "8:15 AM", "USCIS Field Office",
                        List.of("200 Example Plaza", "Springfield, NJ 07000"), "3rd floor", "7:45 AM", "6:50 AM", ""),
                new PrepInput.About(
                        words("Green card through marriage", "Tarjeta verde por matrimonio", spanish), "I-485",
                        LocalDate.of(2026, 3, 3)),
                List.of(
                        new PrepInput.Party("Marisol", "Rivera", Role.APPLICANT, Bilingual.NONE, true),
                        new PrepInput.Party("Daniel", "Rivera", Role.PETITIONER, words("husband", "esposo", spanish),
                                true),
                        new PrepInput.Party("Ana", "Ortiz", Role.LAWYER, Bilingual.NONE, true)),
                numbers(spanish),
                papers(7, spanish),
                List.of(
                        new PrepInput.Changed("Not working", "Works at a bakery", "letter, tab 6"),
                        new PrepInput.Changed("No trips", "One trip, July 2026", "passport stamps")),
                List.of(
                        date("Married", "Boda", LocalDate.of(2024, 6, 15), spanish),
                        date("Last entry", "Última entrada", LocalDate.of(2021, 8, 19), spanish)),
                List.of(words("How will the decision come?", "¿Cómo llegará la decisión?", spanish)),
                List.of(
                        new PrepInput.Phone(words("My lawyer", "Mi abogada", spanish), "(555) 010-0142"),
                        new PrepInput.Phone(Bilingual.same("Daniel"), "(555) 010-0177"),
                        new PrepInput.Phone(Bilingual.same("USCIS"), "800-375-5283")),
                List.of(new PrepInput.LogLine(
                        LocalDate.of(2026, 11, 3), Bilingual.same("Call, USCIS"), "They said to wait", "S1-90421")),
                Map.of(),
                Civics.TEST_2025);
    }

    /** Long names, a street of forty characters, twelve children, the whole of every list; no lawyer, no time. */
    static PrepInput full(String type, PrepInput.Print print) {
        PrepInput it = usual(type, print);
        boolean spanish = print.language().equals("es");
        List<PrepInput.Party> parties = new ArrayList<>(List.of(new PrepInput.Party(
                "María de los Ángeles Guadalupe", "Hernández-Villavicencio y Montealegre", Role.APPLICANT,
                Bilingual.NONE, true)));
        IntStream.rangeClosed(1, 12).forEach(i -> parties.add(new PrepInput.Party(
                "Maximiliano" + i, "Hernández", Role.CHILD, words("son", "hijo", spanish), true)));
        return new PrepInput(
                it.texts(), print, TODAY, TODAY,
                new PrepInput.Visit(
                        LocalDate.of(2026, 9, 30), "", "Application Support Center Springfield Gardens",
                        List.of("12345 Northwest Martin Luther King Junior Boulevard", "North Springfield, NJ 07000"),
                        "Building C, floor 12, room 1204", "", "", "no food, no drinks, no electronic devices"),
                it.about(),
                parties,
                it.numbers(),
                papers(16, spanish),
                IntStream.rangeClosed(1, 7).mapToObj(i -> new PrepInput.Changed(
                        "Address " + i + ": 12 Elm Street, Springfield", "34 Oak Avenue, apartment " + i, "lease"))
                        .toList(),
                IntStream.rangeClosed(1, 9).mapToObj(i -> date(
                        "Moved " + i, "Mudanza " + i, LocalDate.of(2020, i, 1), spanish)).toList(),
                IntStream.rangeClosed(1, 6).mapToObj(i -> words(
                        "May I send the missing paper number " + i + " later?",
                        "¿Puedo enviar más tarde el papel " + i + " que falta?", spanish)).toList(),
                it.phones().subList(1, 3),
                Collections.nCopies(5, it.log().getFirst()),
                Map.of(),
                Civics.TEST_65_20);
    }

    private static PrepInput.Remembered date(String english, String spanish, LocalDate on, boolean both) {
        return new PrepInput.Remembered(words(english, spanish, both), on, PrepInput.Precision.DAY);
    }

    private static Bilingual words(String english, String spanish, boolean both) {
        return new Bilingual(english, both ? spanish : "");
    }

    private static List<PrepInput.NumberOf> numbers(boolean spanish) {
        return List.of(
                new PrepInput.NumberOf(
                        words("Receipt number", "Número de recibo", spanish),
                        new Identifier(IdentifierKind.RECEIPT_NUMBER, "IOE9999990001"), ""),
                new PrepInput.NumberOf(
                        words("A-Number", "Número A", spanish),
                        new Identifier(IdentifierKind.ALIEN_NUMBER, "A099993210"), ""),
                new PrepInput.NumberOf(
                        words("Social Security number", "Número de Seguro Social", spanish),
                        new Identifier(IdentifierKind.SOCIAL_SECURITY, "219-09-7193"), ""));
    }

    private static List<PrepInput.PaperLine> papers(int count, boolean spanish) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new PrepInput.PaperLine(
                words("Birth certificate number " + i, "Acta de nacimiento " + i, spanish),
                i == 2 ? Box.TICKED : Box.EMPTY, Box.EMPTY, i % 3 == 0 ? Box.EMPTY : Box.NOT_NEEDED, i < 4,
                i == 2 ? "12" : ""))
                .toList();
    }
}
