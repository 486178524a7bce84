package no.avsats.strategy.process;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.NotFoundException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Role;
import no.avsats.strategy.document.Access;
import no.avsats.strategy.document.Snapshot;

/** Who may work on the process of a strategy: those who write the strategy. Minutes have more readers. */
@RequestScoped
class Desk {

    private final Access access;
    private final Caller caller;

    Desk(Access access, Caller caller) {
        this.access = access;
        this.caller = caller;
    }

    /** For its writers. */
    Snapshot read(UUID strategy) {
        var seen = access.readable(strategy).snapshot();
        access.requireWriter(seen.organisation());
        return seen;
    }

    /** For its writers, held until the transaction ends. */
    Snapshot write(UUID strategy) {
        return access.writable(strategy).snapshot();
    }

    Meeting meeting(UUID strategy, UUID meeting) {
        return Meeting.of(strategy, meeting).orElseThrow(NotFoundException::new);
    }

    /** Whether the caller is kept informed: leaders and coordinators of the school, those of all schools for an owner's. */
    boolean isInformed(Snapshot strategy) {
        return caller.grants().stream()
                .filter(grant ->
                        grant.role() == Role.LEADER || grant.role() == Role.COORDINATOR || grant.role() == Role.OFFICE)
                .anyMatch(grant -> grant.place().equals(strategy.organisation())
                        || grant.place().equals(strategy.owner())
                        || strategy.isOwners() && grant.owner().equals(strategy.owner()));
    }

    List<String> organisations() {
        return caller.grants().stream()
                .flatMap(grant -> Stream.of(grant.place(), grant.owner()))
                .distinct()
                .toList();
    }

    String name() {
        return caller.name();
    }
}
