package no.avsats.assessment.round;

import no.avsats.assessment.events.ParticipationCounted.State;

/** Something was asked that only goes while the school's assessment is open; a closed one is never opened again. */
public class AssessmentNotOpen extends RuntimeException {

    private final State state;

    public AssessmentNotOpen(State state) {
        super("The assessment is " + state);
        this.state = state;
    }

    /** Where it stands instead. */
    public State state() {
        return state;
    }
}
