package no.avsats.caller;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Who is asking. The only class that reads the token; a missing grants claim is read as no grants. */
@RequestScoped
public class Caller {

    /** Cookie with the grant that a person with several chose to act for. */
    public static final String ACTING = "avsats-acting";

    private final SecurityIdentity identity;
    private final HttpHeaders headers;
    private @Nullable List<Grant> grants;

    Caller(SecurityIdentity identity, HttpHeaders headers) {
        this.identity = identity;
        this.headers = headers;
    }

    public boolean isKnown() {
        return !identity.isAnonymous();
    }

    /** As the person's organisation spells it; empty for nobody. */
    public String name() {
        return text("name").orElse("");
    }

    /** Feide's subject of the person, stable over the years; empty for a machine. */
    public Optional<String> person() {
        return text("person");
    }

    /** Why the directory gave no grants at log-in: {@code pupil}, {@code groups}, {@code directory}; mostly empty. */
    public Optional<String> grantsProblem() {
        return text("grants_problem");
    }

    public List<Grant> grants() {
        if (grants == null) {
            grants = readGrants();
        }
        return grants;
    }

    private List<Grant> readGrants() {
        return token().map(token -> token.<Object>getClaim("grants")).stream()
                .flatMap(claim -> claim instanceof Collection<?> several ? several.stream() : List.of(claim).stream())
                .map(Caller::plain)
                .flatMap(text -> Grant.of(text).stream())
                .toList();
    }

    /** The grant that the person acts for: the chosen one while it lasts, else the first. */
    public Optional<Grant> acting() {
        var chosen = chosen();
        var grants = grants();
        return grants.stream()
                .filter(grant -> grant.text().equals(chosen))
                .findFirst()
                .or(() -> grants.stream().findFirst());
    }

    /** Whether the caller holds the role at the organisation or above it. */
    public boolean is(Role role, Place organisation) {
        return grants().stream().anyMatch(grant -> grant.role() == role && grant.covers(organisation));
    }

    private @Nullable String chosen() {
        Cookie cookie = headers.getCookies().get(ACTING);
        return cookie == null ? null : URLDecoder.decode(cookie.getValue(), StandardCharsets.UTF_8);
    }

    private Optional<String> text(String claim) {
        return token().map(token -> token.<Object>getClaim(claim)).map(Caller::plain);
    }

    private Optional<JsonWebToken> token() {
        return identity.getPrincipal() instanceof JsonWebToken token ? Optional.of(token) : Optional.empty();
    }

    private static String plain(Object claim) {
        return claim instanceof JsonString json ? json.getString() : claim.toString();
    }
}
