package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The service's own secret, 32 characters or more; changing it makes every unspent ballot invalid. */
@ApplicationScoped
class BallotSecret {

    private final String text;

    BallotSecret(@ConfigProperty(name = "avsats.ballot-secret") String text) {
        this.text = text;
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
