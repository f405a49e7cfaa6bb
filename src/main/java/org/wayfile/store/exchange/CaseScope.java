package org.wayfile.store.exchange;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.wayfile.service.VaultProblem;
import org.wayfile.service.VaultProblem.Kind;
import org.wayfile.store.exchange.TableShape.ColumnShape;
import org.wayfile.store.exchange.TableShape.Row;

/**
 * The rows of one case, for handing it over: the case, everything that names it, the people who have a part in it with
 * what hangs on them, and what hangs on all that. Nothing that also belongs to another case; no drafts, nothing from the
 * bin, not the household. Follows every column that holds an id, so that new tables come along.
 */
final class CaseScope implements ContentWriter.Choice {

    private static final Set<String> NEVER = Set.of("household", "draft", "bin_line", "case_file");

    private final UUID caseId;
    private final Set<UUID> cases = new HashSet<>();
    private final Set<UUID> people = new HashSet<>();
    private final List<Row> candidates = new ArrayList<>();
    private final Set<UUID> taken = new HashSet<>();

    /** @throws VaultProblem FILE_VANISHED when there is no such case outside the bin */
    CaseScope(UUID caseId, Connection connection, List<TableShape> tables) throws SQLException {
        this.caseId = caseId;
        for (TableShape table : tables) {
            table.rows(connection, this::look);
        }
        if (!taken.contains(caseId)) {
            throw new VaultProblem(Kind.FILE_VANISHED);
        }
        boolean grew = true;
        while (grew) {
            int before = taken.size();
            candidates.stream().filter(this::belongs).forEach(this::take);
            grew = taken.size() > before;
        }
    }

    private void look(Row row) {
        String table = row.table().name();
        if (table.equals("case_file")) {
            cases.add(row.id());
        } else if (table.equals("person")) {
            people.add(row.id());
        }
        if (row.cell("bin_id") == null && row.id().equals(caseId) && table.equals("case_file")) {
            taken.add(caseId);
        } else if (row.cell("bin_id") == null && !NEVER.contains(table)) {
            candidates.add(row);
        }
    }

    private boolean belongs(Row row) {
        List<UUID> named = named(row);
        boolean otherCase = named.stream().anyMatch(it -> cases.contains(it) && !it.equals(caseId));
        if (otherCase || named.isEmpty()) {
            return false;
        }
        boolean namesCase = named.contains(caseId);
        boolean parentsTaken =
                named.stream().filter(it -> !people.contains(it)).allMatch(taken::contains);
        return namesCase || parentsTaken && named.stream().anyMatch(taken::contains);
    }

    /** Takes a row and what it names: the contact that a link to the case names, the person of a paper. */
    private void take(Row row) {
        taken.add(row.id());
        named(row).stream().filter(it -> !cases.contains(it)).forEach(taken::add);
    }

    private static List<UUID> named(Row row) {
        List<UUID> ids = new ArrayList<>();
        List<ColumnShape> columns = row.table().columns();
        for (int i = 1; i < columns.size(); i++) {
            if (columns.get(i).kind() == ColumnKind.ID && row.cells()[i] instanceof UUID id) {
                ids.add(id);
            }
        }
        return ids;
    }

    @Override
    public boolean takes(Row row) {
        return taken.contains(row.id()) && row.cell("bin_id") == null && !row.table().name().equals("bin_line");
    }
}
