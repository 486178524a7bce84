package no.avsats.identity.directory;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Where Keycloak asks, at every log-in, what the person may do. The gateway does not route it. */
@Path("/identity/internal/log-ins")
@PermitAll
@ByKeycloak
@RunOnVirtualThread
class LogInsResource {

    /** @param grants such as {@code teacher@NO:ORGNR:899990013/NO:ORGNR:899990021} */
    record Granted(List<String> grants) {}

    /** Binds the person at the first log-in and answers the grants of today. */
    @POST
    @Transactional
    @Operation(hidden = true)
    public Granted logIn(@Valid @NotNull LogIn logIn) {
        var granted = logIn.employers().stream()
                .flatMap(owner -> Binding.of(owner, logIn).stream())
                .flatMap(person -> grants(person, logIn).stream())
                .toList();
        return new Granted(granted);
    }

    private static List<String> grants(Person person, LogIn logIn) {
        var grants = person.grants(Today.is());
        person.loggedIn(logIn.keycloakUserId(), grants);
        return grants;
    }
}
