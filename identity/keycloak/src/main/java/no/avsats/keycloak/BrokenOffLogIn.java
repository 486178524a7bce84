package no.avsats.keycloak;

import jakarta.ws.rs.core.Response;
import org.keycloak.authentication.AuthenticationFlowContext;
import org.keycloak.authentication.AuthenticationFlowError;
import org.keycloak.authentication.authenticators.broker.IdpAutoLinkAuthenticator;
import org.keycloak.authentication.authenticators.broker.util.SerializedBrokeredIdentityContext;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.events.Errors;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.services.messages.Messages;

/**
 * Takes up a first log-in that broke off. Keycloak makes the user in one request and links it to Feide in the next; when the
 * second never came, the user is in the way of every later log-in.
 *
 * <p>Keycloak's own authenticator links to any user with the name or the e-mail. This one only to what a broken log-in leaves: the
 * very name that is made of Feide's subject, with no link and nothing to log in with.
 */
final class BrokenOffLogIn extends IdpAutoLinkAuthenticator {

    @Override
    protected void authenticateImpl(
            AuthenticationFlowContext context,
            SerializedBrokeredIdentityContext serialized,
            BrokeredIdentityContext broker) {
        var session = context.getSession();
        var user = getExistingUser(session, context.getRealm(), context.getAuthenticationSession());
        if (isLeftBehind(session, context.getRealm(), user, broker.getModelUsername())) {
            super.authenticateImpl(context, serialized, broker);
            return;
        }
        sendFailureChallenge(
                context,
                Response.Status.CONFLICT,
                Errors.FEDERATED_IDENTITY_EXISTS,
                Messages.FEDERATED_IDENTITY_EXISTS,
                AuthenticationFlowError.USER_CONFLICT);
    }

    private static boolean isLeftBehind(KeycloakSession session, RealmModel realm, UserModel user, String name) {
        return user.getUsername().equalsIgnoreCase(name)
                && session.users()
                        .getFederatedIdentitiesStream(realm, user)
                        .findAny()
                        .isEmpty()
                && user.credentialManager()
                        .getStoredCredentialsStream()
                        .findAny()
                        .isEmpty();
    }
}
