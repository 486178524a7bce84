package no.avsats.identity.door;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import no.avsats.problem.Problem;

/** Only files may be large: every other body has at most 1 MB and says so beforehand. */
@ApplicationScoped
class BodyLimit {

    private static final long MOST = 1024 * 1024;

    private static final int EARLY = 900;

    void register(@Observes Filters filters) {
        filters.register(BodyLimit::check, EARLY);
    }

    private static void check(RoutingContext context) {
        var headers = context.request().headers();
        var length = headers.get(HttpHeaders.CONTENT_LENGTH);
        if (context.normalizedPath().endsWith("/imports")
                || (length == null && !headers.contains(HttpHeaders.TRANSFER_ENCODING))) {
            context.next();
            return;
        }
        if (length == null) {
            refuse(context, 411);
            return;
        }
        if (length.length() > 10 || Long.parseLong(length) > MOST) {
            refuse(context, 413);
            return;
        }
        context.next();
    }

    private static void refuse(RoutingContext context, int status) {
        context.response()
                .setStatusCode(status)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(
                        "{\"type\":\"urn:problem-type:avsats:too-large\",\"title\":\"Too large\",\"status\":%d,\"code\":\"TOO_LARGE\"}"
                                .formatted(status));
    }
}
