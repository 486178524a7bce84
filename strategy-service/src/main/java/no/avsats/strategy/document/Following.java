package no.avsats.strategy.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.strategy.events.StrategyFollowed;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/** The strategy of somebody else that an organisation goes by instead of one of its own; one per kind. */
@Entity
@Table(name = "following")
public class Following extends PanacheEntityBase {

    @EmbeddedId
    Key key;

    String owner;

    @Nullable
    UUID strategy;

    /** Whose it is. */
    @Nullable
    String leader;

    LocalDate since;
    long version;

    @Embeddable
    record Key(
            String organisation,
            @Enumerated(EnumType.STRING) StrategyKind kind) {}

    static Optional<Following> of(String organisation, StrategyKind kind) {
        return findByIdOptional(new Key(organisation, kind));
    }

    /** Those that follow something now. */
    static List<Following> of(String organisation) {
        return list("key.organisation = ?1 and strategy is not null order by key.kind", organisation);
    }

    /** @param edition the newest of what is followed; null to follow nothing any more */
    static StrategyFollowed follow(
            String organisation, String owner, StrategyKind kind, @Nullable Edition edition, LocalDate today) {
        var following = of(organisation, kind).orElseGet(() -> fresh(organisation, owner, kind));
        following.strategy = edition == null ? null : edition.strategy;
        following.leader = edition == null ? null : edition.organisation;
        following.since = today;
        following.version++;
        following.persist();
        return new StrategyFollowed(
                organisation, owner, following.version, kind, following.strategy, following.leader, today);
    }

    private static Following fresh(String organisation, String owner, StrategyKind kind) {
        var following = new Following();
        following.key = new Key(organisation, kind);
        following.owner = owner;
        return following;
    }
}
