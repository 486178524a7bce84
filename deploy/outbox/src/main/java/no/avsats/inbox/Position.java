package no.avsats.inbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.apache.kafka.common.TopicPartition;

/** How far a feed has read one partition. */
record Position(String feed, String topic, int partition, UUID topicId) {

    TopicPartition topicPartition() {
        return new TopicPartition(topic, partition);
    }

    /** Where to read on; the start for a new feed, and when the topic was created anew. */
    long next(Connection connection) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into feed_position as p (feed, topic, partition, topic_id, next_offset) values (?, ?, ?, ?, 0)
                on conflict (feed, topic, partition) do update set
                  topic_id = excluded.topic_id,
                  next_offset = case when p.topic_id = excluded.topic_id then p.next_offset else 0 end
                returning next_offset""")) {
            upsert.setString(1, feed);
            upsert.setString(2, topic);
            upsert.setInt(3, partition);
            upsert.setObject(4, topicId);
            var row = upsert.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    /** Claims a record until the transaction ends; false when it, or a later one, was taken already. */
    boolean take(Connection connection, long offset) throws SQLException {
        try (var update = connection.prepareStatement("""
                update feed_position set next_offset = ?
                where feed = ? and topic = ? and partition = ? and topic_id = ? and next_offset <= ?""")) {
            update.setLong(1, offset + 1);
            update.setString(2, feed);
            update.setString(3, topic);
            update.setInt(4, partition);
            update.setObject(5, topicId);
            update.setLong(6, offset);
            return update.executeUpdate() == 1;
        }
    }

    /** Keeps the feed from running elsewhere until the transaction ends. */
    static void hold(Connection connection, String feed) throws SQLException {
        try (var lock = connection.prepareStatement("select 1 from feed_position where feed = ? for update")) {
            lock.setString(1, feed);
            lock.executeQuery();
        }
    }
}
