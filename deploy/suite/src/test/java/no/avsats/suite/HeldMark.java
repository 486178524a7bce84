package no.avsats.suite;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/**
 * While this is open, the assessment service's relay waits where it would mark the release of one school as sent. Closing
 * loses the mark, as when the relay's machine dies: its connections end, what they had begun is rolled back.
 */
final class HeldMark implements AutoCloseable {

    static final String TYPE = "no.avsats.assessment.AssessmentReleased";

    private static final int LOCK = 4217;

    private final DatabaseSystem database;
    private final Connection holder;

    HeldMark(DatabaseSystem database, String school) throws SQLException {
        this.database = database;
        holder = database.asOwner();
        try (var sql = holder.createStatement()) {
            sql.execute("select pg_advisory_lock(%d)".formatted(LOCK));
            sql.execute("""
                    create function wait_for_the_test() returns trigger language plpgsql as
                    $$ begin perform pg_advisory_xact_lock(%d); return new; end $$""".formatted(LOCK));
            sql.execute("""
                    create trigger held_mark before update on outbox for each row
                    when (new.key = '%s' and new.type = '%s') execute function wait_for_the_test()""".formatted(school, TYPE));
        }
    }

    /** @return the CloudEvents id of the school's release when the outbox knows that it was sent, else nothing */
    static List<String> marked(DatabaseSystem database, String school) throws SQLException {
        return database.rows(
                "select event_id from outbox where key = ? and type = ? and published_at is not null", school, TYPE);
    }

    @Override
    public void close() throws SQLException {
        try (holder;
                var sql = holder.createStatement()) {
            endConnectionsOfTheService();
            sql.execute("drop trigger held_mark on outbox");
            sql.execute("drop function wait_for_the_test");
        }
    }

    /** A server that waits for a lock does not see by itself that its client is gone, and would mark after all. */
    private void endConnectionsOfTheService() throws SQLException {
        try (var app = database.asApp();
                var sql = app.createStatement()) {
            sql.execute("select pg_terminate_backend(pid, 10000) from pg_stat_activity"
                    + " where usename = current_user and pid <> pg_backend_pid()");
        }
    }
}
