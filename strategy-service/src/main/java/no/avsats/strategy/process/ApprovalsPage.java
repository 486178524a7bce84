package no.avsats.strategy.process;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.document.Snapshot;
import no.avsats.strategy.document.State;
import no.avsats.strategy.document.Strategy;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** What waits for the reader's approval, at the own place and next door. */
@Path("/strategy/approvals")
@Authenticated
@Produces(MediaType.TEXT_HTML)
@RunOnVirtualThread
class ApprovalsPage {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final Approvers approvers;
    private final Caller caller;

    ApprovalsPage(Approvers approvers, Caller caller) {
        this.approvers = approvers;
        this.caller = caller;
    }

    /** A strategy that somebody asks the reader to approve. */
    record Row(String title, String organisation, String path, String who, LocalDate day) {
        static Row of(Snapshot strategy, ApprovalRequest request) {
            return new Row(
                    strategy.title(),
                    Organisation.nameOf(strategy.organisation()),
                    strategy.path() + "/approval",
                    request.who,
                    LocalDate.ofInstant(request.at, ZONE));
        }
    }

    @CheckedTemplate(basePath = "process")
    static class Templates {
        private Templates() {}

        static native TemplateInstance approvals(List<Row> rows);
    }

    @GET
    @Transactional
    @Operation(hidden = true)
    public String approvalsForMe() {
        var rows = ApprovalRequest.under(owners()).stream()
                .flatMap(request -> Strategy.<Strategy>findByIdOptional(request.strategy).stream()
                        .map(Strategy::snapshot)
                        .filter(this::waits)
                        .map(strategy -> Row.of(strategy, request)))
                .toList();
        return Templates.approvals(rows).render();
    }

    private List<String> owners() {
        return caller.grants().stream().map(Grant::owner).distinct().toList();
    }

    private boolean waits(Snapshot strategy) {
        return (strategy.state() == State.DRAFT || strategy.state() == State.CONSULTATION)
                && approvers.standing(strategy) == Standing.MAY
                && !approvers.isAssured(strategy);
    }
}
