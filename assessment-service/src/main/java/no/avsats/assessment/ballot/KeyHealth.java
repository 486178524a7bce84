package no.avsats.assessment.ballot;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import no.avsats.assessment.keystore.KeyStore;
import no.avsats.problem.Failures;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;

/**
 * Whether every key that answers wait for is in the key store, and how often the answer side has failed since the start: an alarm
 * for whoever runs the service, at {@code /q/health/well}. It takes nothing out of service.
 */
@Wellness
@ApplicationScoped
class KeyHealth implements HealthCheck {

    private final KeyStore keys;
    private final Failures failures;

    KeyHealth(KeyStore keys, Failures failures) {
        this.keys = keys;
        this.failures = failures;
    }

    @Override
    public HealthCheckResponse call() {
        var waiting = QuarkusTransaction.joiningExisting().call(() -> Side.ANSWERS.sql(ReleaseKey::listAll));
        var missing = waiting.stream()
                .map(ReleaseKey::name)
                .filter(name -> keys.find(name).isEmpty())
                .count();
        return HealthCheckResponse.named("answers")
                .status(missing == 0)
                .withData("keysMissing", missing)
                .withData("failures", failures.counted())
                .build();
    }
}
