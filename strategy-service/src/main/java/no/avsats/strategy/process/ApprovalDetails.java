package no.avsats.strategy.process;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.document.Change;
import org.jspecify.annotations.Nullable;

/**
 * That somebody has approved a strategy.
 *
 * @param version of the strategy that was approved
 * @param who the approver's name
 * @param reason why what must be mended may stay; null when the check was green
 * @param findings what was excepted; none when the check was green
 * @param stands whether nothing was written since
 */
record ApprovalDetails(
        UUID id, long version, String who, @Nullable String reason, List<Found> findings, boolean stands, Instant at) {

    static ApprovalDetails of(Approval approval) {
        return new ApprovalDetails(
                approval.id,
                approval.version,
                approval.who,
                approval.reason,
                approval.findings,
                approval.written == Change.lastWriting(approval.strategy),
                approval.at);
    }
}
