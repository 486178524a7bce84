package no.avsats.strategy.content;

import java.util.List;
import no.avsats.problem.Problem.FieldError;

/** A part cannot say this. */
public class UnfitPart extends RuntimeException {

    private final List<FieldError> errors;

    public UnfitPart(List<FieldError> errors) {
        super(errors.toString());
        this.errors = List.copyOf(errors);
    }

    static UnfitPart at(String pointer, String code, String detail) {
        return new UnfitPart(List.of(new FieldError(pointer, code, detail)));
    }

    /** Every broken rule, with the field. */
    public List<FieldError> errors() {
        return errors;
    }
}
