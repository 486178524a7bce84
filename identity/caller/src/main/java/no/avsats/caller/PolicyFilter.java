package no.avsats.caller;

import jakarta.annotation.Priority;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Holds every request to the policy table. A method without a line is refused. Somebody else's organisation is 404 like one
 * that does not exist; a role too low in one's own is 403.
 */
class PolicyFilter {

    private final Policies policies;
    private final Places places;
    private final Caller caller;

    PolicyFilter(Policies policies, Places places, Caller caller) {
        this.policies = policies;
        this.places = places;
        this.caller = caller;
    }

    @ServerRequestFilter
    @Priority(Priorities.AUTHORIZATION)
    void check(ContainerRequestContext request, ResourceInfo resource, UriInfo uri) {
        var operation = resource.getResourceMethod().getName();
        var policy = policies.of(operation).orElseThrow(ForbiddenException::new);
        if (policy.forAnyone()) {
            return;
        }
        if (policy.at() == null) {
            allow(policy.allows(caller.grants()));
            return;
        }
        var organisation =
                places.find(uri.getPathParameters().getFirst(policy.at())).orElseThrow(NotFoundException::new);
        var related = caller.grants().stream()
                .filter(grant -> grant.covers(organisation))
                .toList();
        if (related.isEmpty()) {
            throw new NotFoundException();
        }
        allow(policy.allows(related));
    }

    private static void allow(boolean allowed) {
        if (!allowed) {
            throw new ForbiddenException();
        }
    }
}
