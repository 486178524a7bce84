package no.avsats.reporting.progress;

import java.util.UUID;

/** A measure progressed in a plan that we were not told of. */
public class UnknownPlan extends RuntimeException {
    UnknownPlan(UUID plan) {
        super("No such plan or measure was adopted: " + plan);
    }
}
