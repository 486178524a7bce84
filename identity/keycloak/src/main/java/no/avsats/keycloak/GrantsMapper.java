package no.avsats.keycloak;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.keycloak.Config;
import org.keycloak.broker.oidc.OIDCIdentityProvider;
import org.keycloak.broker.oidc.OIDCIdentityProviderFactory;
import org.keycloak.broker.provider.AbstractIdentityProviderMapper;
import org.keycloak.broker.provider.BrokeredIdentityContext;
import org.keycloak.models.IdentityProviderMapperModel;
import org.keycloak.models.IdentityProviderSyncMode;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.RealmModel;
import org.keycloak.models.UserModel;
import org.keycloak.provider.ProviderConfigProperty;
import org.keycloak.representations.AccessTokenResponse;

/**
 * Writes what the directory grants into the user's attributes {@code grants}, {@code person} and {@code grantsProblem}.
 *
 * <p>The directory's {@code directory-url} and {@code directory-secret} are settings of the server, not of the realm,
 * because a realm is imported once and addresses change between starts.
 */
public final class GrantsMapper extends AbstractIdentityProviderMapper {

    private static final String GROUPS_URL = "groupsUrl";

    private @Nullable LogIns logIns;

    @Override
    public void init(Config.Scope config) {
        String url = config.get("directoryUrl");
        String secret = config.get("directorySecret");
        logIns = url == null || secret == null ? null : new LogIns(URI.create(url), secret);
    }

    @Override
    public void importNewUser(
            KeycloakSession session,
            RealmModel realm,
            UserModel user,
            IdentityProviderMapperModel mapper,
            BrokeredIdentityContext context) {
        write(user, mapper, context);
    }

    @Override
    public void updateBrokeredUser(
            KeycloakSession session,
            RealmModel realm,
            UserModel user,
            IdentityProviderMapperModel mapper,
            BrokeredIdentityContext context) {
        write(user, mapper, context);
    }

    private void write(UserModel user, IdentityProviderMapperModel mapper, BrokeredIdentityContext context) {
        Answer answer = answer(user, mapper, context);
        user.setAttribute("person", List.of(context.getId()));
        user.setAttribute("grants", answer.grants());
        user.removeAttribute("grantsProblem");
        if (answer.problem() != null) user.setSingleAttribute("grantsProblem", answer.problem());
    }

    private Answer answer(UserModel user, IdentityProviderMapperModel mapper, BrokeredIdentityContext context) {
        if (logIns == null) return Answer.none("directory");
        String groupsUrl = mapper.getConfig().get(GROUPS_URL);
        Object tokens = context.getContextData().get(OIDCIdentityProvider.FEDERATED_ACCESS_TOKEN_RESPONSE);
        if (groupsUrl == null || !(tokens instanceof AccessTokenResponse response)) return Answer.none("groups");
        var person = new Person(context.getId(), user.getId(), context.getUserAttribute("eppn"), Person.name(context));
        return logIns.ask(URI.create(groupsUrl), response.getToken(), person);
    }

    @Override
    public boolean supportsSyncMode(IdentityProviderSyncMode mode) {
        return true;
    }

    @Override
    public String[] getCompatibleProviders() {
        return new String[] {OIDCIdentityProviderFactory.PROVIDER_ID};
    }

    @Override
    public List<ProviderConfigProperty> getConfigProperties() {
        return List.of(new ProviderConfigProperty(
                GROUPS_URL,
                "Groups URL",
                "Where the groups of the person who logs in are read, with the access token of the identity provider.",
                ProviderConfigProperty.STRING_TYPE,
                null));
    }

    @Override
    public String getId() {
        return "avsats-grants-idp-mapper";
    }

    @Override
    public String getDisplayCategory() {
        return "Avsats";
    }

    @Override
    public String getDisplayType() {
        return "Avsats grants";
    }

    @Override
    public String getHelpText() {
        return "Asks the directory of Avsats what the person may do and writes the answer to the attribute grants.";
    }
}
