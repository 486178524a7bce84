package no.avsats.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Plain JDBC: as many connections as a service has, each used by one thread at a time. */
final class Plain implements AutoCloseable {

    /** As {@code quarkus.datasource.jdbc.max-size}. */
    static final int CONNECTIONS = 12;

    private final ExecutorService workers = Executors.newFixedThreadPool(CONNECTIONS);
    private final BlockingQueue<Connection> free = new ArrayBlockingQueue<>(CONNECTIONS);

    /** What one request does in the database. */
    interface Work {
        void run(Connection database) throws SQLException;
    }

    /** Opens a connection as the service does. */
    interface Opening {
        Connection open() throws SQLException;
    }

    Plain(Opening opening) throws SQLException {
        for (int i = 0; i < CONNECTIONS; i++) free.add(opening.open());
    }

    Future<Void> run(Work work) {
        Promise<Void> done = Promise.promise();
        workers.execute(() -> {
            try {
                var database = free.take();
                try {
                    work.run(database);
                } finally {
                    free.add(database);
                }
                done.complete();
            } catch (SQLException | InterruptedException | RuntimeException e) {
                done.fail(e);
            }
        });
        return done.future();
    }

    @Override
    public void close() throws SQLException {
        workers.shutdown();
        for (var database : free) database.close();
    }
}
