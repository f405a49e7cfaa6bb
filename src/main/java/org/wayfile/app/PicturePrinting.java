package org.wayfile.app;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.print.JobSettings;
import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.PrintColor;
import javafx.print.PrintSides;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.wayfile.export.print.PdfPages;
import org.wayfile.service.Printing;
import org.wayfile.service.Printing.PrintFault.Kind;

/** Prints the pages as pictures of 300 dots per inch, for Windows, whose printing system takes no PDF. */
final class PicturePrinting implements Printing {

    private static final float DOTS = 300;
    private static final double POINTS = 72;

    @Override
    public boolean isThere() {
        return !Printer.getAllPrinters().isEmpty();
    }

    @Override
    public List<String> printers() {
        Printer usual = Printer.getDefaultPrinter();
        Stream<String> first = usual == null ? Stream.empty() : Stream.of(usual.getName());
        return Stream.concat(first, Printer.getAllPrinters().stream().map(Printer::getName)).distinct().toList();
    }

    @Override
    public void print(byte[] pdf, Job job) throws PrintFault {
        Printer printer = Printer.getAllPrinters().stream()
                .filter(it -> it.getName().equals(job.printer()))
                .findFirst()
                .orElse(Printer.getDefaultPrinter());
        PrinterJob work = printer == null ? null : PrinterJob.createPrinterJob(printer);
        if (printer == null || work == null) {
            throw new PrintFault(Kind.MISSING);
        }
        PageLayout layout = printer.createPageLayout(
                job.a4() ? Paper.A4 : Paper.NA_LETTER, PageOrientation.PORTRAIT, Printer.MarginType.HARDWARE_MINIMUM);
        JobSettings settings = work.getJobSettings();
        settings.setJobName("Wayfile");
        settings.setPageLayout(layout);
        settings.setCopies(job.copies());
        settings.setPrintSides(job.bothSides() ? PrintSides.DUPLEX : PrintSides.ONE_SIDED);
        settings.setPrintColor(job.grey() ? PrintColor.MONOCHROME : PrintColor.COLOR);
        for (int page = 0; page < PdfPages.count(pdf); page++) {
            if (!work.printPage(layout, view(PdfPages.picture(pdf, page, DOTS), layout))) {
                work.cancelJob();
                throw new PrintFault(Kind.FAILED);
            }
        }
        if (!work.endJob() || work.getJobStatus() == PrinterJob.JobStatus.ERROR) {
            throw new PrintFault(Kind.FAILED);
        }
    }

    /** A page at its true size: the printable area begins at the margin, so the picture begins before it. */
    private static ImageView view(BufferedImage page, PageLayout layout) {
        int width = page.getWidth();
        int height = page.getHeight();
        WritableImage image = new WritableImage(width, height);
        Objects.requireNonNull(image.getPixelWriter())
                .setPixels(
                        0,
                        0,
                        width,
                        height,
                        PixelFormat.getIntArgbInstance(),
                        page.getRGB(0, 0, width, height, null, 0, width),
                        0,
                        width);
        ImageView view = new ImageView(image);
        view.setPreserveRatio(true);
        view.setFitWidth(width / DOTS * POINTS);
        view.setTranslateX(-layout.getLeftMargin());
        view.setTranslateY(-layout.getTopMargin());
        return view;
    }
}
