package no.avsats.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.kafka.common.errors.InterruptException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Sends what stands in the outbox, oldest first, and marks it when the broker has it. A crash between the two sends it
 * again: consumers know a duplicate by its version. One replica sends at a time, the one whose connection holds the
 * advisory lock; the same connection reads and marks, so who loses it sends no more.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);
    private static final String LOCK = "hashtextextended('avsats.outbox', 0)";
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final DataSource database;
    private final OutboxSettings settings;
    private final String broker;
    private final String source;
    private final Semaphore added = new Semaphore(0);
    private final Thread thread = Thread.ofPlatform().name("relay").daemon().unstarted(this::run);
    private volatile boolean stopped;
    private boolean waiting;

    Relay(
            DataSource database,
            OutboxSettings settings,
            @ConfigProperty(name = "kafka.bootstrap.servers", defaultValue = "localhost:9092") String broker,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.settings = settings;
        this.broker = broker;
        this.source = "/" + service;
    }

    void start(@Observes StartupEvent event) {
        if (settings.enabled()) {
            thread.start();
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped = true;
        thread.interrupt();
        thread.join(Duration.ofSeconds(5));
    }

    /** Something was added and committed. */
    void wake() {
        added.release();
    }

    private void run() {
        while (!stopped) {
            try {
                leadWhenFree();
                Thread.sleep(settings.poll());
            } catch (InterruptedException | InterruptException e) {
                return;
            } catch (Throwable e) {
                sayOnce(e); // an Error as well: a relay that ended silently would be worse than one that repeats
                pause();
            }
        }
    }

    private void leadWhenFree() throws SQLException, InterruptedException {
        try (var connection = database.getConnection()) {
            if (!asks(connection, "select pg_try_advisory_lock(" + LOCK + ")")) {
                return;
            }
            try (var sender = new Sender(broker, source)) {
                lead(connection, sender);
            } finally {
                asks(connection, "select pg_advisory_unlock(" + LOCK + ")");
            }
        }
    }

    private void lead(Connection connection, Sender sender) throws SQLException, InterruptedException {
        while (!stopped) {
            var unpublished = Unpublished.oldest(connection);
            if (!unpublished.isEmpty()) {
                var sent = sender.send(unpublished);
                Unpublished.mark(connection, sent.acknowledged());
                sent.throwFailure();
            }
            sayBack();
            if (unpublished.isEmpty()) {
                added.tryAcquire(settings.poll().toMillis(), TimeUnit.MILLISECONDS);
                added.drainPermits();
            }
        }
    }

    private static boolean asks(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            return row.next() && row.getBoolean(1);
        }
    }

    private void sayOnce(Throwable e) {
        if (!waiting && !stopped) {
            LOG.warnf("Events wait in the outbox until this is over: %s", e.getMessage());
        }
        waiting = true;
    }

    private void sayBack() {
        if (waiting) {
            LOG.info("Events leave the outbox again");
        }
        waiting = false;
    }

    private void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            stopped = true;
        }
    }
}
