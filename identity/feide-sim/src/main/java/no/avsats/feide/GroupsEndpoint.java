package no.avsats.feide;

import org.keycloak.Config;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.KeycloakSessionFactory;
import org.keycloak.services.resource.RealmResourceProvider;
import org.keycloak.services.resource.RealmResourceProviderFactory;

/** Puts Feide's groups API at {@code /realms/feide-sim/feide}. */
public final class GroupsEndpoint implements RealmResourceProviderFactory {

    @Override
    public RealmResourceProvider create(KeycloakSession session) {
        return new Provider(session);
    }

    @Override
    public String getId() {
        return "feide";
    }

    @Override
    public void init(Config.Scope config) {}

    @Override
    public void postInit(KeycloakSessionFactory factory) {}

    @Override
    public void close() {}

    private record Provider(KeycloakSession session) implements RealmResourceProvider {
        @Override
        public Object getResource() {
            return new GroupsResource(session);
        }

        @Override
        public void close() {}
    }
}
