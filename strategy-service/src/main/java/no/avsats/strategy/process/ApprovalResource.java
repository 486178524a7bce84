package no.avsats.strategy.process;

import io.quarkus.oidc.Tenant;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import no.avsats.problem.Listing;
import no.avsats.strategy.document.Access;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Quality assurance: who approved what a strategy says. An approver may come from another organisation. */
@Path("/strategy/v1/documents/{strategy}")
@Tenant("api")
@Authenticated
@RunOnVirtualThread
@Tag(name = "Process")
class ApprovalResource {

    private final Access access;
    private final Approving approving;

    ApprovalResource(Access access, Approving approving) {
        this.access = access;
        this.approving = approving;
    }

    @PUT
    @Path("approval-request")
    @Transactional
    @Operation(summary = "Asks for approval; those who may approve can read the draft from now on.")
    public void askForApproval(@RestPath UUID strategy) {
        approving.ask(strategy);
    }

    @GET
    @Path("approvals")
    @Transactional
    @Operation(summary = "Lists the approvals, newest first.")
    public Listing<ApprovalDetails> listApprovals(
            @RestPath UUID strategy,
            @QueryParam("limit") @DefaultValue("50") @Min(1) @Max(Listing.MOST) int limit,
            @QueryParam("pageToken") @Nullable String pageToken) {
        var all = Approval.of(access.readable(strategy).snapshot().id()).stream()
                .map(ApprovalDetails::of)
                .toList();
        return Listing.within(all, limit, pageToken, each -> each.id().toString());
    }

    /** @param reason why what must be mended may stay; not needed when the check is green */
    record Approved(@Nullable @Size(max = 2000) String reason) {}

    @POST
    @Path("approvals")
    @Transactional
    @Operation(
            summary =
                    "Approves the strategy as it stands. 409 for its authors, and when it is not green without a reason.")
    public Response approve(@RestPath UUID strategy, @NotNull @Valid Approved body) {
        var approval = ApprovalDetails.of(approving.approve(strategy, body.reason()));
        return Response.status(201).entity(approval).build();
    }
}
