package no.avsats.feide;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.InternalServerErrorException;
import jakarta.ws.rs.NotAuthorizedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.keycloak.models.KeycloakSession;
import org.keycloak.models.UserModel;
import org.keycloak.services.managers.AppAuthManager;

/** Feide's groups API for the person whose access token comes along; the attribute {@code fault} makes it fail or hang. */
public final class GroupsResource {

    private static final Duration HANGS = Duration.ofSeconds(10);

    private final KeycloakSession session;

    GroupsResource(KeycloakSession session) {
        this.session = session;
    }

    /** The organisations of the person: the owner, and each school with the owner as parent. */
    @GET
    @Path("groups/me/groups")
    @Produces(MediaType.APPLICATION_JSON)
    public List<Map<String, Object>> groups() throws InterruptedException {
        if (!session.getContext().getRealm().getName().equals("feide-sim")) throw new NotFoundException();
        var caller = new AppAuthManager.BearerTokenAuthenticator(session).authenticate();
        if (caller == null) throw new NotAuthorizedException("Bearer");
        UserModel user = caller.user();
        fail(user.getFirstAttribute("fault"));
        return Groups.of(
                user.getFirstAttribute("owner"),
                user.getAttributeStream("affiliation").toList(),
                user.getAttributeStream("schools").toList());
    }

    private static void fail(@Nullable String fault) throws InterruptedException {
        if ("500".equals(fault)) throw new InternalServerErrorException();
        if ("slow".equals(fault)) Thread.sleep(HANGS);
    }
}
