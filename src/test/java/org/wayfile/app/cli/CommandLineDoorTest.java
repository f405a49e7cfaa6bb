package org.wayfile.app.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The command line on real vaults: exit codes, and nothing but the command's own output on standard output. */
class CommandLineDoorTest extends CommandLineHands {

    @Test
    void itMakesReadsAndWritesAVault() throws IOException {
        assertThat(run("example", vault, "--passphrase-file", pass)).isZero();
        assertThat(run("cases", vault, "--passphrase-file", pass)).isZero();
        List<String> lines = output().lines().toList();
        assertThat(lines).hasSize(6).allSatisfy(line -> assertThat(line.split("\t")).hasSize(4));
        String id = lines.getFirst().split("\t")[0];
        assertThat(run("log", "add", vault, "--case", id, "--summary", "A call", "--passphrase-file", pass))
                .isZero();
        assertThat(output().strip()).matches("[0-9a-f-]{36}");
        Path sheet = temporary.resolve("sheet.pdf");
        assertThat(run("prep-sheet", vault, "--case", id, "--lang", "es", "-o", sheet.toString(), "--passphrase-file",
                pass))
                .isZero();
        assertThat(Files.readAllBytes(sheet)).startsWith("%PDF".getBytes(StandardCharsets.US_ASCII));
        assertThat(run("vault", "verify", vault, "--passphrase-file", pass)).isZero();
    }

    @Test
    void itPrintsTheRecoveryCodeAndOpensWithIt() throws IOException {
        assertThat(run("vault", "create", vault, "--passphrase-file", pass)).isZero();
        Path code = Files.writeString(temporary.resolve("code.txt"), output());
        assertThat(run("vault", "verify", vault, "--passphrase-file", code.toString())).isZero();
    }

    @Test
    void itFailsInOnePlainLine() throws IOException {
        run("vault", "create", vault, "--passphrase-file", pass);
        Path wrong = Files.writeString(temporary.resolve("wrong.txt"), "something else");
        assertThat(run("cases", vault, "--passphrase-file", wrong.toString())).isOne();
        assertThat(complaint().lines()).hasSize(1);
        assertThat(output()).isEmpty();
        assertThat(run("cases", temporary.resolve("nowhere").toString(), "--passphrase-file", pass)).isOne();
    }

    @Test
    void itKnowsWrongUsage() {
        assertThat(run("cases")).isEqualTo(2);
        assertThat(run("log", "add", vault)).isEqualTo(2);
        assertThat(run("--no-such-option")).isEqualTo(2);
    }

    @Test
    void itFindsTheAgencyOrSaysThatItDidNot() {
        assertThat(run("find-agency", "my", "work", "permit", "is", "late")).isZero();
        assertThat(output().lines().findFirst().orElse("")).startsWith("1\tuscis\tP26\t");
        assertThat(run("find-agency", "--lang", "es", "perdí mi tarjeta verde en el extranjero")).isZero();
        assertThat(output()).contains("\tP48\t");
        assertThat(run("find-agency", "zebra", "pizza")).isOne();
    }

    @Test
    void itListsTheFactsToCheckAgain() {
        assertThat(run("content", "due", "--on", "2026-11-30")).isZero();
        assertThat(output()).isEmpty();
        assertThat(run("content", "due", "--on", "2027-02-22")).isZero();
        assertThat(output().lines())
                .anyMatch(it -> it.startsWith("P26\tproblem\t2027-02-22\thttps://"))
                .anyMatch(it -> it.startsWith("uscis/abroad\tagency\t2027-02-22\thttps://"))
                .noneMatch(it -> it.contains("2027-05-22"));
        assertThat(run("content")).isEqualTo(2);
    }

    @Test
    void itCountsALastDay() {
        assertThat(run("deadline", "rfe-response", "notice-date=2026-09-01", "days=84", "mailed=yes", "online=no"))
                .isZero();
        assertThat(output().strip())
                .isEqualTo("2026-11-27\trfe-response\t8 CFR 103.2(b)(8)(iv); 8 CFR 103.8(b)\t"
                        + "https://www.ecfr.gov/current/title-8/section-103.2");
        assertThat(run("deadline", "i751-window", "expiry=2027-06-30")).isZero();
        assertThat(output()).startsWith("2027-04-01..2027-06-30\ti751-window\t");
        assertThat(run("deadline", "civics-test-version", "received-date=2025-10-20")).isZero();
        assertThat(output()).startsWith("civics test of 2025\t");
        assertThat(run("deadline", "--lang", "es", "ead-auto-extension", "expiry=2025-11-15", "filed-date=2025-11-01"))
                .isZero();
        assertThat(output()).startsWith("No hay extensión automática.");
    }

    @Test
    void itPrintsTheFurtherDatesOfARuleWhenAsked() {
        assertThat(run("deadline", "--all", "asylum-one-year", "arrival-date=2026-02-14", "online=no")).isZero();
        assertThat(output().lines().map(it -> it.split("\t")[0] + " " + it.split("\t")[1]))
                .containsExactly(
                        "2027-02-16 asylum-one-year",
                        "2027-02-12 asylum-one-year/safe",
                        "2027-01-15 asylum-one-year/aim-for");
        assertThat(run("deadline", "--all", "biometrics-reschedule", "appointment-date=2026-12-03",
                "appointment-time=09:00", "changes=0")).isZero();
        assertThat(output()).startsWith("2026-12-02 21:00\tbiometrics-reschedule\t");
    }

    @Test
    void itSaysWhichInputOfARuleIsMissingOrWrong() {
        assertThat(run("deadline", "rfe-response", "notice-date=2026-09-01")).isOne();
        assertThat(complaint().strip())
                .isEqualTo("The day is not known. Missing: days, mailed, online");
        assertThat(output()).isEmpty();
        assertThat(run("deadline", "--lang", "es", "ar11-address-change")).isOne();
        assertThat(complaint().strip())
                .isEqualTo("No se sabe el día. Falta: moved-date");
        assertThat(run("deadline", "rfe-response", "notice-date=0026-09-01", "days=84")).isOne();
        assertThat(complaint().lines()).hasSize(1);
        assertThat(run("deadline")).isEqualTo(2);
        assertThat(run("deadline", "no-such-rule")).isEqualTo(2);
        assertThat(run("deadline", "ar11-address-change", "moved=2026-11-20")).isEqualTo(2);
        assertThat(run("deadline", "ar11-address-change", "moved-date=11/20/2026")).isEqualTo(2);
        assertThat(run("deadline", "ar11-address-change", "moved-date")).isEqualTo(2);
    }

    @Test
    void itListsEveryRuleWithItsInputs() {
        assertThat(run("deadline", "--list")).isZero();
        assertThat(output().lines()).hasSize(59).allSatisfy(it -> assertThat(it.split("\t")).hasSize(3));
        assertThat(output()).contains(
                "i290b-appeal-or-motion\tdecision-date=YYYY-MM-DD mailed=yes|no decision=denial|revocation\t");
        assertThat(run("deadline", "--list", "--lang", "es")).isZero();
        assertThat(output()).contains("Responder a una solicitud de pruebas (RFE)");
    }

    @Test
    void itTellsCommandsFromVaults() {
        assertThat(CommandLineDoor.isCommand(List.of("cases", "x"))).isTrue();
        assertThat(CommandLineDoor.isCommand(List.of("--help"))).isTrue();
        assertThat(CommandLineDoor.isCommand(List.of("/home/me/vault"))).isFalse();
        assertThat(CommandLineDoor.isCommand(List.of())).isFalse();
    }
}
