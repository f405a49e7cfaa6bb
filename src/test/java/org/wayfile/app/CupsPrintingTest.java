package org.wayfile.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.wayfile.service.Printing.Job;
import org.wayfile.service.Printing.PrintFault;

/** The commands of CUPS, played by small programs: what the person hears of each answer. */
class CupsPrintingTest {

    private static final Job JOB = new Job("Kitchen", 2, false, true, true);

    @TempDir
    Path bin;

    private CupsPrinting printing() {
        return new CupsPrinting(List.of(bin), Duration.ofSeconds(2));
    }

    private void command(String name, String script) throws IOException {
        Path file = bin.resolve(name);
        Files.writeString(file, "#!/bin/sh\n" + script + "\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwx------"));
    }

    private static void fails(CupsPrinting printing, PrintFault.Kind kind) {
        assertThatThrownBy(() -> printing.print(new byte[] {1}, JOB))
                .isInstanceOfSatisfying(PrintFault.class, it -> assertThat(it.kind()).isEqualTo(kind));
    }

    @Test
    void itSaysThatThereIsNoPrintingSystem() {
        assertThat(printing().isThere()).isFalse();
        assertThat(printing().printers()).isEmpty();
        fails(printing(), PrintFault.Kind.MISSING);
    }

    @Test
    void itListsTheUsualPrinterFirst() throws IOException {
        command("lpstat", """
                echo 'printer Attic is idle.  enabled since Mon'
                echo 'printer Kitchen disabled since Mon -'
                echo 'system default destination: Kitchen'""");
        assertThat(printing().printers()).containsExactly("Kitchen", "Attic");
    }

    @Test
    void itHandsTheBytesAndTheChoicesOver() throws Exception {
        command("lp",
                "cat > " + bin + "/taken; echo \"$@\" > " + bin + "/words; echo 'request id is Kitchen-7 (1 file(s))'");
        command("lpstat", "echo 'Kitchen-7 ana 1024 Mon' | sed 's/^/ /' > /dev/null; exit 0");
        printing().print("%PDF".getBytes(StandardCharsets.US_ASCII), JOB);
        assertThat(bin.resolve("taken")).hasContent("%PDF");
        assertThat(Files.readString(bin.resolve("words"))).contains(
                "-d Kitchen", "-n 2", "media=Letter", "sides=two-sided-long-edge", "print-color-mode=monochrome");
    }

    @Test
    void itSaysThatTheJobWasRefused() throws IOException {
        command("lp", "cat > /dev/null; exit 1");
        fails(printing(), PrintFault.Kind.REFUSED);
    }

    @Test
    void itSaysThatThePrinterGaveTheJobUp() throws IOException {
        command("lp", "cat > /dev/null; echo 'request id is Kitchen-8 (1 file(s))'");
        command("lpstat", """
                case "$*" in
                *-W\\ completed*) echo 'Kitchen-8 ana 1024 Mon'; echo '        Alerts: job-aborted-by-system aborted';;
                esac""");
        fails(printing(), PrintFault.Kind.FAILED);
    }

    @Test
    void itSaysThatTheFilterOfThePrinterFailed() throws IOException {
        command("lp", "cat > /dev/null; echo 'request id is Kitchen-8 (1 file(s))'");
        command("lpstat", """
                case "$*" in
                *not-completed*) echo 'Kitchen-8 ana 1024 Mon'; echo '        Alerts: job-completed-with-errors';;
                esac""");
        fails(printing(), PrintFault.Kind.FAILED);
    }

    @Test
    void itSaysThatAJobWaitsForAPrinterThatDoesNotAnswer() throws IOException {
        command("lp", "cat > /dev/null; echo 'request id is Kitchen-9 (1 file(s))'");
        command("lpstat", "case \"$*\" in *not-completed*) echo 'Kitchen-9 ana 1024 Mon';; esac");
        fails(printing(), PrintFault.Kind.WAITING);
    }

    @Test
    void itSaysThatAStoppedPrinterPrintsNothing() throws IOException {
        command("lp", "cat > /dev/null; echo 'request id is Kitchen-9 (1 file(s))'");
        command("lpstat", """
                case "$*" in
                *not-completed*) echo 'Kitchen-9 ana 1024 Mon';;
                *) echo 'printer Kitchen disabled since Mon -';;
                esac""");
        fails(printing(), PrintFault.Kind.FAILED);
    }

    @Test
    void itErasesTheCopyThatAReaderWasGiven() throws IOException {
        command("reader", "cp \"$1\" " + bin + "/seen.pdf");
        ViewerCopies copies = new ViewerCopies(bin, List.of(bin.resolve("reader").toString()));
        copies.show(new byte[] {7});
        copies.erase();
        try (var left = Files.list(bin)) {
            assertThat(left.map(it -> it.getFileName().toString())).noneMatch(it -> it.startsWith("wayfile-view"));
        }
        Path crashed = Files.createDirectory(bin.resolve("wayfile-view-1"));
        Files.write(crashed.resolve("sheet.pdf"), new byte[] {1});
        copies.eraseLeftOvers();
        assertThat(crashed).doesNotExist();
    }

    @Test
    void itLeavesNoCopyWhereNoReaderIs() {
        ViewerCopies copies = new ViewerCopies(bin, List.of(bin.resolve("none").toString()));
        assertThatThrownBy(() -> copies.show(new byte[] {7})).isInstanceOf(IOException.class);
        assertThat(bin).isEmptyDirectory();
    }
}
