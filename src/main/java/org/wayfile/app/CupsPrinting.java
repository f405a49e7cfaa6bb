package org.wayfile.app;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.wayfile.service.Printing;
import org.wayfile.service.Printing.PrintFault.Kind;

/**
 * Prints with CUPS, the printing system of Linux and macOS. The PDF goes through a pipe, never through a file of ours.
 * A job that the system takes may fail later, so it is watched until it is done.
 */
final class CupsPrinting implements Printing {

    private static final List<Path> FOLDERS = List.of(Path.of("/usr/bin"), Path.of("/bin"), Path.of("/usr/local/bin"));
    private static final Pattern REQUEST = Pattern.compile("request id is (\\S+)-(\\d+)");
    private static final Pattern PRINTER = Pattern.compile("^printer (\\S+) ", Pattern.MULTILINE);
    private static final Pattern USUAL = Pattern.compile("^system default destination: (\\S+)", Pattern.MULTILINE);
    private static final Pattern GIVEN_UP = Pattern.compile("aborted|canceled|cancelled|completed-with-errors");
    private static final long ANSWER_SECONDS = 20;

    private final List<Path> folders;
    private final Duration patience;

    CupsPrinting() {
        this(FOLDERS, Duration.ofSeconds(60));
    }

    /**
     * @param folders where the commands are looked for
     * @param patience how long a job is watched
     */
    CupsPrinting(List<Path> folders, Duration patience) {
        this.folders = folders;
        this.patience = patience;
    }

    private Optional<Path> command(String name) {
        return folders.stream().map(it -> it.resolve(name)).filter(Files::isExecutable).findFirst();
    }

    @Override
    public boolean isThere() {
        return command("lp").isPresent() && command("lpstat").isPresent();
    }

    @Override
    public List<String> printers() {
        String said = ask("-p", "-d");
        Matcher usual = USUAL.matcher(said);
        Stream<String> first = usual.find() ? Stream.of(usual.group(1)) : Stream.empty();
        return Stream.concat(first, PRINTER.matcher(said).results().map(it -> it.group(1))).distinct().toList();
    }

    @Override
    public void print(byte[] pdf, Job job) throws PrintFault {
        Path lp = command("lp").orElseThrow(() -> new PrintFault(Kind.MISSING));
        List<String> words = new ArrayList<>(List.of(lp.toString(), "-t", "Wayfile"));
        if (!job.printer().isEmpty()) {
            words.addAll(List.of("-d", job.printer()));
        }
        words.addAll(List.of(
                "-n", String.valueOf(job.copies()),
                "-o", job.a4() ? "media=A4" : "media=Letter",
                "-o", job.bothSides() ? "sides=two-sided-long-edge" : "sides=one-sided"));
        if (job.grey()) {
            words.addAll(List.of("-o", "print-color-mode=monochrome"));
        }
        Answer answer = run(words, pdf);
        Matcher request = REQUEST.matcher(answer.said());
        if (answer.code() != 0 || !request.find()) {
            throw new PrintFault(Kind.REFUSED);
        }
        watch(request.group(1), request.group(1) + "-" + request.group(2));
    }

    /** Waits for the end of a job. */
    private void watch(String printer, String request) throws PrintFault {
        long end = System.nanoTime() + patience.toNanos();
        while (System.nanoTime() < end) {
            String open = about(jobs("not-completed", printer), request, printer);
            String told = open.isEmpty() ? about(jobs("completed", printer), request, printer) : open;
            if (GIVEN_UP.matcher(told).find()) {
                throw new PrintFault(Kind.FAILED);
            }
            if (open.isEmpty()) {
                return;
            }
            if (ask("-p", printer).contains("disabled")) {
                throw new PrintFault(Kind.FAILED);
            }
            pause();
        }
        throw new PrintFault(Kind.WAITING);
    }

    /** The lines about one job in a list of jobs; empty when it is not there. */
    private static String about(String jobs, String request, String printer) {
        int from = jobs.indexOf(request + " ");
        if (from < 0) {
            return "";
        }
        int next = jobs.indexOf("\n" + printer + "-", from);
        return jobs.substring(from, next < 0 ? jobs.length() : next);
    }

    private static void pause() throws PrintFault {
        try {
            TimeUnit.MILLISECONDS.sleep(300);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrintFault(Kind.WAITING);
        }
    }

    private String jobs(String which, String printer) {
        return ask("-l", "-W", which, "-o", printer);
    }

    private String ask(String... arguments) {
        Optional<Path> lpstat = command("lpstat");
        if (lpstat.isEmpty()) {
            return "";
        }
        try {
            return run(Stream.concat(Stream.of(lpstat.get().toString()), Stream.of(arguments)).toList(), new byte[0])
                    .said();
        } catch (PrintFault e) {
            return "";
        }
    }

    private record Answer(int code, String said) {}

    private static Answer run(List<String> words, byte[] input) throws PrintFault {
        ProcessBuilder builder = new ProcessBuilder(words).redirectError(ProcessBuilder.Redirect.DISCARD);
        // The answers are read, so they must not come in the language of the desktop.
        builder.environment().put("LC_ALL", "C");
        try {
            Process process = builder.start();
            try (OutputStream out = process.getOutputStream()) {
                out.write(input);
            }
            String said;
            try (InputStream in = process.getInputStream()) {
                said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            }
            if (!process.waitFor(ANSWER_SECONDS, TimeUnit.SECONDS)) {
                process.destroy();
                throw new PrintFault(Kind.REFUSED);
            }
            return new Answer(process.exitValue(), said);
        } catch (IOException e) {
            throw new PrintFault(Kind.REFUSED);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PrintFault(Kind.WAITING);
        }
    }
}
