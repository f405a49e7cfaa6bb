package org.wayfile.export.print;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.wayfile.domain.interview.PacketInput;
import org.wayfile.domain.interview.PaperSize;
import org.wayfile.domain.interview.PrepInput;
import org.wayfile.domain.interview.PrepSheet;
import org.wayfile.domain.interview.PrepSheet.Version;
import org.wayfile.export.print.layout.Exhibit;

/** Measures the first and the later sheets of a process and a packet of 300 pages; wall and CPU, in milliseconds. */
public final class PrintBench {

    private PrintBench() {}

    /** Prints one row for each measurement. */
    public static void run() throws Exception {
        System.out.println("| what | times | wall ms | CPU ms |");
        System.out.println("|---|---|---|---|");
        measure("first sheet of a process: guide, fonts and PDF", 1, PrintBench::sheet);
        measure("second sheet", 1, PrintBench::sheet);
        measure("the next 20", 20, PrintBench::sheet);
        measure("a sheet in a warm process", 50, PrintBench::sheet);
        measure("both pages of it as pictures for the screen", 10, PrintBench::pictures);
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

    private static byte[] sheet() {
        PrepInput.Print print = SampleSheets.print(Version.CARRY, "es", false, PaperSize.LETTER);
        return PrepSheetPdf.write(PrepSheet.compose(SampleSheets.usual("aos-marriage", print)));
    }

    private static void pictures() {
        byte[] pdf = sheet();
        PdfPages.picture(pdf, 0, 110);
        PdfPages.picture(pdf, 1, 110);
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
