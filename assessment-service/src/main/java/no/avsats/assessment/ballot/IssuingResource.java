package no.avsats.assessment.ballot;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseHeader;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestPath;

/** Hands out the right to answer. */
@Path("/assessment/v1/schools/{school}/assessments/{round}")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Ballots")
class IssuingResource {

    private final Issuing issuing;

    IssuingResource(Issuing issuing) {
        this.issuing = issuing;
    }

    /**
     * @param assessment to send along with the ballot
     * @param ballot told once and stored nowhere
     */
    record Issued(UUID assessment, Respondent role, String ballot) {}

    @POST
    @Path("ballots")
    @ResponseStatus(201)
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(summary = "Hands the teacher who asks one ballot, once. 409 when it was handed out before.")
    public Issued issueBallot(@RestPath String school, @RestPath UUID round) {
        var assessment = SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
        var token = issuing.issue(assessment);
        return new Issued(assessment.id(), Respondent.TEACHER, token.text());
    }

    /** @param count at most the headcount of the role at the school */
    record Batch(@NotNull Respondent role, @Min(1) int count) {}

    /** @param codes as they are printed, in no order; they are told here and never again */
    record Printed(UUID assessment, Respondent role, List<String> codes) {}

    @POST
    @Path("codes")
    @ResponseStatus(201)
    @Transactional
    @ResponseHeader(name = HttpHeaders.CACHE_CONTROL, value = "no-store")
    @Operation(summary = "Makes the one batch of codes for a role that answers on paper codes.")
    public Printed printCodes(@RestPath String school, @RestPath UUID round, @NotNull @Valid Batch body) {
        var assessment = SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
        var codes = issuing.print(assessment, body.role(), body.count());
        return new Printed(
                assessment.id(),
                body.role(),
                codes.stream().map(PrintedCode::printed).toList());
    }
}
