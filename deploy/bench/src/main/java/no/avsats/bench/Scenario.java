package no.avsats.bench;

import java.util.Set;
import no.avsats.local.Upstream;

/** What {@code ./deploy/bench/run <name>} measures. A new one is added to the list in {@link Bench}. */
interface Scenario {

    String name();

    /** The services that run for it, beside PostgreSQL, Kafka and Keycloak. */
    Set<Upstream> services();

    /** Fills the databases, checks that the answers are right, and measures. */
    void measure(Rig rig, Bench bench) throws Exception;
}
