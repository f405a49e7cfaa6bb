package org.wayfile.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

/** The rows on a real H2 file. */
class SqlRecordsTest extends RecordsContract {

    @TempDir
    Path folder;

    @Override
    Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:h2:file:" + folder.resolve("rows"), "sa", "");
    }
}
