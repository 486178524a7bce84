package no.avsats.local;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import java.util.stream.Stream;

/** How many bytes a request may carry. */
final class BodyLimit {

    private static final long USUAL = 1_000_000;
    private static final long IMPORT = 20_000_000;

    private BodyLimit() {}

    static long of(RequestPath path) {
        boolean imports = Stream.of("/identity/v1/imports", "/identity/imports", "/strategy/imports")
                .anyMatch(prefix -> Route.below(prefix, path.decoded()));
        return imports ? IMPORT : USUAL;
    }

    static boolean declaredOver(long limit, HttpServerRequest request) {
        String length = request.getHeader(HttpHeaders.CONTENT_LENGTH);
        return length != null && Long.parseLong(length) > limit;
    }
}
