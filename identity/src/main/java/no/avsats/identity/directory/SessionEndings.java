package no.avsats.identity.directory;

import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.WebApplicationException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.keycloak.admin.client.Keycloak;

/**
 * Tells Keycloak of ended grants and ends the sessions of those who had them. Never inside a transaction: what counts is
 * that the directory already answers without the grant; this only spares the rest of a token's life.
 */
@ApplicationScoped
class SessionEndings {

    private final Keycloak keycloak;

    SessionEndings(Keycloak keycloak) {
        this.keycloak = keycloak;
    }

    /** @param keycloakUser whose sessions end */
    private record Lost(UUID person, String keycloakUser, List<String> grants) {}

    @Scheduled(every = "${avsats.session-endings.every:2s}", concurrentExecution = ConcurrentExecution.SKIP)
    void end() {
        QuarkusTransaction.requiringNew().call(SessionEnding::due).forEach(this::end);
    }

    private void end(UUID person) {
        try {
            var lost = QuarkusTransaction.requiringNew().call(() -> lost(person));
            tell(lost);
            QuarkusTransaction.requiringNew().run(() -> settle(lost));
        } catch (WebApplicationException | ProcessingException unreachable) {
            Log.warnf("Keycloak was not told of an ended grant, again later: %s", unreachable.getMessage());
            QuarkusTransaction.requiringNew()
                    .run(() -> SessionEnding.<SessionEnding>findById(person).postpone());
        }
    }

    private static Lost lost(UUID id) {
        Person person = Person.findById(id);
        var user = person.keycloakUserId == null ? "" : person.keycloakUserId;
        return new Lost(id, user, person.grants(Today.is()));
    }

    private static void settle(Lost lost) {
        Person.<Person>findById(lost.person()).told(lost.grants());
        SessionEnding.deleteById(lost.person());
    }

    private void tell(Lost lost) {
        if (lost.keycloakUser().isEmpty()) {
            return;
        }
        try {
            var user = keycloak.realm("avsats").users().get(lost.keycloakUser());
            var representation = user.toRepresentation();
            var attributes = new HashMap<String, List<String>>(representation.getAttributes());
            attributes.put("grants", new ArrayList<>(lost.grants()));
            representation.setAttributes(attributes);
            user.update(representation);
            user.logout();
        } catch (WebApplicationException refused) {
            if (refused.getResponse().getStatus() != 404) {
                throw refused;
            }
            Log.infof("Keycloak no longer knows the user of person %s", lost.person());
        }
    }
}
