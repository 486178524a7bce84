package no.avsats.session;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets a log-in finish that began beside another one, in a second tab or in the background of a page. Quarkus takes whoever has
 * a session by then for logged in and looks for a page at the address that Keycloak returns to, where there is none.
 */
@ApplicationScoped
class SecondLogIn {

    /** Before authentication; Quarkus runs higher numbers first. */
    private static final int EARLY = 1000;

    /** Starts the names of the cookies that Quarkus keeps a session in. */
    private static final String SESSION = "q_session";

    /** Starts the names of the cookies that Quarkus keeps the state of a log-in in that is under way. */
    private static final String STATE = "q_auth";

    private final String callback;

    SecondLogIn(@ConfigProperty(name = "avsats.path") String service) {
        callback = "/" + service + "/callback";
    }

    void register(@Observes Filters filters) {
        filters.register(this::finish, EARLY);
    }

    private void finish(RoutingContext context) {
        var request = context.request();
        var sessions = named(request, SESSION);
        if (!request.path().equals(callback) || sessions.isEmpty()) {
            context.next();
        } else if (isUnderWay(request)) {
            sessions.forEach(session -> context.response().removeCookie(session, false));
            context.next();
        } else {
            // somebody went back, or loads the address again
            context.response()
                    .setStatusCode(303)
                    .putHeader("Location", "/identity/start")
                    .end();
        }
    }

    /** Whether this browser has begun the log-in that comes back here. */
    private static boolean isUnderWay(HttpServerRequest request) {
        var state = request.getParam("state");
        return state != null && named(request, STATE).stream().anyMatch(name -> name.endsWith(state));
    }

    private static List<String> named(HttpServerRequest request, String start) {
        return request.cookies().stream()
                .map(Cookie::getName)
                .filter(name -> name.startsWith(start))
                .toList();
    }
}
