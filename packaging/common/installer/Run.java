import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs a command to its end; a command that fails ends the build with its own last words. */
final class Run {

    private final List<String> command = new ArrayList<>();
    private final Map<String, String> environment = new java.util.HashMap<>();
    private Path folder = Path.of("").toAbsolutePath();

    private Run() {}

    static Run of(Object... words) {
        return new Run().and(words);
    }

    Run and(Object... words) {
        for (Object word : words) {
            command.add(word.toString());
        }
        return this;
    }

    Run in(Path where) {
        folder = where;
        return this;
    }

    Run with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Runs it and gives what it said. */
    String said() throws IOException {
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS"));
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            int code = process.waitFor();
            if (code != 0) {
                String[] lines = said.split("\n");
                String last = String.join("\n", List.of(lines).subList(Math.max(0, lines.length - 25), lines.length));
                throw new Trouble(String.join(" ", command) + "\nended with " + code + ":\n" + last);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Trouble("interrupted");
        }
        return said;
    }

    /** Whether a command lies on the path. */
    static boolean has(String name) {
        for (String folder : System.getenv("PATH").split(java.io.File.pathSeparator)) {
            if (Path.of(folder, name).toFile().canExecute()) {
                return true;
            }
        }
        return false;
    }

    /** Ends the build with one line when a command is missing. */
    static void need(String name, String debianPackage) {
        if (!has(name)) {
            throw new Trouble("This needs " + name + ". On Debian and Ubuntu: apt install " + debianPackage);
        }
    }
}
