package no.avsats.assessment.release;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.UUID;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.round.SchoolAssessment;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import no.avsats.problem.Problem;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** From an open assessment to its release, and who sees it. */
@Path("/assessment/v1/schools/{school}/assessments/{round}")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Releases")
class ReleaseResource {

    private final Closing closing;
    private final Viewing viewing;

    ReleaseResource(Closing closing, Viewing viewing) {
        this.closing = closing;
        this.viewing = viewing;
    }

    /**
     * @param release null in a round about habits: all schools are released together when the last has closed
     * @param hidden figures too small to show; they appear nowhere, on no path
     */
    record Closed(@Nullable UUID release, long shown, long hidden) {

        private static final Closed WITHOUT = new Closed(null, 0, 0);

        static Closed of(Release release) {
            var cells = release.content.cells();
            var hidden = cells.stream().filter(Cell::suppressed).count();
            return new Closed(release.id, cells.size() - hidden, hidden);
        }
    }

    @POST
    @Path("closing")
    @Transactional
    @Operation(
            summary =
                    "Closes the school's assessment and releases its results, once and for ever. 409 when it is not open.")
    public Closed closeAssessment(@RestPath String school, @RestPath UUID round) {
        return closing.close(assessment(round, school)).map(Closed::of).orElse(Closed.WITHOUT);
    }

    @GET
    @Path("release")
    @Transactional
    @Operation(
            summary = "Tells the school's release. 403 for the office before the principal shared it.",
            description = """
                    A share is told as a number or as a range, never as both: {"share": 40}; {"atMost": 15} is 15 % or less; \
                    {"atLeast": 85} is 85 % or more; {"atLeast": 40, "atMost": 50} is 40 to 50 %. The ends are always a range, \
                    so that nobody is proven to stand on one side of the target. A figure may tell its level alone.""")
    public ReleaseDetails getRelease(@RestPath String school, @RestPath UUID round) {
        return viewing.view(assessment(round, school)).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("sharing")
    @Transactional
    @Operation(summary = "Lets the education office see the release now. Once more does nothing.")
    public Shared shareRelease(@RestPath String school, @RestPath UUID round) {
        return viewing.share(assessment(round, school)).map(Shared::new).orElseThrow(NotFoundException::new);
    }

    record Shared(Instant sharedAt) {}

    /** @param viewer the role in which somebody looked */
    record Viewed(String viewer, Instant viewedAt) {
        static Viewed of(View view) {
            return new Viewed(view.viewer.text(), view.viewedAt);
        }
    }

    @GET
    @Path("views")
    @Transactional
    @Operation(summary = "Lists who has looked at the school's release, newest first.")
    public Listing<Viewed> listViews(
            @RestPath String school,
            @RestPath UUID round,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var release = Viewing.find(assessment(round, school)).orElseThrow(NotFoundException::new);
        var page = Listing.of(View.of(release, PageToken.key(pageToken), limit), limit, View::listKey);
        return new Listing<>(page.data().stream().map(Viewed::of).toList(), page.pageToken());
    }

    private static SchoolAssessment assessment(UUID round, String school) {
        return SchoolAssessment.of(round, school).orElseThrow(NotFoundException::new);
    }

    @ServerExceptionMapper
    Response notShared(NotSharedYet early) {
        var detail =
                "The principal can share it now; the office sees it on %s at the latest.".formatted(early.officeFrom());
        return Problem.of(403, "NOT_SHARED_YET", "Not shared yet", detail).response();
    }
}
