package no.avsats.caller;

import java.util.Optional;

/** Where a service looks an organisation up; every service has one, over its own database. */
public interface Places {

    /** Empty when this service does not know the organisation. */
    Optional<Place> find(String organisation);
}
