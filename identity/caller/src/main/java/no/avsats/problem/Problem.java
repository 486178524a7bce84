package no.avsats.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What went wrong, as RFC 9457 has it.
 *
 * @param type stable URN, made from the code
 * @param title short, the same for every problem of this type
 * @param status the HTTP status
 * @param code stable name for programs, such as {@code ASSESSMENT_NOT_OPEN}
 * @param detail what to do about it here; null when the title says all
 * @param errors one a broken field; empty for other problems
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        String code,
        @Nullable String detail,
        List<FieldError> errors) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * @param pointer JSON pointer to the field, or {@code /name} of a parameter
     * @param code stable name of the broken rule
     * @param detail the rule in words
     */
    public record FieldError(String pointer, String code, String detail) {}

    public static Problem of(int status, String code, String title, @Nullable String detail) {
        return new Problem(typeOf(code), title, status, code, detail, List.of());
    }

    /** 422 with the fields that are wrong. */
    public static Problem fields(List<FieldError> errors) {
        var code = "VALIDATION_FAILED";
        return new Problem(
                typeOf(code), "Validation failed", 422, code, errors.size() + " fields are not valid.", errors);
    }

    public Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(MEDIA_TYPE))
                .entity(this)
                .build();
    }

    private static String typeOf(String code) {
        return "urn:problem-type:avsats:" + code.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
