package no.avsats.assessment.round;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.spacing.Clash;
import no.avsats.problem.Problem;

/**
 * 422 of a plan that comes too near to other rounds, as RFC 9457 has it.
 *
 * @param errors one a school and other round
 */
record ClashProblem(String type, String title, int status, String code, String detail, List<ClashError> errors) {

    /**
     * @param pointer JSON pointer to the school in the plan, or to the last day that cannot move; empty for a wave that opens early
     * @param code stable name of the broken rule
     * @param detail the rule in words, with the nearest day that fits
     * @param school that both rounds ask
     * @param round the other one
     */
    record ClashError(String pointer, String code, String detail, String school, Other round) {}

    record Other(UUID id, String title) {}

    static ClashProblem of(List<Clash> clashes) {
        return new ClashProblem(
                "urn:problem-type:avsats:rounds-clash",
                "Rounds clash",
                422,
                "ROUNDS_CLASH",
                "A school is asked the same three months after its last release at the earliest, and in one school year"
                        + " its teachers are always shown with the same schools.",
                clashes.stream()
                        .map(clash -> new ClashError(
                                clash.pointer(),
                                clash.rule().name(),
                                detail(clash),
                                clash.school(),
                                new Other(clash.round(), clash.title())))
                        .toList());
    }

    private static String detail(Clash clash) {
        return switch (clash.rule()) {
            case OVERLAPS ->
                "«%s» asks the school the same on the same days; it may be asked again from %s."
                        .formatted(clash.title(), clash.day());
            case ASKED_TOO_SOON ->
                "«%s» asked the school the same; it may be asked again from %s.".formatted(clash.title(), clash.day());
            case ENDS_TOO_LATE ->
                "«%s» asks the school the same later; the last day may be %s at the latest."
                        .formatted(clash.title(), clash.day());
            case POOL_DIFFERS ->
                "In «%s» of this school year the school's teachers are shown with other schools or alone."
                        .formatted(clash.title());
        };
    }

    Response response() {
        return Response.status(status)
                .type(MediaType.valueOf(Problem.MEDIA_TYPE))
                .entity(this)
                .build();
    }
}
