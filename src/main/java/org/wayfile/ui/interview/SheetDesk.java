package org.wayfile.ui.interview;

import java.util.Optional;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.service.Printing;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.nav.Destination;

/** What the page of the sheet needs from outside: the sheet itself, its pages as pictures, the ways out. */
public interface SheetDesk {

    /** The paper that is usual where that interview is held. Vault thread only. */
    PaperSize usualPaper(Destination.SheetPage of);

    /** The PDF of that interview; empty when there is none. Vault thread only. */
    Optional<byte[]> sheet(Destination.SheetPage of, PrepInput.Print print);

    /** Number of pages of a PDF. Any thread. */
    int pages(byte[] pdf);

    /** One page, from 0, as a picture. Any thread. */
    Picture picture(byte[] pdf, int page, float dotsPerInch);

    /** The words of one page, from 0, for screen readers. Any thread. */
    String words(byte[] pdf, int page);

    /** The printers of this computer. */
    Printing printing();

    /** For asking the printers, which may be slow, beside the vault thread. */
    Tasks printerTasks();

    /** Prints, and says what became of it. JavaFX thread only. */
    void print(byte[] pdf, Printing.Job job);

    /**
     * Makes the full packet with all kept files, names those that could not be shown, and saves it. JavaFX thread only.
     */
    void savePacket(Destination.SheetPage of, PrepInput.Print print);

    /** Asks where to, and saves. JavaFX thread only. */
    void save(byte[] pdf);

    /** Hands the sheet to the computer's PDF reader, after saying what that means. JavaFX thread only. */
    void open(byte[] pdf);

    /**
     * Pixels row by row, 0xAARRGGBB.
     *
     * @param argb width times height values
     */
    @SuppressWarnings("ArrayRecordComponent") // pixels on their way to the screen; never compared
    record Picture(int width, int height, int[] argb) {}
}
