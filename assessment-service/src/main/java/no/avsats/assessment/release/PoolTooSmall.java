package no.avsats.assessment.release;

/** A pool has at least three schools; of two, each could subtract itself and read the other. */
public final class PoolTooSmall extends RuntimeException {

    private static final long serialVersionUID = 1;

    PoolTooSmall() {
        super("A pool has at least three schools");
    }
}
