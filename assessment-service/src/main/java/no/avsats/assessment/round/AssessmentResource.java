package no.avsats.assessment.round;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import no.avsats.problem.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A school's part in the rounds of its owner. */
@Path("/assessment/v1/schools/{school}/assessments")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Assessments")
class AssessmentResource {

    @GET
    @Transactional
    @Operation(summary = "Lists the school's assessments, newest round first.")
    public Listing<AssessmentDetails> listAssessments(
            @RestPath String school,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        return Listing.within(SchoolAssessment.ofSchool(school), limit, pageToken, SchoolAssessment::listKey)
                .map(AssessmentDetails::of);
    }

    @GET
    @Path("{round}")
    @Transactional
    @Operation(summary = "Tells where the school stands, with participation in bands of five.")
    public AssessmentDetails getAssessment(@RestPath String school, @RestPath UUID round) {
        return SchoolAssessment.of(round, school).map(AssessmentDetails::of).orElseThrow(NotFoundException::new);
    }
}
