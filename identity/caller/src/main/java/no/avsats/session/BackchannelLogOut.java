package no.avsats.session;

import io.quarkus.logging.Log;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.handler.BodyHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;

/**
 * Takes Keycloak's log-out tokens (OpenID Connect Back-Channel Logout 1.0) and keeps the ended session in the database,
 * because Quarkus keeps pending log-outs in memory and drops them at the next log-in of anybody.
 */
@ApplicationScoped
class BackchannelLogOut {

    private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";

    private static final int MAX_BODY = 16 * 1024;

    private final EndedSessions ended;
    private final String service;
    private final JwtConsumer tokens;

    BackchannelLogOut(
            EndedSessions ended,
            @ConfigProperty(name = "avsats.path") String service,
            @ConfigProperty(name = "avsats.url") String origin,
            @ConfigProperty(name = "avsats.keycloak-url") String keycloak,
            @ConfigProperty(name = "quarkus.oidc.client-id") String client) {
        this.ended = ended;
        this.service = service;
        var keys = new HttpsJwks(keycloak + "/realms/avsats/protocol/openid-connect/certs");
        this.tokens = new JwtConsumerBuilder()
                .setVerificationKeyResolver(new HttpsJwksVerificationKeyResolver(keys))
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "RS256", "ES256", "PS256")
                .setExpectedIssuer(origin + "/auth/realms/avsats")
                .setExpectedAudience(client)
                .setRequireIssuedAt()
                .setAllowedClockSkewInSeconds(60)
                .build();
    }

    static String path(String service) {
        return "/" + service + "/backchannel-logout";
    }

    void register(@Observes Router router) {
        router.post(path(service))
                .handler(BodyHandler.create(false).setBodyLimit(MAX_BODY))
                .blockingHandler(this::end, false);
    }

    private void end(RoutingContext context) {
        try {
            var token = tokens.processToClaims(String.valueOf(context.request().getFormAttribute("logout_token")));
            ended.add(session(token));
            context.response().putHeader("Cache-Control", "no-store").end();
        } catch (InvalidJwtException refused) {
            Log.warnf("Refused a log-out token: %s", refused.getErrorDetails());
            context.response().setStatusCode(400).end();
        }
    }

    private static String session(JwtClaims token) throws InvalidJwtException {
        var isLogOut = token.getClaimValue("events") instanceof Map<?, ?> events && events.containsKey(EVENT);
        if (!isLogOut || token.hasClaim("nonce") || !(token.getClaimValue("sid") instanceof String sid)) {
            throw new InvalidJwtException("not a log-out token with a session", java.util.List.of(), null);
        }
        return sid;
    }
}
