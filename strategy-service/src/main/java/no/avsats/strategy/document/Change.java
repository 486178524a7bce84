package no.avsats.strategy.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.content.Item;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** Who changed what in a strategy, and how it was before. Never changed itself. */
@Entity
@Table(name = "strategy_change")
public class Change extends PanacheEntityBase {

    /** What somebody did. */
    public enum What {
        DRAFTED,
        HEAD,
        ADDED,
        WRITTEN,
        REMOVED,
        CONSULTATION,
        PROPOSED,
        DECIDED,
        PUBLISHED,
        REDRAFTED,
        ROLLED_FORWARD
    }

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Nullable
    Long id;

    UUID strategy;

    @Enumerated(EnumType.STRING)
    What what;

    @Nullable
    UUID part;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "before")
    Item before;

    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    @Column(name = "after")
    Item after;

    String who;
    Instant at;

    static void tell(Strategy strategy, What what, String who) {
        tell(strategy, what, null, null, null, who);
    }

    static void tell(
            Strategy strategy,
            What what,
            @Nullable UUID part,
            @Nullable Item before,
            @Nullable Item after,
            String who) {
        var change = new Change();
        change.strategy = strategy.id;
        change.what = what;
        change.part = part;
        change.before = before;
        change.after = after;
        change.who = who;
        change.at = Instant.now();
        change.persist();
    }

    /** Newest first. */
    static List<Change> of(UUID strategy) {
        return list("strategy = ?1 order by id desc", strategy);
    }

    String listKey() {
        return String.valueOf(id);
    }
}
