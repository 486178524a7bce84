package no.avsats.outbox;

import java.sql.SQLException;

/** The database did not take an event; the caller's transaction cannot commit. */
public class EventNotKept extends RuntimeException {
    EventNotKept(SQLException cause) {
        super(cause);
    }
}
