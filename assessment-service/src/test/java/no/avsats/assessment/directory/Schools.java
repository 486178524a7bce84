package no.avsats.assessment.directory;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.avsats.identity.events.OrganisationChanged;
import no.avsats.identity.events.OrganisationChanged.Kind;
import no.avsats.inbox.Envelope;

/** Lets organisations exist, as if identity had told of them. */
public final class Schools {

    private Schools() {}

    public static void owner(String owner) {
        take(new OrganisationChanged(owner, 1, owner, null, Kind.OWNER, "Eier", List.of(), null, null, Map.of()));
    }

    public static void school(String owner, String school, String name, int teachers, int leaders) {
        var headcount = Map.of("teacher", teachers, "leader", leaders);
        take(new OrganisationChanged(school, 1, owner, owner, Kind.SCHOOL, name, List.of(), null, null, headcount));
    }

    public static void preschool(String owner, String preschool, String name, int teachers, int leaders) {
        var headcount = Map.of("teacher", teachers, "leader", leaders);
        take(new OrganisationChanged(
                preschool, 1, owner, owner, Kind.PRESCHOOL, name, List.of(), null, null, headcount));
    }

    private static void take(OrganisationChanged event) {
        var feed = Arc.container().instance(OrganisationFeed.class).get();
        var envelope = new Envelope("1", "/identity", "no.avsats.identity.OrganisationChanged", null, Instant.now());
        QuarkusTransaction.requiringNew().run(() -> feed.on(event, envelope));
    }
}
