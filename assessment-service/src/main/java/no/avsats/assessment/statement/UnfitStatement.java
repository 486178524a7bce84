package no.avsats.assessment.statement;

import java.util.List;
import no.avsats.problem.Problem.FieldError;

/** A statement about what is not asked, or of no level. */
public class UnfitStatement extends RuntimeException {

    private final List<FieldError> errors;

    UnfitStatement(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
