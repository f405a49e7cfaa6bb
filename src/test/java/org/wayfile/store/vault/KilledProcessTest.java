package org.wayfile.store.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.File;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A saved row survives the death of the process: another JVM saves and says so, and is killed in the middle. */
class KilledProcessTest {

    private static final int RUNS = 3;

    @TempDir
    Path temporary;

    @Test
    void itKeepsEveryRowThatWasAcknowledged() throws Exception {
        for (int run = 0; run < RUNS; run++) {
            Path folder = temporary.resolve("vault" + run);
            int acknowledged = killAfter(folder, 40 + 60 * run);
            assertThat(rows(folder)).isGreaterThanOrEqualTo(acknowledged);
        }
    }

    private static int killAfter(Path folder, int rows) throws Exception {
        Process process = new ProcessBuilder(List.of(
                ProcessHandle.current().info().command().orElse("java"),
                "-cp",
                classPath(),
                Writer.class.getName(),
                folder.toString()))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        int acknowledged = 0;
        try (BufferedReader lines = process.inputReader()) {
            while (acknowledged < rows && lines.readLine() != null) {
                acknowledged++;
            }
            process.destroyForcibly().waitFor();
        }
        assertThat(acknowledged).as("the other process wrote").isGreaterThanOrEqualTo(rows);
        return acknowledged;
    }

    /** All classes of this test run, whether they came on the class path or the module path. */
    private static String classPath() {
        return String.join(
                File.pathSeparator,
                System.getProperty("jdk.module.path", ""),
                System.getProperty("jdk.module.patch.0", "").replaceFirst("^.*=", ""),
                System.getProperty("java.class.path"));
    }

    private static int rows(Path folder) throws SQLException {
        try (OpenVault vault = Vaults.cheapForTests().open(folder, "pass".toCharArray());
                var statement = vault.connection().createStatement();
                var count = statement.executeQuery("SELECT COUNT(*) FROM kept")) {
            count.next();
            return count.getInt(1);
        }
    }

    /** The process that is killed. */
    static final class Writer {

        private Writer() {}

        public static void main(String[] arguments) throws SQLException {
            OpenVault vault = Vaults.cheapForTests()
                    .create(Path.of(arguments[0]), "pass".toCharArray())
                    .vault();
            try (var statement = vault.connection().createStatement()) {
                statement.execute("CREATE TABLE kept (n INTEGER)");
                for (int n = 0;; n++) {
                    statement.execute("INSERT INTO kept VALUES (" + n + ")");
                    vault.commit();
                    System.out.println(n);
                    System.out.flush();
                }
            }
        }
    }
}
