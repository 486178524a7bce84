package no.avsats.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Takes every record once into its feed, or into the dead letters with the reason. */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final DataSource database;
    private final Map<String, Feed<?>> feeds;

    Inbox(DataSource database, @Any Instance<Feed<?>> feeds) {
        this.database = database;
        this.feeds = feeds.stream().collect(Collectors.toMap(Feed::name, feed -> feed));
    }

    /**
     * Newest first, fifty a page.
     *
     * @param page from 0
     */
    public List<DeadLetter> deadLetters(int page) {
        return query(connection -> DeadLetter.newest(connection, page));
    }

    /**
     * Hands a dead letter to its feed again; what the feed throws comes through, and the letter waits on.
     *
     * @return false when no such letter waits
     */
    @Transactional
    public boolean replay(UUID id) {
        return query(connection -> {
            var letter = DeadLetter.Waiting.find(connection, id);
            if (letter == null) {
                return false;
            }
            Position.hold(connection, letter.feed());
            letter.message().handTo(feed(letter.feed()));
            DeadLetter.markReplayed(connection, id);
            return true;
        });
    }

    /** Throws only what passes by itself: then nothing has happened and the same record is to be taken again. */
    void take(Position position, Message message) {
        try {
            QuarkusTransaction.requiringNew().run(() -> {
                if (query(connection -> position.take(connection, message.offset()))) {
                    message.handTo(feed(position.feed()));
                }
            });
        } catch (RuntimeException e) {
            if (Failure.passes(e)) {
                throw e;
            }
            bury(position, message, Failure.reason(e));
        }
    }

    long next(Position position) {
        return query(position::next);
    }

    Collection<Feed<?>> feeds() {
        return feeds.values();
    }

    private void bury(Position position, Message message, String reason) {
        LOG.warnf(
                "Feed %s, %s, offset %d, is a dead letter: %s",
                position.feed(), position.topicPartition(), message.offset(), reason);
        QuarkusTransaction.requiringNew()
                .run(() -> query(connection -> {
                    if (position.take(connection, message.offset())) {
                        DeadLetter.add(connection, position, message, reason);
                    }
                    return true;
                }));
    }

    private Feed<?> feed(String name) {
        var feed = feeds.get(name);
        if (feed == null) {
            throw new Unreadable("no feed " + name);
        }
        return feed;
    }

    private interface Query<T> {
        T on(Connection connection) throws SQLException;
    }

    private <T> T query(Query<T> query) {
        try (var connection = database.getConnection()) {
            return query.on(connection);
        } catch (SQLException e) {
            throw new DatabaseAway(e);
        }
    }
}
