package no.avsats.assessment.plan;

import java.util.UUID;

/** A measure has progressed in a plan of which nothing was told before. */
class UnknownPlan extends RuntimeException {

    UnknownPlan(UUID plan) {
        super("Nothing was told of plan " + plan);
    }
}
