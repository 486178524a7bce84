package no.avsats.reporting.overview;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;

/** Whose figures the reader sees: those of the place that they act for, or of the first one where they may. */
@RequestScoped
class Desk {

    private static final Set<Role> READERS = Set.of(Role.OFFICE, Role.ANALYST);

    private final Caller caller;

    Desk(Caller caller) {
        this.caller = caller;
    }

    Grant grant() {
        return Stream.concat(caller.acting().stream(), caller.grants().stream())
                .filter(grant -> READERS.contains(grant.role()))
                .findFirst()
                .orElseThrow(ForbiddenException::new);
    }

    String owner() {
        return grant().owner();
    }

    /** The only district that the reader sees; empty for the whole owner. */
    Optional<String> only() {
        return Optional.ofNullable(grant().unit());
    }
}
