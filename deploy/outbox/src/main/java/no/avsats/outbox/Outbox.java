package no.avsats.outbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;

/** Where a service leaves the events that it wants to be sent. */
@ApplicationScoped
public class Outbox {

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final Relay relay;

    Outbox(DataSource database, TransactionSynchronizationRegistry transaction, Relay relay) {
        this.database = database;
        this.transaction = transaction;
        this.relay = relay;
    }

    /**
     * Sends the event when, and only when, the caller's transaction commits.
     *
     * @param key organisation that the event is about; events of the same key stay in order
     * @param subject what it is about within the publisher, such as a round's id
     * @param event record of the publisher's sealed interface
     */
    @Transactional(TxType.MANDATORY)
    public void add(String key, String subject, Record event) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into outbox (event_id, topic, key, type, subject, data) values (?, ?, ?, ?, ?, ?)")) {
            insert.setObject(1, UUID.randomUUID());
            insert.setString(2, Wire.topic(event.getClass()));
            insert.setString(3, key);
            insert.setString(4, Wire.type(event.getClass()));
            insert.setString(5, subject);
            insert.setString(6, Wire.json(event));
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new EventNotKept(e);
        }
        wakeRelayAfterCommit();
    }

    private void wakeRelayAfterCommit() {
        if (transaction.getResource(Outbox.class) != null) {
            return;
        }
        transaction.putResource(Outbox.class, true);
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
