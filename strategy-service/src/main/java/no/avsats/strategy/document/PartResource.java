package no.avsats.strategy.document;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import no.avsats.problem.Problem;
import no.avsats.problem.Revision;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.content.Part;
import no.avsats.strategy.content.PartChanged;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** The parts of a draft: sections, areas, goals, themes, measures and building blocks. */
@Path("/strategy/v1/organisations/{organisation}/strategies/{strategy}/parts")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Parts")
class PartResource {

    private final Writing writing;
    private final Access access;

    PartResource(Writing writing, Access access) {
        this.writing = writing;
        this.access = access;
    }

    @POST
    @Transactional
    @Operation(summary = "Adds a part to a draft.")
    public Response addPart(@RestPath String organisation, @RestPath UUID strategy, @NotNull @Valid Item body) {
        var part = writing.add(access.writable(strategy, organisation), body);
        var location =
                UriBuilder.fromResource(PartResource.class).path("{part}").build(organisation, strategy, part.id());
        return answer(part).status(201).location(location).build();
    }

    @GET
    @Path("{part}")
    @Transactional
    @Operation(summary = "Tells one part; its ETag is its own revision.")
    public Response getPart(@RestPath String organisation, @RestPath UUID strategy, @RestPath UUID part) {
        return answer(access.readable(strategy, organisation).content.get(part)).build();
    }

    @PUT
    @Path("{part}")
    @Transactional
    @Operation(summary = "Writes one part of a draft. 412 tells what it and the caller say when somebody was faster.")
    public Response writePart(
            @RestPath String organisation,
            @RestPath UUID strategy,
            @RestPath UUID part,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @NotNull @Valid Item body) {
        var held = access.writable(strategy, organisation);
        try {
            return answer(writing.write(held, part, looked(held, part, ifMatch), body))
                    .build();
        } catch (PartChanged changed) {
            return Conflict.of(changed.theirs(), body).response();
        }
    }

    @DELETE
    @Path("{part}")
    @Transactional
    @Operation(summary = "Takes a part out of a draft, and what others say about it.")
    public Response removePart(
            @RestPath String organisation,
            @RestPath UUID strategy,
            @RestPath UUID part,
            @HeaderParam("If-Match") @Nullable String ifMatch) {
        var held = access.writable(strategy, organisation);
        var looked = held.content.get(part);
        new Revision(looked.revision()).require(ifMatch);
        writing.remove(held, part, looked.revision());
        return Response.noContent().build();
    }

    /** The revision that the caller has read: the newest, or one that no part ever has. */
    private static long looked(Strategy strategy, UUID part, @Nullable String ifMatch) {
        var revision = strategy.content.get(part).revision();
        if (ifMatch == null) {
            new Revision(revision).require(null);
        }
        return new Revision(revision).tag().toString().equals(ifMatch) ? revision : -1;
    }

    /**
     * Both texts, so that nothing is lost.
     *
     * @param theirs the part as it stands
     * @param mine what was sent and not taken
     */
    record Conflict(String type, String title, int status, String code, Part theirs, Item mine) {

        static Conflict of(Part theirs, Item mine) {
            var problem = Problem.of(412, "CHANGED_MEANWHILE", "Changed meanwhile", null);
            return new Conflict(problem.type(), problem.title(), problem.status(), problem.code(), theirs, mine);
        }

        Response response() {
            return Response.status(status).type(Problem.MEDIA_TYPE).entity(this).build();
        }
    }

    private static Response.ResponseBuilder answer(Part part) {
        return Response.ok(part).tag(new Revision(part.revision()).tag());
    }
}
