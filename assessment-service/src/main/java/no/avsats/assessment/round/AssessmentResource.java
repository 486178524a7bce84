package no.avsats.assessment.round;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import no.avsats.problem.Listing;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

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
    public Listing<AssessmentDetails> listAssessments(@RestPath String school) {
        List<AssessmentDetails> all = SchoolAssessment.ofSchool(school).stream()
                .map(AssessmentDetails::of)
                .toList();
        return new Listing<>(all, null);
    }

    @GET
    @Path("{round}")
    @Transactional
    @Operation(summary = "Tells where the school stands, with participation in bands of five.")
    public AssessmentDetails getAssessment(@RestPath String school, @RestPath UUID round) {
        return SchoolAssessment.of(round, school).map(AssessmentDetails::of).orElseThrow(NotFoundException::new);
    }
}
