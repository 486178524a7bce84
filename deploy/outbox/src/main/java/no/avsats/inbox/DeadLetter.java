package no.avsats.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that a feed could not take, as a page shows it.
 *
 * @param key as it was on the wire, usually an organisation
 * @param type by CloudEvents; null when the record said none
 * @param data as text, whatever it is
 * @param reason why the feed could not take it
 * @param replayedAt when the feed took it after all; null while it waits
 */
public record DeadLetter(
        UUID id,
        String feed,
        String topic,
        int partition,
        long offset,
        @Nullable String key,
        @Nullable String type,
        String data,
        String reason,
        Instant receivedAt,
        @Nullable Instant replayedAt) {

    private static final int PAGE = 50;

    static void add(Connection connection, Position position, Message message, String reason) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into dead_letter (feed, topic, partition, record_offset, key, type, headers, data, reason)
                values (?, ?, ?, ?, ?, ?, ?::json, ?, ?)""")) {
            insert.setString(1, position.feed());
            insert.setString(2, position.topic());
            insert.setInt(3, position.partition());
            insert.setLong(4, message.offset());
            insert.setString(5, storable(message.key()));
            insert.setString(6, storable(message.headers().get("ce_type")));
            insert.setString(7, message.headersAsJson());
            insert.setBytes(8, message.data());
            insert.setString(9, storable(reason));
            insert.executeUpdate();
        }
    }

    static List<DeadLetter> newest(Connection connection, int page) throws SQLException {
        try (var select = connection.prepareStatement(
                "select * from dead_letter order by received_at desc, id limit " + PAGE + " offset ?")) {
            select.setLong(1, (long) page * PAGE);
            var rows = select.executeQuery();
            var letters = new ArrayList<DeadLetter>();
            while (rows.next()) {
                letters.add(of(rows));
            }
            return letters;
        }
    }

    /** A letter that was not replayed yet, held until the transaction ends. */
    record Waiting(String feed, Message message) {

        static @Nullable Waiting find(Connection connection, UUID id) throws SQLException {
            try (var select = connection.prepareStatement(
                    "select * from dead_letter where id = ? and replayed_at is null for update")) {
                select.setObject(1, id);
                var row = select.executeQuery();
                return row.next() ? new Waiting(row.getString("feed"), Message.of(row)) : null;
            }
        }
    }

    static void markReplayed(Connection connection, UUID id) throws SQLException {
        try (var update = connection.prepareStatement("update dead_letter set replayed_at = now() where id = ?")) {
            update.setObject(1, id);
            update.executeUpdate();
        }
    }

    private static DeadLetter of(ResultSet row) throws SQLException {
        var data = row.getBytes("data");
        var replayedAt = row.getObject("replayed_at", OffsetDateTime.class);
        return new DeadLetter(
                row.getObject("id", UUID.class),
                row.getString("feed"),
                row.getString("topic"),
                row.getInt("partition"),
                row.getLong("record_offset"),
                row.getString("key"),
                row.getString("type"),
                data == null ? "" : new String(data, UTF_8),
                row.getString("reason"),
                row.getObject("received_at", OffsetDateTime.class).toInstant(),
                replayedAt == null ? null : replayedAt.toInstant());
    }

    /** PostgreSQL's text holds no zero character; a broken record may. */
    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : text.replace('\0', '\uFFFD');
    }
}
