package no.avsats.assessment.choice;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** What a school makes of proposed measures; its owner sees how many schools chose what, never which. */
@Path("/assessment/v1")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Measure choices")
class ChoiceResource {

    private final Choosing choosing;

    ChoiceResource(Choosing choosing) {
        this.choosing = choosing;
    }

    record Chosen(String measure, Choice choice, Instant chosenAt) {
        static Chosen of(MeasureChoice kept) {
            return new Chosen(kept.measure, kept.choice, kept.chosenAt);
        }
    }

    record Wanted(@NotNull Choice choice) {}

    @GET
    @Path("schools/{school}/measure-choices")
    @Transactional
    @Operation(summary = "Lists what the school has made of proposed measures, by measure.")
    public Listing<Chosen> listChoices(
            @RestPath String school,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var found = MeasureChoice.page(school, PageToken.key(pageToken), limit + 1);
        return Listing.of(found, limit, kept -> kept.measure).map(Chosen::of);
    }

    @PUT
    @Path("schools/{school}/measure-choices/{measure}")
    @Transactional
    @Operation(summary = "Keeps what the school makes of a measure that has been proposed to it.")
    public Chosen keepChoice(@RestPath String school, @RestPath String measure, @NotNull @Valid Wanted wanted) {
        return Chosen.of(choosing.keep(school, measure, wanted.choice()));
    }

    @DELETE
    @Path("schools/{school}/measure-choices/{measure}")
    @Transactional
    @Operation(summary = "Takes it back. Once more does nothing.")
    @APIResponse(responseCode = "204", description = "The school has said nothing about it.")
    public void takeChoiceBack(@RestPath String school, @RestPath String measure) {
        MeasureChoice.takeBack(school, measure);
    }

    @GET
    @Path("owners/{owner}/measure-choices")
    @Transactional
    @Operation(summary = "Counts how many of the owner's schools accepted, rejected and had done each measure.")
    public Listing<MeasureChoice.Counted> countChoices(
            @RestPath String owner,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var found = MeasureChoice.ofOwner(owner, PageToken.key(pageToken), limit + 1);
        return Listing.of(found, limit, MeasureChoice.Counted::measure);
    }
}
