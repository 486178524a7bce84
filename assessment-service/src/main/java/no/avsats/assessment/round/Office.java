package no.avsats.assessment.round;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Role;

/** The owner whose rounds and frameworks the reader plans: the one that they act for, or the first one where they are the office. */
@RequestScoped
public class Office {

    private final Caller caller;

    Office(Caller caller) {
        this.caller = caller;
    }

    /** @throws ForbiddenException for everybody but an owner's office; a district's plans none */
    public String owner() {
        return Stream.concat(caller.acting().stream(), caller.grants().stream())
                .filter(grant -> grant.role() == Role.OFFICE && grant.unit() == null)
                .findFirst()
                .orElseThrow(ForbiddenException::new)
                .owner();
    }
}
