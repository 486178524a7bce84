package no.avsats.strategy.plan;

import static java.util.Objects.requireNonNullElse;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.avsats.strategy.plan.PlanFields.FollowUpFields;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The days on which a school looks at its plan. */
@Path("/strategy/v1/schools/{school}/plans/{plan}/follow-ups")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Follow-ups")
class FollowUpResource {

    private final Planning planning;

    FollowUpResource(Planning planning) {
        this.planning = planning;
    }

    @POST
    @Transactional
    @Operation(summary = "Sets a day for following the plan up; with heldOn it has been held.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = FollowUp.Told.class)))
    public Response planFollowUp(@RestPath String school, @RestPath UUID plan, @NotNull @Valid FollowUpFields body) {
        var held = held(plan, school);
        var planned = planning.planFollowUp(held, body.on());
        return Response.status(201).entity(write(held, planned.id(), body)).build();
    }

    @PUT
    @Path("{followUp}")
    @Transactional
    @Operation(summary = "Moves a follow-up, or tells when it was held and what came of it.")
    public FollowUp.Told writeFollowUp(
            @RestPath String school,
            @RestPath UUID plan,
            @RestPath UUID followUp,
            @NotNull @Valid FollowUpFields body) {
        return write(held(plan, school), followUp, body);
    }

    private FollowUp.Told write(Plan plan, UUID id, FollowUpFields body) {
        var next = new FollowUp.Told(
                id,
                body.on(),
                body.heldOn(),
                requireNonNullElse(body.note(), "").strip(),
                requireNonNullElse(body.decisions(), "").strip());
        return planning.write(plan, id, next).orElseThrow(NotFoundException::new);
    }

    private static Plan held(UUID plan, String school) {
        return Plan.held(plan, school).orElseThrow(NotFoundException::new);
    }
}
