package no.avsats.strategy.plan;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import no.avsats.frame.Language;
import no.avsats.strategy.plan.PlanFields.Dropping;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The measures of a plan. A plan may live in another system: that one tells status here, and nobody writes it twice. */
@Path("/strategy/v1/schools/{school}/plans/{plan}/measures")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Measures")
class MeasureResource {

    private final Planning planning;
    private final Reader reader;
    private final Language language;

    MeasureResource(Planning planning, Reader reader, Language language) {
        this.planning = planning;
        this.reader = reader;
        this.language = language;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Adds a measure: out of advice, for a goal, or a new one. The same key gives the same measure.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = MeasureDetails.class)))
    public Response addMeasure(
            @RestPath String school,
            @RestPath UUID plan,
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = 100) String idempotencyKey,
            @NotNull @Valid MeasureFields body) {
        var held = held(plan, school);
        var id = PlanRequest.once(
                school, idempotencyKey, body, () -> planning.add(held, body.wanted(), language.current()).id);
        var location = URI.create("/strategy/v1/schools/" + school + "/plans/" + plan + "/measures/" + id);
        return answer(measure(held, id)).status(201).location(location).build();
    }

    @GET
    @Path("{measure}")
    @Transactional
    @Operation(summary = "Tells a measure, with the ETag that a change of it needs.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureDetails.class)))
    public Response getMeasure(@RestPath String school, @RestPath UUID plan, @RestPath UUID measure) {
        var found = reader.find(plan, school).orElseThrow(NotFoundException::new);
        return answer(seen(found, measure)).build();
    }

    @PATCH
    @Path("{measure}")
    @Transactional
    @Operation(
            summary =
                    "Changes a measure. Another system tells status, note, activities and link; the school's own people all.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureDetails.class)))
    public Response changeMeasure(
            @RestPath String school,
            @RestPath UUID plan,
            @RestPath UUID measure,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid MeasureFields body) {
        var held = held(plan, school);
        var found = seen(held, measure);
        found.revision().require(ifMatch);
        if (!reader.writes(school)) {
            Plan.require(body.notForSystems());
        }
        planning.change(held, found, body.over(found.content()));
        return answer(found).build();
    }

    @DELETE
    @Path("{measure}")
    @Transactional
    @Operation(
            summary =
                    "Takes a measure that was never adopted out of the plan. 409 for an adopted one: that is dropped.")
    @APIResponse(responseCode = "204")
    public Response removeMeasure(
            @RestPath String school,
            @RestPath UUID plan,
            @RestPath UUID measure,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var held = held(plan, school);
        var found = measure(held, measure);
        found.revision().require(ifMatch);
        planning.remove(held, found);
        return Response.noContent().build();
    }

    @POST
    @Path("{measure}/dropping")
    @Transactional
    @Operation(summary = "Gives an adopted measure up, with a reason. The plan waits then for the next adoption.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = MeasureDetails.class)))
    public Response dropMeasure(
            @RestPath String school,
            @RestPath UUID plan,
            @RestPath UUID measure,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Dropping body) {
        var held = held(plan, school);
        var found = measure(held, measure);
        found.revision().require(ifMatch);
        planning.drop(held, found, body.reason().strip());
        return answer(found).build();
    }

    /** Outside the school only what was adopted is there, for changes too. */
    private PlanMeasure seen(Plan plan, UUID id) {
        var measure = measure(plan, id);
        if (!reader.isStaff(plan.school) && !measure.isAdopted()) {
            throw new NotFoundException();
        }
        return measure;
    }

    private static PlanMeasure measure(Plan plan, UUID id) {
        return PlanMeasure.in(plan.id, id).orElseThrow(NotFoundException::new);
    }

    private static Plan held(UUID plan, String school) {
        return Plan.held(plan, school).orElseThrow(NotFoundException::new);
    }

    private static Response.ResponseBuilder answer(PlanMeasure measure) {
        return Response.ok(MeasureDetails.of(measure)).tag(measure.revision().tag());
    }
}
