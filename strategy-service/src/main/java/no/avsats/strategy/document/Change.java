package no.avsats.strategy.document;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.panache.common.Page;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.content.Section;
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
        MOVED,
        CONSULTATION,
        PROPOSED,
        DECIDED,
        PUBLISHED,
        REDRAFTED,
        ROLLED_FORWARD;

        /** What makes somebody an author: it changes what the strategy says. */
        private static final Set<What> WRITING =
                EnumSet.of(DRAFTED, HEAD, ADDED, WRITTEN, REMOVED, MOVED, ROLLED_FORWARD);
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

    /** Who it was over the years, see {@link Author}; null for a machine. */
    @Nullable
    String person;

    Instant at;

    static void tell(Strategy strategy, What what, Author who) {
        tell(strategy, what, null, null, null, who);
    }

    static void tell(
            Strategy strategy,
            What what,
            @Nullable UUID part,
            @Nullable Item before,
            @Nullable Item after,
            Author who) {
        var change = new Change();
        change.strategy = strategy.id;
        change.what = what;
        change.part = part;
        change.before = before;
        change.after = after;
        change.who = who.name();
        change.person = who.person();
        change.at = Instant.now();
        change.persist();
    }

    /** Newest first. */
    static List<Change> of(UUID strategy) {
        return list("strategy = ?1 order by id desc", strategy);
    }

    /**
     * A change of what the strategy says, as others see it.
     *
     * @param about title of the part; name of the section; empty for the strategy as a whole
     */
    public record Trace(long id, What what, String about) {
        static Trace of(Change change) {
            var item = change.after == null ? change.before : change.after;
            return new Trace(Objects.requireNonNull(change.id), change.what, about(item));
        }

        private static String about(@Nullable Item item) {
            if (item == null) {
                return "";
            }
            return item instanceof Section section ? section.which().name() : item.title();
        }
    }

    /** Newest first. */
    public static List<Trace> traces(UUID strategy, int limit) {
        return Change.<Change>find("strategy = ?1 and what in ?2 order by id desc", strategy, What.WRITING)
                .page(Page.ofSize(limit))
                .stream()
                .map(Trace::of)
                .toList();
    }

    public static Optional<Trace> trace(long id) {
        return Change.<Change>findByIdOptional(id).map(Trace::of);
    }

    /** Keys of the persons who have written the strategy. */
    public static Set<String> authors(UUID strategy) {
        return Change.<Change>stream("strategy = ?1 and what in ?2 and person is not null", strategy, What.WRITING)
                .flatMap(change -> Optional.ofNullable(change.person).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The newest change of what the strategy says; 0 when it was never written. */
    public static long lastWriting(UUID strategy) {
        return Change.<Change>find("strategy = ?1 and what in ?2 order by id desc", strategy, What.WRITING)
                .firstResultOptional()
                .map(change -> change.id)
                .orElse(0L);
    }

    String listKey() {
        return String.valueOf(id);
    }
}
