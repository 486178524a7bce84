package no.avsats.assessment.ballot;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import java.nio.charset.StandardCharsets;

@ConfigMapping(prefix = "avsats")
interface BallotSettings {

    /** The service's own, 32 characters or more; changing it makes every unspent ballot invalid. */
    @WithName("ballot-secret")
    String secret();

    /** Codes and resume codes that may be tried a second at one door: {@link PrintedCode} reckons with it. */
    @WithName("ballot-tries")
    @WithDefault("10")
    int tries();

    default byte[] key() {
        return secret().getBytes(StandardCharsets.UTF_8);
    }
}
