package org.wayfile.export.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.wayfile.domain.interview.PacketInput;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet.Version;
import org.wayfile.export.print.layout.Exhibit;
import org.wayfile.guide.ContentGuide;
import org.wayfile.service.ExampleFamily;
import org.wayfile.service.Workspace;
import org.wayfile.store.RowsSession;

/** Measures the first and the later sheets of a process and a packet of 300 pages; wall and CPU, in milliseconds. */
public final class PrintBench {

    private PrintBench() {}

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T15:00:00Z"), ZoneOffset.UTC);

    /** Prints one row for each measurement; the sheets are those of the example household. */
    public static void run() throws Exception {
        try (Workspace workspace = new Workspace(new RowsSession(), CLOCK)) {
            new ExampleFamily(workspace, new ContentGuide(), "es", CLOCK).moveIn();
            UUID interview = workspace.interviews().lines().getFirst().file().id();
            SheetComposer composer = new SheetComposer(workspace, new ContentGuide(), "es");
            Work sheet = () -> sheet(composer, interview);
            System.out.println("| what | times | wall ms | CPU ms |");
            System.out.println("|---|---|---|---|");
            measure("first sheet of a process: guide, fonts and PDF", 1, sheet);
            measure("second sheet", 1, sheet);
            measure("each of the next 20", 20, sheet);
            measure("a sheet in a warm process", 50, sheet);
            byte[] pdf = sheet(composer, interview);
            measure("its first page as a picture, the first time", 1, () -> PdfPages.picture(pdf, 0, 110));
            measure("its first page as a picture", 10, () -> PdfPages.picture(pdf, 0, 110));
        }
        measure("packet of 300 pages", 1, PrintBench::packet);
        Runtime runtime = Runtime.getRuntime();
        System.out.println("memory in use, MB: " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void measure(String what, int times, Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            work.run();
        }
        System.out.printf(
                "| %s | %d | %d | %d |%n", what, times, (System.nanoTime() - wall) / 1_000_000 / times,
                (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000 / times);
    }

    private static byte[] sheet(SheetComposer composer, UUID caseId) {
        return composer.prepSheet(caseId, PrepInput.Print.carry("es"), LocalDate.now(CLOCK))
                .map(PrepSheetPdf::write)
                .orElseThrow();
    }

    private static void packet() throws Exception {
        ByteArrayOutputStream ten = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            for (int i = 0; i < 10; i++) {
                document.addPage(new PDPage());
            }
            document.save(ten);
        }
        List<Exhibit> exhibits = new ArrayList<>();
        for (int i = 0; i < 29; i++) {
            exhibits.add(Exhibit.read(
                    "file" + i, "application/pdf", () -> new ByteArrayInputStream(ten.toByteArray()),
                    PacketPdf.MOST_BYTES));
        }
        PacketInput input = new PacketInput(
                SampleSheets.usual(
                        "aos-marriage", SampleSheets.print(Version.LAWYER, "es", false, PaperSize.LETTER)),
                List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
                List.of(), List.of());
        PacketPdf.write(input, exhibits, "en", new ByteArrayOutputStream());
        exhibits.forEach(Exhibit::close);
    }
}
