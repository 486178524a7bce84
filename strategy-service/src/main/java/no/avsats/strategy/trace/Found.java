package no.avsats.strategy.trace;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.document.National;
import no.avsats.strategy.document.State;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/** A goal with its strategy's head, without the strategy's content. */
record Found(
        UUID id,
        @Nullable UUID parent,
        int number,
        String title,
        boolean ended,
        UUID strategy,
        String organisation,
        @Nullable String name,
        StrategyKind kind,
        String strategyTitle,
        State state,
        int edition) {

    static List<Found> among(EntityManager database, Collection<UUID> goals) {
        return database.createNativeQuery("""
                        select g.id, g.parent, g.number, g.title, g.ended,
                          s.id as strategy, s.organisation, o.name, s.kind, s.title as strategy_title, s.state, s.edition
                        from goal g join strategy s on s.id = g.strategy left join organisation o on o.id = s.organisation
                        where g.id = any(:goals)""", Tuple.class)
                .setParameter("goals", goals.toArray(UUID[]::new))
                .getResultStream()
                .map(row -> of((Tuple) row))
                .toList();
    }

    private static Found of(Tuple row) {
        return new Found(
                row.get("id", UUID.class),
                row.get("parent", UUID.class),
                row.get("number", Integer.class),
                row.get("title", String.class),
                row.get("ended", Boolean.class),
                row.get("strategy", UUID.class),
                row.get("organisation", String.class),
                row.get("name", String.class),
                StrategyKind.valueOf(row.get("kind", String.class)),
                row.get("strategy_title", String.class),
                State.valueOf(row.get("state", String.class)),
                row.get("edition", Integer.class));
    }

    TracedGoal at(int depth) {
        return new TracedGoal(
                id,
                parent,
                depth,
                number,
                title,
                ended,
                TracedGoal.Home.of(
                        strategy, organisation, nameOf(organisation, name), kind, strategyTitle, state, edition));
    }

    static String nameOf(String organisation, @Nullable String name) {
        if (organisation.equals(National.ORGANISATION)) {
            return National.NAME;
        }
        return name == null ? organisation : name;
    }
}
