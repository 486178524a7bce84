package no.avsats.identity.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import no.avsats.outbox.Outbox;

/** Tells what has changed in an owner's tree: the other services, headcounts included, and Keycloak, of ended grants. */
@ApplicationScoped
public class Changes {

    private final Outbox outbox;

    Changes(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Within the caller's transaction; silent about organisations that look as they did. */
    void tell(String owner, LocalDate day) {
        var headcounts = Duty.headcounts(Duty.activeUnder(owner, day));
        Organisation.under(owner).stream()
                .sorted(Comparator.comparing(organisation -> organisation.kind))
                .forEach(organisation -> organisation
                        .news(headcounts.getOrDefault(organisation.id, Map.of()))
                        .ifPresent(news -> outbox.add(organisation.id, organisation.id, news)));
        SessionEnding.whereGrantsEnded(owner, day);
    }
}
