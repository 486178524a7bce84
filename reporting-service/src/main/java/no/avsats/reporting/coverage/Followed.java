package no.avsats.reporting.coverage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.events.StrategyFollowed;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/** The newest choice of an organisation to follow somebody else's strategy, or none. */
@Entity
@Table(name = "followed_strategy")
class Followed extends PanacheEntityBase {

    @EmbeddedId
    Key key;

    String owner;
    long version;

    @Nullable
    UUID strategy;

    @Nullable
    String whose;

    LocalDate since;

    @Embeddable
    record Key(
            String organisation,
            @Enumerated(EnumType.STRING) StrategyKind kind) implements Serializable {}

    static void take(StrategyFollowed followed) {
        var key = new Key(followed.organisation(), followed.kind());
        Followed known = findById(key);
        if (known == null) {
            known = new Followed();
            known.key = key;
            known.show(followed);
            known.persist();
        } else if (known.version < followed.version()) {
            known.show(followed);
        }
    }

    static List<Followed> of(String owner, StrategyKind kind) {
        return list("owner = ?1 and key.kind = ?2 and strategy is not null", owner, kind);
    }

    static List<Followed> of(StrategyKind kind) {
        return list("key.kind = ?1 and strategy is not null", kind);
    }

    private void show(StrategyFollowed followed) {
        owner = followed.owner();
        version = followed.version();
        strategy = followed.strategy();
        whose = followed.of();
        since = followed.since();
    }
}
