package org.wayfile.store.vault;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Properties;
import org.h2.Driver;
import org.h2.api.ErrorCode;
import org.h2.store.fs.FileUtils;
import org.wayfile.service.VaultProblem;

/**
 * Opens and closes H2. Every commit is followed by CHECKPOINT SYNC: without it H2 never asks the disk to keep anything,
 * and a power cut loses acknowledged saves.
 */
public final class Engine {

    static {
        // A file may name Java classes to run; none is allowed. Read once by H2, so it must come before its first class.
        System.setProperty("h2.allowedClasses", "");
    }

    private static final String ENDING = ".mv.db";
    private static final String OPTIONS = ";CIPHER=AES;WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;COMPRESS=TRUE"
            + ";TRACE_LEVEL_FILE=0;TRACE_LEVEL_SYSTEM_OUT=0;CACHE_SIZE=65536";

    /** H2 would move the parts of a file together for up to 200 ms at each closing; a small one is closed as it is. */
    private static final String AS_IT_IS = ";MAX_COMPACT_TIME=0";

    private static final long CLOSED_AS_IT_IS_BYTES = 1L << 20;

    /** The database of a rehearsal, which is its own key. */
    public static final String REHEARSAL = "nioMemFS:rehearsal";

    private Engine() {}

    /** How a database file is opened. */
    public enum Way {
        /** It must not be there and is made. */
        CREATE(""),
        /** It must be there. */
        EXISTING(";IFEXISTS=TRUE"),
        /** It must be there and is not changed by a single byte. */
        LOOK(";IFEXISTS=TRUE;ACCESS_MODE_DATA=r");

        private final String options;

        Way(String options) {
            this.options = options;
        }
    }

    /**
     * Opens a database file of a vault. The file must have been inspected before.
     *
     * @param file the file with the ending of H2
     * @return the one connection, auto-commit off
     */
    public static Connection open(VaultFolder folder, Path file, VaultKeys keys, Way way) throws SQLException {
        String name = file.toAbsolutePath().toString();
        Path database = Path.of(name.substring(0, name.length() - ENDING.length()));
        String closing = file.toFile().length() < CLOSED_AS_IT_IS_BYTES ? AS_IT_IS : "";
        return connect(
                "jdbc:h2:" + folder.files().databaseUrl(database) + OPTIONS + closing + way.options, keys.database());
    }

    /**
     * Opens a database as it is opened in a vault, but in the memory of this process; its content lives until {@link
     * #forgetRehearsal()}.
     */
    public static Connection rehearse(Way way) throws SQLException {
        return connect("jdbc:h2:" + REHEARSAL + OPTIONS + AS_IT_IS + way.options, REHEARSAL.toCharArray());
    }

    /** Takes the database of a rehearsal, closed before, out of memory. */
    public static void forgetRehearsal() {
        FileUtils.tryDelete(REHEARSAL + ENDING);
    }

    private static Connection connect(String url, char[] key) throws SQLException {
        char[] password = Arrays.copyOf(key, key.length + 2);
        password[key.length] = ' ';
        password[key.length + 1] = 'w';
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
            Arrays.fill(key, '\0');
            Arrays.fill(password, '\0');
        }
    }

    /** A database without a file, which ends with its connection. */
    static Connection openInMemory() throws SQLException {
        Connection connection = Driver.load().connect("jdbc:h2:mem:", new Properties());
        if (connection == null) {
            throw new SQLException("no driver");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    /** Asks the disk to keep what was committed. */
    public static void sync(Connection connection) throws SQLException {
        execute(connection, "CHECKPOINT SYNC");
    }

    /** Ends the engine; {@code compact} also gives unused space back. */
    public static void shutDown(Connection connection, boolean compact) throws SQLException {
        if (!connection.isClosed()) {
            execute(connection, compact ? "SHUTDOWN COMPACT" : "SHUTDOWN");
        }
    }

    /** Ends the engine without a word: for a database that is thrown away or was only looked at. */
    public static void abandon(Connection connection) {
        try {
            execute(connection, "SHUTDOWN IMMEDIATELY");
        } catch (SQLException e) {
            // it was closed already
        }
    }

    /** Runs one statement. */
    public static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** What a failure of the engine means for the person. */
    public static VaultProblem problem(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof VaultProblem problem) {
                return problem;
            }
            VaultProblem.Kind kind = DiskTrouble.kind(it);
            if (kind != VaultProblem.Kind.UNEXPECTED) {
                return new VaultProblem(kind, failure);
            }
            if (it instanceof SQLException sql && sql.getErrorCode() == ErrorCode.DATABASE_IS_READ_ONLY) {
                return new VaultProblem(VaultProblem.Kind.READ_ONLY, failure);
            }
            if (it instanceof SQLException sql && isDamage(sql.getErrorCode())) {
                return new VaultProblem(VaultProblem.Kind.DAMAGED, failure);
            }
        }
        return new VaultProblem(VaultProblem.Kind.UNEXPECTED, failure);
    }

    /** Whether the engine has ended by itself: H2 does so when the disk fails. Codes under 50000 are about a statement. */
    public static boolean endedIn(Throwable failure) {
        for (Throwable it = failure; it != null; it = it.getCause()) {
            if (it instanceof SQLException sql && sql.getErrorCode() >= 50_000) {
                return true;
            }
        }
        return false;
    }

    /** H2's codes for a broken file (90030, 90031), a wrong key (90049) and a missing database (90146). */
    private static boolean isDamage(int code) {
        return code == 90030 || code == 90049 || code == 90146 || code == 42102 || code == 42104;
    }
}
