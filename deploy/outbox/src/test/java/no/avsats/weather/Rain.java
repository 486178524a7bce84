package no.avsats.weather;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import no.avsats.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Both ends: what is told, and what was projected. */
@ApplicationScoped
public class Rain {

    private static final AtomicLong VERSIONS = new AtomicLong(System.currentTimeMillis());

    private final Outbox outbox;
    private final DataSource database;

    Rain(Outbox outbox, DataSource database) {
        this.outbox = outbox;
        this.database = database;
    }

    public static RainFell fell(String place, int millimetres) {
        return measured(null, place, millimetres);
    }

    public static RainFell measured(@Nullable String by, String place, int millimetres) {
        return new RainFell(place, VERSIONS.incrementAndGet(), millimetres, Instant.parse("2026-01-01T00:00:00Z"), by);
    }

    /** Tells it in a transaction that commits. */
    public RainFell tell(String place, int millimetres) {
        var rain = fell(place, millimetres);
        QuarkusTransaction.requiringNew().run(() -> outbox.add(place, place, rain));
        return rain;
    }

    /** Tells it in a transaction that rolls back. */
    public void tellAndRegret(String place, int millimetres) {
        QuarkusTransaction.begin();
        outbox.add(place, place, fell(place, millimetres));
        QuarkusTransaction.rollback();
    }

    /** What the feed has projected, -1 for nothing. */
    public int in(String place) {
        return number("select coalesce(max(millimetres), -1) from rain where place = '%s'".formatted(place));
    }

    public int number(String query) {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(query)) {
            row.next();
            return row.getInt(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    public void change(String statement) {
        try (var connection = database.getConnection();
                var change = connection.createStatement()) {
            change.execute(statement);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
