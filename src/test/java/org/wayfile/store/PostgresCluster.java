package org.wayfile.store;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server of our own in a temporary folder, reached on this computer only, ended with the tests. */
final class PostgresCluster {

    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");

    private final Path folder;
    private final int port;

    private PostgresCluster(Path folder, int port) {
        this.folder = folder;
        this.port = port;
    }

    /** Whether this computer has one; root also needs the account that Debian makes for it. */
    static boolean isInstalled() {
        return programs().isPresent() && (!isRoot() || account());
    }

    private static boolean account() {
        try {
            return Files.readAllLines(Path.of("/etc/passwd")).stream().anyMatch(it -> it.startsWith("postgres:"));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }

    private static Optional<Path> programs() {
        if (!Files.isDirectory(DEBIAN)) {
            return Optional.empty();
        }
        try (Stream<Path> versions = Files.list(DEBIAN)) {
            return versions.map(it -> it.resolve("bin"))
                    .filter(it -> Files.isExecutable(it.resolve("initdb")))
                    .max(Comparator.naturalOrder());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    static PostgresCluster start() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("wayfile-postgres");
        if (isRoot()) {
            run(List.of("chown", "postgres", folder.toString()));
        }
        PostgresCluster cluster = new PostgresCluster(folder, freePort());
        String data = folder.resolve("data").toString();
        cluster.program("initdb", "-D", data, "-U", "wayfile", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
        cluster.program(
                "pg_ctl", "-D", data, "-w", "-l", folder.resolve("log").toString(), "-o",
                "-p " + cluster.port + " -c listen_addresses=127.0.0.1 -c fsync=off -c unix_socket_directories="
                        + folder,
                "start");
        return cluster;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A connection whose tables lie in a schema of their own. */
    Connection connect(String schema) throws SQLException {
        Connection connection = DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + port + "/postgres?currentSchema=" + schema, "wayfile", "");
        try (var sql = connection.createStatement()) {
            sql.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
        }
        return connection;
    }

    private void program(String name, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        if (isRoot()) {
            command.addAll(List.of("runuser", "-u", "postgres", "--"));
        }
        command.add(programs().orElseThrow().resolve(name).toString());
        command.addAll(List.of(arguments));
        run(command);
    }

    private static void run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command)
                .directory(Path.of("/tmp").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(60, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException(command.getFirst() + " failed");
        }
    }

    /** Ends the server and forgets its folder. */
    void close() throws IOException, InterruptedException {
        program("pg_ctl", "-D", folder.resolve("data").toString(), "-m", "immediate", "-w", "stop");
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
