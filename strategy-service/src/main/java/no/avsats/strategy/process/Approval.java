package no.avsats.strategy.process;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.document.Change;
import no.avsats.strategy.document.Snapshot;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** That somebody has approved a strategy as it stood: green, or with an exception that says why. */
@Entity
@Immutable
@Table(name = "approval")
class Approval extends PanacheEntityBase {

    @Id
    UUID id;

    UUID strategy;
    long version;

    /** The newest change of what the strategy said. */
    long written;

    String who;
    String person;

    /** Why what must be mended may stay; null for green. */
    @Nullable
    String reason;

    /** What must be mended and was excepted; none for green. */
    @JdbcTypeCode(SqlTypes.JSON)
    List<Found> findings;

    Instant at;

    /** @throws NotGreen when something must be mended and no reason is given */
    static Approval give(Snapshot strategy, List<Found> must, @Nullable String reason, String who, String person) {
        if (!must.isEmpty() && (reason == null || reason.isBlank())) {
            throw new NotGreen(must.size());
        }
        var approval = new Approval();
        approval.id = UUID.randomUUID();
        approval.strategy = strategy.id();
        approval.version = strategy.version();
        approval.written = Change.lastWriting(strategy.id());
        approval.who = who;
        approval.person = person;
        approval.reason = must.isEmpty() || reason == null ? null : reason.strip();
        approval.findings = List.copyOf(must);
        approval.at = Instant.now();
        return approval;
    }

    /** Newest first. */
    static List<Approval> of(UUID strategy) {
        return list("strategy = ?1 order by at desc, id", strategy);
    }

    /** Whether an approval stands for what the strategy says now. */
    static boolean stands(UUID strategy) {
        return count("strategy = ?1 and written = ?2", strategy, Change.lastWriting(strategy)) > 0;
    }
}
