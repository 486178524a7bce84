package no.avsats.strategy.process;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.ForbiddenException;
import java.util.List;
import java.util.UUID;
import no.avsats.caller.Caller;
import no.avsats.strategy.check.Finding;
import no.avsats.strategy.document.Access;
import no.avsats.strategy.document.Snapshot;
import org.jspecify.annotations.Nullable;

/** Step four: asking for an approval and giving it. Runs in the caller's transaction; pages and JSON call the same methods. */
@RequestScoped
class Approving {

    private final Access access;
    private final Approvers approvers;
    private final Caller caller;

    Approving(Access access, Approvers approvers, Caller caller) {
        this.access = access;
        this.approvers = approvers;
        this.caller = caller;
    }

    void ask(UUID strategy) {
        var held = access.writable(strategy).snapshot();
        ApprovalRequest.ask(held.id(), caller.name());
    }

    /**
     * @throws ForbiddenException for those who approve nothing there
     * @throws NotToApprove for an author
     * @throws NotGreen when something must be mended and no reason is given
     */
    Approval approve(UUID strategy, @Nullable String reason) {
        var held = access.heldReadable(strategy).snapshot();
        switch (approvers.standing(held)) {
            case OUTSIDE -> throw new ForbiddenException();
            case AUTHOR -> throw new NotToApprove();
            case MAY -> {}
        }
        var approval = Approval.give(
                held, must(held), reason, caller.name(), caller.person().orElseThrow());
        approval.persist();
        return approval;
    }

    static List<Found> must(Snapshot strategy) {
        return Checking.of(strategy).stream()
                .filter(Finding::must)
                .map(finding -> Found.of(finding, strategy, false))
                .toList();
    }
}
