package no.avsats.identity.directory;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Duties begin and end without anybody doing anything; the others are told all the same. */
@ApplicationScoped
class Midnight {

    private final Changes changes;

    Midnight(Changes changes) {
        this.changes = changes;
    }

    /** Also after a night in which nothing ran. */
    void start(@Observes StartupEvent start) {
        tell();
    }

    @Scheduled(cron = "0 1 0 * * ?", timeZone = "Europe/Oslo")
    void tell() {
        var owners = QuarkusTransaction.requiringNew().call(Organisation::owners);
        owners.forEach(owner -> QuarkusTransaction.requiringNew().run(() -> changes.tell(owner, Today.is())));
    }
}
