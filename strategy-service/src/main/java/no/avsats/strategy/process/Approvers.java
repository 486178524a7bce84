package no.avsats.strategy.process;

import jakarta.enterprise.context.RequestScoped;
import no.avsats.caller.Caller;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.document.Assurance;
import no.avsats.strategy.document.Change;
import no.avsats.strategy.document.Snapshot;

/** Who may approve what, and what is approved. */
@RequestScoped
class Approvers implements Assurance {

    private final Caller caller;

    Approvers(Caller caller) {
        this.caller = caller;
    }

    @Override
    public boolean isAsked(Snapshot strategy) {
        return ApprovalRequest.of(strategy.id()).isPresent() && standing(strategy) != Standing.OUTSIDE;
    }

    @Override
    public boolean isAssured(Snapshot strategy) {
        return Approval.stands(strategy.id());
    }

    Standing standing(Snapshot strategy) {
        var organisation = strategy.organisation();
        var approvers = Organisation.headcount(organisation, "leader") + Organisation.headcount(organisation, "office");
        return Standing.of(
                organisation,
                strategy.owner(),
                approvers,
                caller.grants(),
                caller.person().orElse(""),
                Change.authors(strategy.id()));
    }
}
