package org.wayfile.ui.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.image.ImageView;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.service.Printing;
import org.wayfile.ui.kit.Kit;
import org.wayfile.ui.kit.NeedsScreen;
import org.wayfile.ui.kit.OnScreen;
import org.wayfile.ui.kit.ScreenCheck;
import org.wayfile.ui.kit.Tasks;
import org.wayfile.ui.nav.Destination;
import org.wayfile.ui.nav.Places;

/** The page of the sheet: its choices, the very pages, and the ways out. */
@NeedsScreen
class SheetScreenTest {

    private static final Destination.SheetPage PAGE = new Destination.SheetPage(new UUID(0, 1), new UUID(0, 2));

    private final Places nowhere = new Places();

    /** Sheets whose bytes name how they were asked for; two white pages each. */
    private static final class Desk implements SheetDesk {
        private final List<PrepInput.Print> asked = new ArrayList<>();
        private final List<String> out = new ArrayList<>();
        private final List<String> printers;
        private final boolean there;

        Desk(boolean there, String... printers) {
            this.there = there;
            this.printers = List.of(printers);
        }

        private static byte[] bytes(PrepInput.Print print) {
            return print.toString().getBytes(StandardCharsets.UTF_8);
        }

        private static String text(byte[] pdf) {
            return new String(pdf, StandardCharsets.UTF_8);
        }

        @Override
        public PaperSize usualPaper(Destination.SheetPage of) {
            return PaperSize.A4;
        }

        @Override
        public Optional<byte[]> sheet(Destination.SheetPage of, PrepInput.Print print) {
            assertThat(of).isEqualTo(PAGE);
            asked.add(print);
            return Optional.of(bytes(print));
        }

        @Override
        public int pages(byte[] pdf) {
            return 2;
        }

        @Override
        public Picture picture(byte[] pdf, int page, float dotsPerInch) {
            int[] white = new int[850 * 1100];
            Arrays.fill(white, 0xFFFFFFFF);
            return new Picture(850, 1100, white);
        }

        @Override
        public String words(byte[] pdf, int page) {
            return "words of page " + page;
        }

        @Override
        public Printing printing() {
            return new Printing() {
                @Override
                public boolean isThere() {
                    return there;
                }

                @Override
                public List<String> printers() {
                    return printers;
                }

                @Override
                public void print(byte[] pdf, Job job) {}
            };
        }

        @Override
        public Tasks printerTasks() {
            return Tasks.onTheSpot();
        }

        @Override
        public void print(byte[] pdf, Printing.Job job) {
            out.add("print " + text(pdf) + " on " + job.printer() + (job.a4() ? " a4" : " letter"));
        }

        @Override
        public void savePacket(Destination.SheetPage of, PrepInput.Print print) {
            out.add("packet " + print);
        }

        @Override
        public void save(byte[] pdf) {
            out.add("save " + text(pdf));
        }

        @Override
        public void open(byte[] pdf) {
            out.add("open " + text(pdf));
        }
    }

    private Parent shown(Kit kit, SheetDesk desk) {
        SheetScreen screen = new SheetScreen(kit, desk, nowhere, PAGE);
        screen.activate();
        return (Parent) screen.node();
    }

    @Test
    void itShowsItsChoicesWithoutFault() {
        assertThat(ScreenCheck.faults(kit -> shown(kit, new Desk(true, "Brother in the kitchen")))).isEmpty();
        assertThat(ScreenCheck.faults(kit -> shown(kit, new Desk(true)))).isEmpty();
        assertThat(ScreenCheck.faults(kit -> shown(kit, new Desk(false)))).isEmpty();
    }

    @Test
    void itPrintsSavesAndOpensTheVeryFileThatIsShown() {
        Desk desk = new Desk(true, "Brother in the kitchen");
        OnScreen.run(() -> {
            Parent page = shown(ScreenCheck.kit(), desk);
            new javafx.scene.Scene(page, 1064, 820);
            page.applyCss();
            page.layout();
            ((ButtonBase) page.lookupAll(".toggle-button").stream()
                    .filter(it -> it instanceof ButtonBase button && button.getText().equals("Lawyer"))
                    .findFirst()
                    .orElseThrow()).fire();
            for (String id : List.of("sheet-print", "sheet-save", "sheet-open", "sheet-packet")) {
                ((ButtonBase) page.lookup("#" + id)).fire();
            }
            ((ButtonBase) page.lookup("#sheet-page-next")).fire();
            assertThat(((ImageView) page.lookup("#sheet-preview")).getAccessibleText()).isEqualTo("words of page 1");
        });
        PrepInput.Print lawyer = new PrepInput.Print(PrepSheet.Version.LAWYER, false, "en", false, PaperSize.A4);
        assertThat(desk.asked.getLast()).isEqualTo(lawyer);
        assertThat(desk.out)
                .containsExactly(
                        "print " + lawyer + " on Brother in the kitchen a4", "save " + lawyer, "open " + lawyer,
                        "packet " + lawyer);
    }
}
