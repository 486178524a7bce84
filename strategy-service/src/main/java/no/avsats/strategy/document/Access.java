package no.avsats.strategy.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import java.util.Set;
import java.util.UUID;
import no.avsats.caller.Caller;
import no.avsats.caller.Places;
import no.avsats.caller.Role;

/**
 * Who may read and write strategies that are not published. One writes where one's own duty is: the office for the owner or
 * district, leaders and coordinators for their school. Somebody else's strategy is 404, like one that does not exist.
 */
@RequestScoped
public class Access {

    private static final Set<Role> WRITERS = Set.of(Role.OFFICE, Role.LEADER, Role.COORDINATOR);

    private final Caller caller;
    private final Places places;
    private final Assurance assurance;

    Access(Caller caller, Places places, Assurance assurance) {
        this.caller = caller;
        this.places = places;
        this.assurance = assurance;
    }

    public boolean writes(String organisation) {
        return caller.grants().stream()
                .anyMatch(
                        grant -> WRITERS.contains(grant.role()) && grant.place().equals(organisation));
    }

    /** @throws ForbiddenException for those who may read only */
    public void requireWriter(String organisation) {
        if (!writes(organisation)) {
            throw new ForbiddenException();
        }
    }

    /** @throws NotFoundException for what the caller may not see */
    public Strategy readable(UUID id) {
        return Strategy.of(id).filter(this::reads).orElseThrow(NotFoundException::new);
    }

    public Strategy readable(UUID id, String organisation) {
        var strategy = readable(id);
        return at(strategy, organisation);
    }

    /** As {@link #readable(UUID)}, held until the transaction ends. */
    public Strategy heldReadable(UUID id) {
        return Strategy.held(id).filter(this::reads).orElseThrow(NotFoundException::new);
    }

    /** Held until the transaction ends. */
    public Strategy writable(UUID id) {
        var strategy = heldReadable(id);
        requireWriter(strategy.organisation);
        return strategy;
    }

    public Strategy writable(UUID id, String organisation) {
        return at(writable(id), organisation);
    }

    /** Held until the transaction ends; 404 for what is no draft any more, because there is nothing to write. */
    Strategy draft(UUID id) {
        var strategy = writable(id);
        if (strategy.state != State.DRAFT) {
            throw new NotFoundException();
        }
        return strategy;
    }

    /** Held until the transaction ends; anybody who reads it until the last day of its consultation is over. */
    Strategy commentable(UUID id) {
        var strategy = heldReadable(id);
        if (!strategy.isOpenToRemarks(Writing.today()) && !writes(strategy.organisation)) {
            throw new WrongState(strategy.state);
        }
        return strategy;
    }

    /** Where the caller acts; the page needs a role somewhere. */
    public String acting() {
        return caller.acting().orElseThrow(ForbiddenException::new).place();
    }

    private static Strategy at(Strategy strategy, String organisation) {
        if (!strategy.organisation.equals(organisation)) {
            throw new NotFoundException();
        }
        return strategy;
    }

    private boolean reads(Strategy strategy) {
        if (writes(strategy.organisation)) {
            return true;
        }
        return switch (strategy.state) {
            case DRAFT -> assurance.isAsked(strategy.snapshot());
            case CONSULTATION -> caller.isKnown();
            // whoever was asked also sees what was answered
            case PROPOSED, DECIDED, PUBLISHED, SUPERSEDED ->
                strategy.consultationUntil != null && caller.isKnown() || isRelated(strategy.organisation);
        };
    }

    private boolean isRelated(String organisation) {
        return places.find(organisation)
                .filter(place -> caller.grants().stream().anyMatch(grant -> grant.covers(place)))
                .isPresent();
    }
}
