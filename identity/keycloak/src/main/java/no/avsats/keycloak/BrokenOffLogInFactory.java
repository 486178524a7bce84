package no.avsats.keycloak;

import org.keycloak.authentication.Authenticator;
import org.keycloak.authentication.authenticators.broker.IdpAutoLinkAuthenticatorFactory;
import org.keycloak.models.KeycloakSession;

/** Offers {@link BrokenOffLogIn} to the flow of first log-ins. */
public final class BrokenOffLogInFactory extends IdpAutoLinkAuthenticatorFactory {

    private static final Authenticator ONLY = new BrokenOffLogIn();

    @Override
    public Authenticator create(KeycloakSession session) {
        return ONLY;
    }

    @Override
    public String getId() {
        return "avsats-broken-off-log-in";
    }

    @Override
    public String getDisplayType() {
        return "Take up a first log-in that broke off";
    }

    @Override
    public String getHelpText() {
        return "Links a user that has Feide's own subject as its name, no link and no credentials";
    }
}
