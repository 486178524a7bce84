package no.avsats.assessment.habit;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.round.Round;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** What an owner's leaders have answered about their own digital habits. */
@Path("/assessment/v1/owners/{owner}/rounds/{round}/habits")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Rounds")
class HabitResource {

    private final Frameworks frameworks;

    HabitResource(Frameworks frameworks) {
        this.frameworks = frameworks;
    }

    @GET
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, HabitFile.TYPE})
    @Operation(
            summary = "Tells what all leaders together have answered about their habits, survey 2 beside survey 1.",
            description = "404 until the last school has closed. Nothing is told of fewer than five answers.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HabitResult.class)),
                @Content(mediaType = HabitFile.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response getHabits(
            @RestPath String owner,
            @RestPath UUID round,
            @QueryParam("format") @DefaultValue("json") @Pattern(regexp = "json|csv") String format,
            @QueryParam("dialect") @DefaultValue("rfc4180") @Pattern(regexp = HabitFile.DIALECTS) String dialect) {
        var result = Round.of(round, owner)
                .flatMap(found -> result(found, frameworks))
                .orElseThrow(NotFoundException::new);
        return format.equals("csv")
                ? HabitFile.of(result, dialect)
                : Response.ok(result, MediaType.APPLICATION_JSON_TYPE).build();
    }

    /** Empty until the last school has closed, and for another round. */
    static Optional<HabitResult> result(Round round, Frameworks frameworks) {
        return HabitRelease.find(round.id()).flatMap(release -> Optional.ofNullable(
                        frameworks.get(round.framework()).habits())
                .map(asked -> HabitResult.of(round, release, asked)));
    }
}
