package no.avsats.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Refuses unsafe page requests that do not come from a page of ours, log-out included: a link or form elsewhere must not act
 * in somebody's name. Machines ({@code /v1}), Keycloak's back channel and {@code /internal} carry their own proof instead.
 */
@ApplicationScoped
class SameOriginGuard {

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private static final Pattern FOR_MACHINES = Pattern.compile("^/[a-z]+/(v1|internal)/");

    /** Before authentication and routing; Quarkus runs higher numbers first. */
    private static final int EARLY = 1000;

    private final String origin;
    private final String logOut;
    private final String service;

    SameOriginGuard(
            @ConfigProperty(name = "avsats.url") String origin, @ConfigProperty(name = "avsats.path") String service) {
        this.origin = origin;
        this.logOut = "/" + service + "/logout";
        this.service = service;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, EARLY);
    }

    private void check(RoutingContext context) {
        var request = context.request();
        if (mustBeOurs(request, context.normalizedPath()) && !isOurs(request)) {
            context.response()
                    .setStatusCode(403)
                    .putHeader("Content-Type", "text/plain; charset=utf-8")
                    .end("This request did not come from a page of Avsats, so nothing was done.");
            return;
        }
        context.next();
    }

    private boolean mustBeOurs(HttpServerRequest request, String path) {
        if (path.equals(logOut)) {
            return true;
        }
        return !SAFE.contains(request.method())
                && !FOR_MACHINES.matcher(path).find()
                && !path.equals(BackchannelLogOut.path(service));
    }

    private boolean isOurs(HttpServerRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin") && !SAFE.contains(request.method());
        }
        return origin.equals(request.getHeader("Origin"));
    }
}
