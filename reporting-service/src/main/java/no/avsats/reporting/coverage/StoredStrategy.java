package no.avsats.reporting.coverage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.events.StrategyDecided;
import no.avsats.strategy.events.StrategyDrafted;
import no.avsats.strategy.events.StrategyEvent;
import no.avsats.strategy.events.StrategyKind;
import no.avsats.strategy.events.StrategyPublished;
import org.jspecify.annotations.Nullable;

/** A strategy, as it was last told. */
@Entity
@Table(name = "strategy")
class StoredStrategy extends PanacheEntityBase {

    /** How far it has come; the later, the further. */
    enum State {
        DRAFT,
        DECIDED,
        PUBLISHED
    }

    @Id
    UUID strategy;

    String organisation;
    String owner;
    long version;

    @Enumerated(EnumType.STRING)
    StrategyKind kind;

    String title;
    LocalDate startsOn;
    LocalDate endsOn;

    @Enumerated(EnumType.STRING)
    State state;

    @Nullable
    LocalDate decidedOn;

    @Nullable
    Integer edition;

    @Nullable
    String path;

    static void take(StrategyDrafted drafted) {
        var known = newer(drafted.strategy(), drafted);
        if (known == null) {
            return;
        }
        known.show(drafted, drafted.kind(), drafted.title(), drafted.from(), drafted.to());
        known.persist();
    }

    static void take(StrategyDecided decided) {
        var known = newer(decided.strategy(), decided);
        if (known == null) {
            return;
        }
        known.show(decided, decided.kind(), decided.title(), decided.from(), decided.to());
        known.state = furthest(known.state, State.DECIDED);
        known.decidedOn = decided.decidedOn();
        known.persist();
    }

    static void take(StrategyPublished published) {
        var known = newer(published.strategy(), published);
        if (known == null) {
            return;
        }
        known.show(published, published.kind(), published.title(), published.from(), published.to());
        known.state = State.PUBLISHED;
        known.decidedOn = published.decidedOn();
        known.edition = published.edition();
        known.path = published.path();
        known.persist();
    }

    static List<StoredStrategy> of(String owner, StrategyKind kind) {
        return list("owner = ?1 and kind = ?2 order by startsOn desc, strategy", owner, kind);
    }

    static List<StoredStrategy> of(StrategyKind kind) {
        return list("kind = ?1 order by startsOn desc, strategy", kind);
    }

    boolean isAdopted() {
        return state != State.DRAFT;
    }

    boolean isOver(LocalDate today) {
        return endsOn.isBefore(today);
    }

    /** The one to change; null when the fact is not newer than what we have. */
    private static @Nullable StoredStrategy newer(UUID id, StrategyEvent event) {
        StoredStrategy known = findById(id);
        if (known == null) {
            known = new StoredStrategy();
            known.strategy = id;
            known.state = State.DRAFT;
            return known;
        }
        return known.version < event.version() ? known : null;
    }

    /** What is published stays so while its next edition is written. */
    private static State furthest(State one, State other) {
        return one.compareTo(other) < 0 ? other : one;
    }

    private void show(StrategyEvent event, StrategyKind about, String called, LocalDate from, LocalDate to) {
        organisation = event.organisation();
        owner = event.owner();
        version = event.version();
        kind = about;
        title = called;
        startsOn = from;
        endsOn = to;
    }
}
