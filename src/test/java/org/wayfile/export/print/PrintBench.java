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

    /** Prints one line for each measurement; no arguments. */
    public static void main(String[] arguments) throws Exception {
        measure("first sheet, guide and fonts included", PrintBench::sheet);
        for (int i = 0; i < 15; i++) {
            sheet();
        }
        measure("warm sheet", PrintBench::sheet);
        measure("packet of 300 pages", PrintBench::packet);
        Runtime runtime = Runtime.getRuntime();
        System.out.println("memory in use, MB: " + ((runtime.totalMemory() - runtime.freeMemory()) >> 20));
    }

    private interface Work {
        void run() throws Exception;
    }

    private static void measure(String what, Work work) throws Exception {
        var threads = ManagementFactory.getThreadMXBean();
        long wall = System.nanoTime();
        long cpu = threads.getCurrentThreadCpuTime();
        work.run();
        System.out.printf("%s: wall %d, cpu %d%n", what, (System.nanoTime() - wall) / 1_000_000,
                (threads.getCurrentThreadCpuTime() - cpu) / 1_000_000);
    }

    private static void sheet() {
        PrepInput.Print print = SampleSheets.print(Version.CARRY, "es", false, PaperSize.LETTER);
        PrepSheetPdf.write(PrepSheet.compose(SampleSheets.usual("aos-marriage", print)));
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
