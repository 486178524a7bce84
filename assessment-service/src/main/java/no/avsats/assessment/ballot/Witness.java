package no.avsats.assessment.ballot;

import io.quarkus.runtime.Startup;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * A host of somebody else that shows the fingerprints of our keys too, at {@code <origin>/<assessment>.txt}. We could show each
 * person a key of their own; that host could not, and a browser that draws a ballot reads both.
 */
@Startup
@Singleton
class Witness {

    private static final String CONTENT_POLICY = "Content-Security-Policy";

    private static final String OURS = "connect-src 'self'";
    private static final String ORIGIN = "https?://[a-z0-9.-]{1,253}(:[0-9]{1,5})?";

    private final Optional<String> origin;
    private final String policy;
    private final CurrentVertxRequest request;

    /**
     * @param origin such as {@code https://witness.example}; missing where there is none
     * @param policy of every page
     * @throws IllegalStateException when it is no origin: it would end up in the policy
     */
    Witness(
            @ConfigProperty(name = "avsats.witness") Optional<String> origin,
            @ConfigProperty(name = "quarkus.http.header.\"Content-Security-Policy\".value") String policy,
            CurrentVertxRequest request) {
        origin.filter(text -> !text.matches(ORIGIN)).ifPresent(wrong -> {
            throw new IllegalStateException(
                    "avsats.witness must be an origin such as https://witness.example, not " + wrong);
        });
        this.origin = origin;
        this.policy = policy;
        this.request = request;
    }

    Optional<String> origin() {
        return origin;
    }

    /** The page that is answered now may ask the witness: no other may. A second header would only take away, not add. */
    void mayBeAsked() {
        origin.ifPresent(witness -> request.getCurrent()
                .response()
                .headers()
                .set(CONTENT_POLICY, policy.replace(OURS, OURS + " " + witness)));
    }
}
