package no.avsats.assessment.keystore;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.List;

/**
 * These keys are of no use once the transaction has ended well, and are destroyed then.
 *
 * @param names in the key store
 */
public record KeysDone(List<String> names) {

    @ApplicationScoped
    static class Destruction {

        private final KeyStore keys;

        Destruction(KeyStore keys) {
            this.keys = keys;
        }

        /** What fails here is done again within the hour, and at the next start. */
        void destroy(@Observes(during = TransactionPhase.AFTER_SUCCESS) KeysDone done) {
            done.names().forEach(keys::destroy);
        }
    }
}
