package no.avsats.identity.directory;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import no.avsats.problem.Problem;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/** Refuses whoever does not bring the directory's secret, before the body is looked at. */
class DirectorySecret {

    private static final int SHORTEST = 16;

    private final byte[] expected;

    DirectorySecret(@ConfigProperty(name = "avsats.directory-secret") String secret) {
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("avsats.directory-secret has fewer than 16 characters");
        }
        this.expected = bytes("Bearer " + secret);
    }

    @ByKeycloak
    @ServerRequestFilter
    @Priority(Priorities.AUTHENTICATION)
    @Nullable
    Response check(ContainerRequestContext request) {
        var brought = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (brought != null && MessageDigest.isEqual(expected, bytes(brought))) {
            return null;
        }
        return Problem.of(401, "NOT_LOGGED_IN", "Not logged in", null).response();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
