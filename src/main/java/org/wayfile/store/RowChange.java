package org.wayfile.store;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One row after a transaction.
 *
 * @param table name of the table in lower case
 * @param row all its columns; null when it is gone
 */
record RowChange(String table, UUID id, @Nullable ObjectNode row) {}
