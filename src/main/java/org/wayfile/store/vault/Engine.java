package org.wayfile.store.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import org.h2.Driver;
import org.wayfile.service.VaultProblem;

/**
 * Opens and closes H2. Every commit is followed by CHECKPOINT SYNC: without it H2 never asks the disk to keep anything,
 * and a power cut loses acknowledged saves.
 */
final class Engine {

    static {
        // A file may name Java classes to run; none is allowed. Read once by H2, so it must come before its first class.
        System.setProperty("h2.allowedClasses", "");
    }

    private static final String OPTIONS = ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;COMPRESS=TRUE"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=65536";

    private Engine() {}

    /** Opens the database of a vault; {@code create} makes it, otherwise it must be there. */
    static Connection open(VaultFolder folder, VaultKeys keys, boolean create) throws SQLException {
        String url = "jdbc:h2:file:" + folder.database() + OPTIONS + (create ? "" : ";IFEXISTS=TRUE");
        char[] file = keys.database();
        char[] password = Arrays.copyOf(file, file.length + 2);
        password[file.length] = ' ';
        password[file.length + 1] = 'w';
        Properties login = new Properties();
        login.put("user", "wayfile");
        login.put("password", password);
        try {
            Connection connection = Driver.load().connect(url, login);
            if (connection == null) {
                throw new SQLException("no driver");
            }
            connection.setAutoCommit(false);
            return connection;
        } finally {
            Arrays.fill(file, '\0');
        }
    }

    /** Commits and waits until the disk has it. */
    static void commit(Connection connection) throws SQLException {
        connection.commit();
        execute(connection, "CHECKPOINT SYNC");
    }

    /** Ends the engine; {@code compact} also gives unused space back. */
    static void shutDown(Connection connection, boolean compact) throws SQLException {
        if (!connection.isClosed()) {
            execute(connection, compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What a failure of the engine means for the person. */
    static VaultProblem problem(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof VaultProblem problem) {
                return problem;
            }
            VaultProblem.Kind kind = DiskTrouble.kind(it);
            if (kind != VaultProblem.Kind.UNEXPECTED) {
                return new VaultProblem(kind, failure);
            }
            if (it instanceof SQLException sql && isDamage(sql.getErrorCode())) {
                return new VaultProblem(VaultProblem.Kind.DAMAGED, failure);
            }
        }
        return new VaultProblem(VaultProblem.Kind.UNEXPECTED, failure);
    }

    /** H2's codes for a broken file (90030, 90031), a wrong key (90049) and a missing database (90146). */
    private static boolean isDamage(int code) {
        return code == 90030 || code == 90049 || code == 90146 || code == 42102 || code == 42104;
    }
}
