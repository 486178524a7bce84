package no.avsats.assessment.ballot;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What printed codes are signed and verified with, 32 characters or more; changing it makes every unspent code invalid. */
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
