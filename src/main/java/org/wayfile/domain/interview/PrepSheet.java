package org.wayfile.domain.interview;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.wayfile.domain.cases.Identifier;
import org.wayfile.domain.cases.IdentifierKind;

/**
 * The sheet to carry to an appointment, as a value: preview, PDF and print are made from it and from nothing else. It
 * holds only what may stand on the paper; {@link #compose} drops the rest.
 *
 * @param strip what this paper is, and that it is private
 * @param name first name and initial; whole on the versions for home and lawyer
 * @param prepared label and day of the print
 * @param runningName name at the head of the later pages
 * @param running day and time behind it
 * @param early "be there by" and the time, at the head of the later pages; its value may be blank
 * @param before page one: before the door
 * @param inside page two: inside, and after
 * @param more "and {0} more in the packet"
 * @param foot information line
 * @param pageOf "Page {0} of {1}"
 * @param continued behind a heading that is repeated on the next page
 */
public record PrepSheet(
        Version version,
        SheetTexts.Shape shape,
        String language,
        boolean large,
        PaperSize paper,
        Bilingual strip,
        String name,
        SheetBlock.Fact prepared,
        String runningName,
        String running,
        SheetBlock.Fact early,
        List<SheetBlock> before,
        List<SheetBlock> inside,
        Bilingual more,
        Bilingual foot,
        Bilingual pageOf,
        Bilingual continued) {

    /** Most papers in the folder. */
    public static final int MOST_PAPERS = 12;

    /** The same where everything stands on one page. */
    static final int MOST_ON_ONE_PAGE = 6;

    /** The same where no questions are asked. */
    static final int MOST_ON_HALF_PAGE = 3;

    /** Most questions of one's own, and most telephone numbers. */
    static final int MOST_QUESTIONS = 4;

    static final int MOST_PHONES = 3;
    static final int MOST_CONTACTS = 3;

    /** Who may see the paper. */
    public enum Version {
        /** Last four digits only, no story: harmless if lost on the bus. */
        CARRY,
        /** Full numbers when they are switched on for this print. */
        HOME,
        /** Full numbers, for a lawyer or helper. */
        LAWYER
    }

    /** Composes the sheet. Pure: the same input gives the same sheet. */
    public static PrepSheet compose(PrepInput input) {
        return new SheetComposition(input).sheet();
    }

    /** The same sheet with dates, changes and contacts cut, for a sheet that is too long for its pages. */
    public PrepSheet shortened() {
        return new PrepSheet(
                version, shape, language, large, paper, strip, name, prepared, runningName, running, early,
                before.stream().map(it -> it.shortened(more)).toList(),
                inside.stream().map(it -> it.shortened(more)).toList(),
                more, foot, pageOf, continued);
    }

    /** The same sheet with at most so many papers in the folder; the others are counted. */
    public PrepSheet withPapers(int most) {
        return new PrepSheet(
                version, shape, language, large, paper, strip, name, prepared, runningName, running, early,
                before.stream().map(it -> it.withPapers(most, more)).toList(),
                inside,
                more, foot, pageOf, continued);
    }

    /** All parts in the order of use. */
    public Stream<SheetBlock> blocks() {
        return Stream.concat(before.stream(), inside.stream());
    }

    /**
     * What may be printed of a number. Social Security numbers are never printed. Without whole numbers the end stands
     * there, never more than half of it, so that a short number is left out altogether.
     */
    public static Optional<String> printable(Identifier number, boolean whole) {
        if (number.kind() == IdentifierKind.SOCIAL_SECURITY) {
            return Optional.empty();
        }
        if (whole) {
            return Optional.of(number.grouped());
        }
        String cleaned = number.cleaned();
        int length = cleaned.codePointCount(0, cleaned.length());
        String end = number.lastFour();
        int shown = Math.min(end.codePointCount(0, end.length()), length / 2);
        return length <= 4
                ? Optional.empty()
                : Optional.of(end.substring(end.offsetByCodePoints(0, end.codePointCount(0, end.length()) - shown)));
    }
}
