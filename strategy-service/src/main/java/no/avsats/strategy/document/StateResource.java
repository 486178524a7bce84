package no.avsats.strategy.document;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.avsats.strategy.content.Item;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** A strategy's way from the desk to its readers, and on to the next period. */
@Path("/strategy/v1/organisations/{organisation}/strategies/{strategy}")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "States")
class StateResource {

    private final Writing writing;
    private final Access access;

    StateResource(Writing writing, Access access) {
        this.writing = writing;
        this.access = access;
    }

    /** @param until last day for comments */
    record Consulting(@NotNull LocalDate until) {}

    @POST
    @Path("consultation")
    @Transactional
    @Operation(summary = "Sends a draft out for consultation: anybody who logs in may read and comment.")
    public Response openConsultation(
            @RestPath String organisation, @RestPath UUID strategy, @NotNull @Valid Consulting body) {
        var held = access.writable(strategy, organisation);
        writing.consult(held, body.until());
        return StrategyResource.answer(held).build();
    }

    @POST
    @Path("proposal")
    @Transactional
    @Operation(summary = "Proposes it for decision. 409 while a consultation is open or a comment has no answer.")
    public Response proposeStrategy(@RestPath String organisation, @RestPath UUID strategy) {
        var held = access.writable(strategy, organisation);
        writing.propose(held);
        return StrategyResource.answer(held).build();
    }

    @POST
    @Path("decision")
    @Transactional
    @Operation(summary = "Tells that a body has decided on the proposal.")
    public Response decideStrategy(
            @RestPath String organisation, @RestPath UUID strategy, @NotNull @Valid Decision body) {
        var held = access.writable(strategy, organisation);
        writing.decide(held, body);
        return StrategyResource.answer(held).build();
    }

    @POST
    @Path("publication")
    @Transactional
    @Operation(summary = "Publishes what was decided as the next edition, for everybody and for good.")
    public Response publishStrategy(@RestPath String organisation, @RestPath UUID strategy) {
        var edition = writing.publish(access.writable(strategy, organisation));
        var location = UriBuilder.fromResource(PublishedResource.class)
                .path("{strategy}/{number}")
                .build(strategy, edition.number);
        return Response.created(location).entity(EditionDetails.of(edition)).build();
    }

    @POST
    @Path("drafting")
    @Transactional
    @Operation(
            summary = "Takes it back to the desk; a decided one to correct it, as a new edition that is decided anew.")
    public Response redraftStrategy(@RestPath String organisation, @RestPath UUID strategy) {
        var held = access.writable(strategy, organisation);
        writing.redraft(held);
        return StrategyResource.answer(held).build();
    }

    /**
     * The period after.
     *
     * @param from first day
     * @param to last day
     * @param closing measures that do not go on, each with the reason; all the others do
     */
    record Succession(
            @NotBlank @Size(max = 200) String title,
            @NotNull LocalDate from,
            @NotNull LocalDate to,
            @Nullable UUID parent,
            @Nullable Map<UUID, @NotBlank @Size(max = Item.LONGEST) String> closing) {}

    @POST
    @Path("successor")
    @Transactional
    @Operation(
            summary = "Rolls a published strategy forward: a draft of the next period. Once more gives the same draft.")
    public Response rollForward(
            @RestPath String organisation, @RestPath UUID strategy, @NotNull @Valid Succession body) {
        var old = access.writable(strategy, organisation);
        var head = new Head(old.kind, body.title(), body.from(), body.to(), body.parent());
        var next = writing.rollForward(old, head, Objects.requireNonNullElse(body.closing(), Map.of()));
        var location = UriBuilder.fromResource(StrategyResource.class)
                .path("{strategy}")
                .build(organisation, next.id);
        return StrategyResource.answer(next).status(201).location(location).build();
    }
}
