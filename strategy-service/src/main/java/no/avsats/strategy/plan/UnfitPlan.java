package no.avsats.strategy.plan;

import java.util.List;
import no.avsats.problem.Problem.FieldError;

/** A plan or measure breaks rules that can be corrected field by field. */
public class UnfitPlan extends RuntimeException {

    private final transient List<FieldError> errors;

    UnfitPlan(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
