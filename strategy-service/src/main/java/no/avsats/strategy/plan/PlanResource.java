package no.avsats.strategy.plan;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import no.avsats.caller.Caller;
import no.avsats.frame.Language;
import no.avsats.problem.Listing;
import no.avsats.strategy.plan.PlanFields.NewPlan;
import no.avsats.strategy.plan.PlanFields.PlanChange;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The plans of a school. Its own people see drafts; office and systems see what was adopted. */
@Path("/strategy/v1/schools/{school}/plans")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Plans")
class PlanResource {

    private final Planning planning;
    private final Reader reader;
    private final Caller caller;
    private final Language language;

    PlanResource(Planning planning, Reader reader, Caller caller, Language language) {
        this.planning = planning;
        this.reader = reader;
        this.caller = caller;
        this.language = language;
    }

    /** A page of plans. */
    @Schema(name = "Plans")
    record Plans(List<PlanSummary> data, @Nullable String pageToken) {}

    @POST
    @Transactional
    @Operation(summary = "Drafts a plan. The same plan under the same key gives the same draft.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = PlanDetails.class)))
    public Response draftPlan(
            @RestPath String school,
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = 100) String idempotencyKey,
            @NotNull @Valid NewPlan body) {
        var id = PlanRequest.once(school, idempotencyKey, body, () -> draft(school, body));
        var plan = Plan.of(id, school).orElseThrow(NotFoundException::new);
        var location = URI.create("/strategy/v1/schools/" + school + "/plans/" + id);
        return answer(plan).status(201).location(location).build();
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the school's plans, newest school year first.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = Plans.class)))
    public Response listPlans(
            @RestPath String school,
            @QueryParam("schoolYear") @Nullable Integer schoolYear,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken,
            UriInfo uri) {
        var outside = !reader.isStaff(school);
        var today = SchoolYear.today();
        var seen = Plan.ofSchool(school).stream()
                .filter(plan -> !outside || plan.isSeenOutside())
                .filter(plan -> schoolYear == null || plan.schoolYear == schoolYear)
                .toList();
        return Listing.within(seen, limit, pageToken, plan -> plan.id.toString())
                .map(plan -> PlanSummary.of(plan, outside, today))
                .response(uri);
    }

    @GET
    @Path("{plan}")
    @Transactional
    @Operation(summary = "Tells a plan with its measures and follow-ups.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanDetails.class)))
    public Response getPlan(@RestPath String school, @RestPath UUID plan) {
        return answer(reader.find(plan, school).orElseThrow(NotFoundException::new))
                .build();
    }

    @PATCH
    @Path("{plan}")
    @Transactional
    @Operation(summary = "Changes what stands above the measures. An adopted plan waits then for the next adoption.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanDetails.class)))
    public Response changePlan(
            @RestPath String school,
            @RestPath UUID plan,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid PlanChange body) {
        var held = held(plan, school);
        held.revision().require(ifMatch);
        planning.change(held, body.over(held.heading()));
        return answer(held).build();
    }

    @DELETE
    @Path("{plan}")
    @Transactional
    @Operation(summary = "Discards a draft. 409 once it has been adopted.")
    @APIResponse(responseCode = "204")
    public Response discardPlan(
            @RestPath String school, @RestPath UUID plan, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var held = held(plan, school);
        held.revision().require(ifMatch);
        planning.discard(held);
        return Response.noContent().build();
    }

    @POST
    @Path("{plan}/adoption")
    @Transactional
    @Operation(summary = "Adopts the plan as it is now, as its next edition. 422 names what is missing.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanDetails.class)))
    public Response adoptPlan(
            @RestPath String school, @RestPath UUID plan, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var held = held(plan, school);
        held.revision().require(ifMatch);
        planning.adopt(held, caller.name());
        return answer(held).build();
    }

    @POST
    @Path("{plan}/closing")
    @Transactional
    @Operation(summary = "Closes an adopted plan when its year is over; nothing in it changes any more.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = PlanDetails.class)))
    public Response closePlan(
            @RestPath String school, @RestPath UUID plan, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var held = held(plan, school);
        held.revision().require(ifMatch);
        planning.close(held);
        return answer(held).build();
    }

    @GET
    @Path("{plan}/editions/{edition}")
    @Transactional
    @Operation(summary = "Tells an edition as it was adopted.")
    public PlanDetails getPlanEdition(@RestPath String school, @RestPath UUID plan, @RestPath int edition) {
        return reader.find(plan, school)
                .flatMap(found -> PlanEdition.of(found.id, edition))
                .orElseThrow(NotFoundException::new);
    }

    private UUID draft(String school, NewPlan body) {
        var wanted = body.planned().stream().map(MeasureFields::wanted).toList();
        return planning.draft(school, body.kind(), body.heading(), body.round(), wanted, language.current()).id;
    }

    private static Plan held(UUID plan, String school) {
        return Plan.held(plan, school).orElseThrow(NotFoundException::new);
    }

    private Response.ResponseBuilder answer(Plan plan) {
        return Response.ok(reader.details(plan)).tag(plan.revision().tag());
    }
}
