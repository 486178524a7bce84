package no.avsats.local;

import static no.avsats.local.Upstream.ASSESSMENT;
import static no.avsats.local.Upstream.IDENTITY;
import static no.avsats.local.Upstream.KEYCLOAK;
import static no.avsats.local.Upstream.REPORTING;
import static no.avsats.local.Upstream.STRATEGY;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A first path segment and who answers below it. What no route names does not exist outside. */
record Route(String prefix, Upstream upstream) {

    private static final List<Route> ALL = List.of(
            new Route("/identity", IDENTITY),
            new Route("/look", IDENTITY),
            new Route("/assessment", ASSESSMENT),
            new Route("/ballot", ASSESSMENT),
            new Route("/trust", ASSESSMENT),
            new Route("/strategy", STRATEGY),
            new Route("/reporting", REPORTING),
            new Route("/auth", KEYCLOAK));

    private static final List<String> INSIDE_ONLY = List.of(
            "/auth/admin",
            "/auth/health",
            "/auth/metrics",
            "/auth/realms/master",
            "/identity/internal",
            "/assessment/internal",
            "/strategy/internal",
            "/reporting/internal");

    /** @param path decoded once: an encoded letter must not open what its letter closes */
    static Optional<Upstream> of(String path) {
        if (path.equals("/")) return Optional.of(IDENTITY);
        if (INSIDE_ONLY.stream().anyMatch(closed -> below(closed, path.toLowerCase(Locale.ROOT)))) {
            return Optional.empty();
        }
        return ALL.stream()
                .filter(route -> below(route.prefix, path))
                .map(Route::upstream)
                .findFirst();
    }

    static boolean below(String prefix, String path) {
        return path.equals(prefix) || path.startsWith(prefix + "/");
    }
}
