package no.avsats.strategy.document;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.avsats.problem.Listing;
import no.avsats.strategy.document.Discussion.Remark;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Remarks on a strategy. While it is out for consultation anybody who logs in may make them, from any organisation. */
@Path("/strategy/v1/documents/{strategy}/comments")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Comments")
class CommentResource {

    private final Access access;
    private final Discussion discussion;

    CommentResource(Access access, Discussion discussion) {
        this.access = access;
        this.discussion = discussion;
    }

    @GET
    @Transactional
    @Operation(summary = "Lists remarks and answers, oldest first.")
    public Listing<CommentDetails> listComments(
            @RestPath UUID strategy,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var all = Comment.of(access.readable(strategy).id);
        return Listing.within(all, limit, pageToken, Comment::listKey).map(CommentDetails::of);
    }

    @POST
    @Transactional
    @Operation(summary = "Remarks on the strategy or a part of it.")
    public Response remark(@RestPath UUID strategy, @NotNull @Valid Remark body) {
        return Response.status(201)
                .entity(CommentDetails.of(discussion.say(strategy, body)))
                .build();
    }

    /** @param text plain */
    record Reply(@NotBlank @Size(max = 4000) String text) {}

    @POST
    @Path("{comment}/replies")
    @Transactional
    @Operation(summary = "Says something to a remark; from a writer it is the answer.")
    public Response replyTo(@RestPath UUID strategy, @RestPath UUID comment, @NotNull @Valid Reply body) {
        return Response.status(201)
                .entity(CommentDetails.of(discussion.reply(strategy, comment, body.text())))
                .build();
    }
}
