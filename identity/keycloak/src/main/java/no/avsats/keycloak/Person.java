package no.avsats.keycloak;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.keycloak.broker.provider.BrokeredIdentityContext;

/**
 * Who logs in, as the directory is told.
 *
 * @param feideSub Feide's own key of the person; the same for ever
 * @param keycloakUserId Keycloak's key; another one when its database is rebuilt
 * @param eppn the name the person logs in with at home; may be reused by others later
 */
record Person(
        String feideSub,
        String keycloakUserId,
        @Nullable String eppn,
        @Nullable String name) {

    /** First and last name, or null where Feide gives neither. */
    static @Nullable String name(BrokeredIdentityContext context) {
        String name = Stream.of(context.getFirstName(), context.getLastName())
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" "));
        return name.isEmpty() ? null : name;
    }
}
