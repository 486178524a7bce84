package no.avsats.strategy.trace;

import jakarta.persistence.EntityManager;
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
        return database.createQuery("""
                        select new no.avsats.strategy.trace.Found(g.id, g.parent, g.number, g.title, g.ended,
                          s.id, s.organisation, o.name, s.kind, s.title, s.state, s.edition)
                        from Goal g join Strategy s on s.id = g.strategy left join Organisation o on o.id = s.organisation
                        where g.id in :goals""", Found.class)
                .setParameter("goals", goals)
                .getResultList();
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
