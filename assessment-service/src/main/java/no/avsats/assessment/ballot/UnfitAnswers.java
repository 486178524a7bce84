package no.avsats.assessment.ballot;

import java.util.List;
import no.avsats.problem.Problem.FieldError;

/** Answers to what is not asked, or of no level. */
public class UnfitAnswers extends RuntimeException {

    private final List<FieldError> errors;

    UnfitAnswers(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
