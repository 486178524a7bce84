package no.avsats.assessment.spacing;

import java.util.List;

/** A round comes too near to another one, or shows schools together that were not. */
public class RoundsClash extends RuntimeException {

    private final List<Clash> clashes;

    RoundsClash(List<Clash> clashes) {
        super(clashes.toString());
        this.clashes = List.copyOf(clashes);
    }

    /** Every one, school by school. */
    public List<Clash> clashes() {
        return clashes;
    }
}
