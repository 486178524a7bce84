package no.avsats.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An event that the broker does not have yet, as far as we know. */
record Unpublished(
        long id, UUID event, String topic, String key, String type, String subject, Instant occurredAt, String data) {

    private static final int BATCH = 200;

    static List<Unpublished> oldest(Connection connection) throws SQLException {
        try (var select = connection.prepareStatement(
                "select id, event_id, topic, key, type, subject, occurred_at, data from outbox"
                        + " where published_at is null order by id limit " + BATCH)) {
            var rows = select.executeQuery();
            var found = new ArrayList<Unpublished>();
            while (rows.next()) {
                found.add(new Unpublished(
                        rows.getLong(1),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6),
                        rows.getObject(7, OffsetDateTime.class).toInstant(),
                        rows.getString(8)));
            }
            return found;
        }
    }

    static void mark(Connection connection, List<Long> ids) throws SQLException {
        try (var update = connection.prepareStatement("update outbox set published_at = now() where id = any(?)")) {
            update.setArray(1, connection.createArrayOf("bigint", ids.toArray()));
            update.executeUpdate();
        }
    }
}
