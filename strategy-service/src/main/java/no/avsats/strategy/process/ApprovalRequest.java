package no.avsats.strategy.process;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** That somebody is asked to approve a draft. */
@Entity
@Table(name = "approval_request")
class ApprovalRequest extends PanacheEntityBase {

    @Id
    UUID strategy;

    String who;
    Instant at;

    static Optional<ApprovalRequest> of(UUID strategy) {
        return findByIdOptional(strategy);
    }

    /** Once more asks anew. */
    static void ask(UUID strategy, String who) {
        var request = of(strategy).orElseGet(() -> fresh(strategy));
        request.who = who;
        request.at = Instant.now();
        request.persist();
    }

    /** About strategies of the owners and their schools, oldest first. */
    static List<ApprovalRequest> under(Collection<String> owners) {
        return list(
                "strategy in (select each.id from Strategy each where each.owner in ?1) order by at, strategy", owners);
    }

    private static ApprovalRequest fresh(UUID strategy) {
        var request = new ApprovalRequest();
        request.strategy = strategy;
        return request;
    }
}
