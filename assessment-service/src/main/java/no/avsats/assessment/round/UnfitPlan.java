package no.avsats.assessment.round;

import java.util.List;
import no.avsats.problem.Problem.FieldError;

/** A round or survey cannot be planned, or changed, like this. */
public class UnfitPlan extends RuntimeException {

    private final List<FieldError> errors;

    public UnfitPlan(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    /** Every broken rule, with the field. */
    public List<FieldError> errors() {
        return errors;
    }
}
