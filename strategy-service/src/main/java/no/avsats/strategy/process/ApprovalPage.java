package no.avsats.strategy.process;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.document.Access;
import no.avsats.strategy.document.Snapshot;
import no.avsats.strategy.document.State;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Step four: writers ask for approval here, and who has not written it approves. */
@Path("/strategy/documents/{strategy}/approval")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ApprovalPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");
    private static final int LONGEST = 2000;

    private final Access access;
    private final Approving approving;
    private final Approvers approvers;

    ApprovalPage(Access access, Approving approving, Approvers approvers) {
        this.access = access;
        this.approving = approving;
        this.approvers = approvers;
    }

    /** An approval in the list. */
    record Row(String who, LocalDate day, @Nullable String reason, List<Found> findings, boolean stands) {
        static Row of(ApprovalDetails approval) {
            return new Row(
                    approval.who(),
                    LocalDate.ofInstant(approval.at(), ZONE),
                    approval.reason(),
                    approval.findings(),
                    approval.stands());
        }
    }

    /**
     * @param standing what the reader is to it, see {@link Standing}
     * @param writes whether the reader may ask for approval
     * @param askedOn null while nobody has asked
     * @param waits whether an approval is of use in this state
     * @param wrong whether a reason is missing or too long
     */
    record View(
            UUID strategy,
            String title,
            String organisation,
            String path,
            String standing,
            boolean writes,
            @Nullable LocalDate askedOn,
            boolean waits,
            boolean approved,
            List<Row> approvals,
            String reason,
            boolean wrong) {}

    @CheckedTemplate(basePath = "process")
    static class Templates {
        private Templates() {}

        static native TemplateInstance approval(View page);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public Response approvalOf(@RestPath UUID strategy) {
        return page(200, access.readable(strategy).snapshot(), "", false);
    }

    @POST
    @Path("request")
    @Transactional
    @Operation(hidden = true)
    public Response askNow(@RestPath UUID strategy) {
        approving.ask(strategy);
        return to(strategy);
    }

    @POST
    @Transactional
    @Operation(hidden = true)
    public Response approveNow(@RestPath UUID strategy, @RestForm @DefaultValue("") String reason) {
        var seen = access.readable(strategy).snapshot();
        if (reason.length() > LONGEST) {
            return page(422, seen, reason, true);
        }
        try {
            var unused = approving.approve(strategy, reason);
            return to(strategy);
        } catch (NotGreen noReason) {
            return page(422, seen, reason, true);
        } catch (NotToApprove author) {
            return page(409, seen, reason, false);
        }
    }

    private Response page(int status, Snapshot strategy, String reason, boolean wrong) {
        var view = new View(
                strategy.id(),
                strategy.title(),
                Organisation.nameOf(strategy.organisation()),
                strategy.path(),
                approvers.standing(strategy).name(),
                access.writes(strategy.organisation()),
                ApprovalRequest.of(strategy.id())
                        .map(request -> LocalDate.ofInstant(request.at, ZONE))
                        .orElse(null),
                strategy.state() == State.DRAFT || strategy.state() == State.CONSULTATION,
                approvers.isAssured(strategy),
                Approval.of(strategy.id()).stream()
                        .map(ApprovalDetails::of)
                        .map(Row::of)
                        .toList(),
                reason,
                wrong);
        return Response.status(status).entity(Templates.approval(view).render()).build();
    }

    private static Response to(UUID strategy) {
        return Response.seeOther(URI.create("/strategy/documents/" + strategy + "/approval"))
                .build();
    }
}
