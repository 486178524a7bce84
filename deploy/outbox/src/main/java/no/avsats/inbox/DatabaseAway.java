package no.avsats.inbox;

import java.sql.SQLException;

/** The inbox's own tables cannot be reached. */
public class DatabaseAway extends RuntimeException {
    DatabaseAway(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
