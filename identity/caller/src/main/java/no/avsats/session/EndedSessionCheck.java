package no.avsats.session;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** Takes a session, and every token of it, for nobody's once it has ended anywhere: pages then lead to log-in again. */
@ApplicationScoped
class EndedSessionCheck implements SecurityIdentityAugmentor {

    private final EndedSessions ended;

    EndedSessionCheck(EndedSessions ended) {
        this.ended = ended;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (identity.getPrincipal() instanceof JsonWebToken token && token.getClaim("sid") instanceof String session) {
            return context.runBlocking(() -> stillOpen(identity, session));
        }
        return Uni.createFrom().item(identity);
    }

    private SecurityIdentity stillOpen(SecurityIdentity identity, String session) {
        if (ended.contains(session)) {
            return QuarkusSecurityIdentity.builder().setAnonymous(true).build();
        }
        return identity;
    }
}
