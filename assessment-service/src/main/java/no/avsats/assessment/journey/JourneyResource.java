package no.avsats.assessment.journey;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** An owner's journey from small solutions close to the work to IT that serves what schools do. */
@Path("/assessment/v1/owners/{owner}/journey")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Journey")
class JourneyResource {

    /** @param framework framework and version that describes the stage */
    record Step(String framework, String stage, Instant recordedAt) {
        static Step of(RecordedStage recorded) {
            return new Step(recorded.framework, recorded.stage, recorded.recordedAt);
        }
    }

    @GET
    @Transactional
    @Operation(
            summary = "Lists the stages that the office has recorded, newest first: the first one is the stage today.")
    public Listing<Step> listStages(
            @RestPath String owner,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var found = RecordedStage.after(owner, PageToken.key(pageToken), limit);
        return Listing.of(found, limit, RecordedStage::listKey).map(Step::of);
    }
}
