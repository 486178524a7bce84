package no.avsats.strategy.document;

import java.util.List;
import no.avsats.problem.Problem.FieldError;

/** A strategy cannot be about this. */
public class UnfitHead extends RuntimeException {

    private final List<FieldError> errors;

    UnfitHead(String pointer, String code, String detail) {
        super(detail);
        errors = List.of(new FieldError(pointer, code, detail));
    }

    public List<FieldError> errors() {
        return errors;
    }
}
