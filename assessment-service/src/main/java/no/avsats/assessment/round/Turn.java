package no.avsats.assessment.round;

import jakarta.persistence.EntityManager;

/** Takes turns over something that is no row, or not yet one. */
public final class Turn {

    private Turn() {}

    /** Whoever comes for the same thing waits until the transaction ends. */
    public static void take(EntityManager database, String thing) {
        var unused = database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, thing)
                .getSingleResult();
    }
}
