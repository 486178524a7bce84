package no.avsats.strategy.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.events.StrategyKind;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A strategy as it was published: for everybody, for ever, at its own address. */
@Entity
@Immutable
@Table(name = "edition")
public class Edition extends PanacheEntityBase {

    @Id
    UUID id;

    UUID strategy;

    /** From 1. */
    int number;

    String organisation;
    String owner;

    @Enumerated(EnumType.STRING)
    StrategyKind kind;

    String title;
    LocalDate startsOn;
    LocalDate endsOn;

    @Nullable
    UUID parent;

    @Nullable
    UUID predecessor;

    /** Null for the national strategy only, of which nobody here decides. */
    @Nullable
    @JdbcTypeCode(SqlTypes.JSON)
    Decision decision;

    @JdbcTypeCode(SqlTypes.JSON)
    Content content;

    Instant publishedAt;

    static Edition of(Strategy strategy) {
        var edition = new Edition();
        edition.id = UUID.randomUUID();
        edition.strategy = strategy.id;
        edition.number = strategy.edition;
        edition.organisation = strategy.organisation;
        edition.owner = strategy.owner;
        edition.kind = strategy.kind;
        edition.title = strategy.title;
        edition.startsOn = strategy.startsOn;
        edition.endsOn = strategy.endsOn;
        edition.parent = strategy.parent;
        edition.predecessor = strategy.predecessor;
        edition.decision = strategy.decision;
        edition.content = strategy.content;
        edition.publishedAt = Instant.now();
        return edition;
    }

    static Optional<Edition> of(UUID strategy, int number) {
        return find("strategy = ?1 and number = ?2", strategy, number).firstResultOptional();
    }

    static Optional<Edition> newest(UUID strategy) {
        return find("strategy = ?1 order by number desc", strategy).firstResultOptional();
    }

    /** The newest of the period after the strategy's; empty while that is not published. */
    static Optional<Edition> after(UUID strategy) {
        return find("predecessor = ?1 order by number desc", strategy).firstResultOptional();
    }

    /** Newest first. */
    static List<Edition> all(UUID strategy) {
        return list("strategy = ?1 order by number desc", strategy);
    }

    /** The newest edition of each strategy of the organisations, newest first. */
    static List<Edition> newestOf(Collection<String> organisations) {
        return list(
                "organisation in ?1 and number = (select max(other.number) from Edition other"
                        + " where other.strategy = this.strategy) order by publishedAt desc, id",
                organisations);
    }

    /** From the root of the site. */
    String path() {
        return "/strategy/published/" + strategy + "/" + number;
    }

    String listKey() {
        return id.toString();
    }
}
