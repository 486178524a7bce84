package no.avsats.assessment.habit;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import no.avsats.assessment.habit.SurveyPlan.Extension;
import no.avsats.assessment.round.SchoolDays;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The surveys of an owner's leaders' own digital habits. Leaders answer on a page only. */
@Path("/assessment/v1/owners/{owner}/habit-surveys")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Habit surveys")
class HabitResource {

    private final Surveying surveying;

    HabitResource(Surveying surveying) {
        this.surveying = surveying;
    }

    @POST
    @Transactional
    @Operation(
            summary = "Plans a survey; it opens at once when its first day has come."
                    + " The same plan under the same key gives the same survey.")
    public Response planHabitSurvey(
            @RestPath String owner,
            @HeaderParam("Idempotency-Key") @Nullable @Size(min = 1, max = 100) String idempotencyKey,
            @NotNull @Valid SurveyPlan body) {
        var survey = surveying.plan(owner, body, idempotencyKey);
        var location =
                UriBuilder.fromResource(HabitResource.class).path("{survey}").build(owner, survey.id);
        return answer(survey).status(201).location(location).build();
    }

    @GET
    @Transactional
    @Operation(summary = "Lists the owner's surveys, newest first.")
    public Listing<SurveyDetails> listHabitSurveys(
            @RestPath String owner,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var found = HabitSurvey.after(owner, PageToken.key(pageToken), limit);
        return Listing.of(found, limit, HabitSurvey::listKey).map(SurveyDetails::of);
    }

    @GET
    @Path("{survey}")
    @Transactional
    @Operation(summary = "Tells where a survey stands.")
    public Response getHabitSurvey(@RestPath String owner, @RestPath UUID survey) {
        return answer(HabitSurvey.of(survey, owner).orElseThrow(NotFoundException::new))
                .build();
    }

    @PATCH
    @Path("{survey}")
    @Transactional
    @Operation(summary = "Moves the last day of a survey on, until it is closed.")
    public Response extendHabitSurvey(
            @RestPath String owner,
            @RestPath UUID survey,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Extension body) {
        var held = held(owner, survey);
        held.revision().require(ifMatch);
        held.extend(body.closesOn(), SchoolDays.today());
        return answer(held).build();
    }

    @POST
    @Path("{survey}/opening")
    @Transactional
    @Operation(summary = "Opens a survey before its first day. Once more does nothing.")
    public Response openHabitSurvey(@RestPath String owner, @RestPath UUID survey) {
        var held = held(owner, survey);
        surveying.open(held);
        return answer(held).build();
    }

    @POST
    @Path("{survey}/closing")
    @Transactional
    @Operation(
            summary =
                    "Closes a survey for good: what may be shown is kept, the rest forgotten. Once more does nothing.")
    public Response closeHabitSurvey(@RestPath String owner, @RestPath UUID survey) {
        var held = held(owner, survey);
        surveying.close(held);
        return answer(held).build();
    }

    @GET
    @Path("{survey}/result")
    @Transactional
    @Produces({MediaType.APPLICATION_JSON, HabitFile.TYPE})
    @Operation(
            summary = "Tells what all leaders together have answered, survey 2 beside survey 1.",
            description = "404 until the survey is closed. Nothing is told of fewer than five answers.")
    @APIResponse(
            responseCode = "200",
            description = "The figures",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = HabitResult.class)),
                @Content(mediaType = HabitFile.TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response getHabitResult(
            @RestPath String owner,
            @RestPath UUID survey,
            @QueryParam("format") @DefaultValue("json") @Pattern(regexp = "json|csv") String format,
            @QueryParam("dialect") @DefaultValue("rfc4180") @Pattern(regexp = HabitFile.DIALECTS) String dialect) {
        var result = HabitSurvey.of(survey, owner)
                .filter(HabitSurvey::isClosed)
                .map(closed -> HabitResult.of(closed, surveying.habits(closed)))
                .orElseThrow(NotFoundException::new);
        return format.equals("csv")
                ? HabitFile.of(result, dialect)
                : Response.ok(result, MediaType.APPLICATION_JSON_TYPE).build();
    }

    private static HabitSurvey held(String owner, UUID survey) {
        return HabitSurvey.held(survey, owner).orElseThrow(NotFoundException::new);
    }

    private static Response.ResponseBuilder answer(HabitSurvey survey) {
        return Response.ok(SurveyDetails.of(survey)).tag(survey.revision().tag());
    }
}
