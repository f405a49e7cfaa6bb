package org.wayfile.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.wayfile.domain.cases.Household;
import org.wayfile.service.Edit;
import org.wayfile.service.VaultProblem;

/** The rows on a PostgreSQL of our own; skipped with a line where there is none. */
class PostgresRecordsTest extends RecordsContract {

    private static PostgresCluster cluster;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        Assumptions.assumeTrue(
                PostgresCluster.isInstalled(), "PostgreSQL is not installed here: the rows are tested on H2 alone");
        cluster = PostgresCluster.start();
    }

    @AfterAll
    static void stop() throws IOException, InterruptedException {
        if (cluster != null) {
            cluster.close();
        }
    }

    @Override
    Connection connect() throws SQLException {
        return cluster.connect("s" + UUID.randomUUID().toString().replace("-", ""));
    }

    @Test
    void itLetsOnlyOneOfTwoDesksChangeTheSameForm() throws Exception {
        String schema = "two_desks";
        try (ExecutorService desks = Executors.newCachedThreadPool();
                Connection one = cluster.connect(schema);
                Connection other = cluster.connect(schema)) {
            Schema.bringUpToDate(one);
            one.setAutoCommit(false);
            other.setAutoCommit(false);
            Household first = new Household(UUID.randomUUID(), "first", LocalDate.EPOCH, false);
            rows(one, () -> {}).write(List.of(Edit.added(first)));
            CountDownLatch written = new CountDownLatch(1);
            CountDownLatch begun = new CountDownLatch(1);
            CompletableFuture<Void> late = CompletableFuture.runAsync(() -> rows(one, () -> {
                written.countDown();
                await(begun);
            })
                    .write(List.of(Edit.changed(first, named(first, "by one")))), desks);
            await(written);
            CompletableFuture<Void> second = CompletableFuture.runAsync(() -> {
                begun.countDown();
                rows(other, () -> {}).write(List.of(Edit.changed(first, named(first, "by the other"))));
            }, desks);
            late.get(20, TimeUnit.SECONDS);
            assertThatThrownBy(() -> second.get(20, TimeUnit.SECONDS))
                    .cause()
                    .isInstanceOfSatisfying(VaultProblem.class, it -> assertThat(it.kind())
                            .isEqualTo(VaultProblem.Kind.CHANGED_ELSEWHERE));
            assertThat(rows(one, () -> {}).all(Household.class)).containsExactly(named(first, "by one"));
        }
    }

    private static Household named(Household household, String label) {
        return new Household(household.id(), label, household.createdOn(), false);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows that do something between the last write of an intention and its commit. */
    private static SqlRecords rows(Connection connection, Runnable beforeCommit) {
        PlainCommit plain = new PlainCommit(connection);
        return new SqlRecords(new SqlRecords.Durability() {
            @Override
            public Handle handle() {
                return plain.handle();
            }

            @Override
            public void commit(Collection<RowJournal.Touched> touched) throws SQLException {
                beforeCommit.run();
                plain.commit(touched);
            }

            @Override
            public void rollback() {
                plain.rollback();
            }

            @Override
            public RuntimeException problem(Exception cause) {
                return plain.problem(cause);
            }
        });
    }
}
