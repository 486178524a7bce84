package no.avsats.strategy.trace;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import org.jspecify.annotations.Nullable;

/**
 * Follows goals up and down. Only the goals of the page, each of which takes a place of its own, have their measures ordered and
 * read, and only the first page counts them all, so the work grows with the page.
 */
@ApplicationScoped
class Tracing {

    /** Levels of strategies, so that a walk ends. */
    static final int DEEPEST = 8;

    private static final String ABOVE = """
            with recursive above as (
              select g.id, g.parent, array[g.id] as trail
              from goal g join strategy s on s.id = g.strategy where g.id = :goal and %1$s
              union all
              select g.id, g.parent, a.trail || g.id
              from above a join goal g on g.id = a.parent join strategy s on s.id = g.strategy
              where %1$s and g.id <> all(a.trail) and cardinality(a.trail) < %2$d)
            select id from above order by cardinality(trail)""".formatted(Sight.STRATEGY, DEEPEST);

    /** By the index of one goal, whatever the planner believes of their number. */
    private static final String SERVING = "select measure from strategy_measure_goal where goal = b.id offset 0";

    private static final String PLANNED =
            "select id, plan, position, status, since_edition from plan_measure where goal = b.id offset 0";

    /** The goals below in the order of their places, as {@code ordered}. */
    private static final String WALK = """
            with recursive below as (
              select g.id, array[g.id] as trail, cast('{}' as text[]) as path, s.state <> 'SUPERSEDED' as lives
              from goal g join strategy s on s.id = g.strategy where g.id = :goal and %1$s
              union all
              select g.id, b.trail || g.id,
                b.path || array[coalesce(o.name, s.organisation), cast(s.id as text), to_char(g.number, 'FM00000')],
                s.state <> 'SUPERSEDED'
              from below b join goal g on g.parent = b.id join strategy s on s.id = g.strategy
              left join organisation o on o.id = s.organisation
              where %1$s and g.id <> all(b.trail) and cardinality(b.trail) < %2$d
            ), ordered as materialized (
              select id, trail, lives, row_number() over (order by path, id) as goal from below
            )""".formatted(Sight.STRATEGY, DEEPEST);

    /** A goal {@code b} and what stands under it, each with its place among them. */
    private static final String ROWS = """
            (select cast(null as uuid) as measure, 0 as rank, null as name, null as school, cast(null as uuid) as plan, 0 as number
             union all
             select m.id, 1, null, null, null, m.number
             from (%2$s) serves join strategy_measure m on m.id = serves.measure
             where b.lives
             union all
             select m.id, 2, o.name, p.school, p.id, m.position
             from (%3$s) m join plan p on p.id = m.plan left join organisation o on o.id = p.school
             where %1$s) each""".formatted(Sight.PLAN_MEASURE, SERVING, PLANNED);

    private static final String PLACE = "rank, name, school, plan, number, measure";

    /** Goal by goal until the page is full: those after it are not read. */
    private static final String PAGE = """
            %1$s, page as materialized (
              select o.* from ordered o join ordered first
                on first.goal = 1 and :after = '' or cast(first.id as text) = split_part(:after, ' ', 1)
              where o.goal between first.goal and first.goal + :limit
              order by o.goal
            )
            select array_to_string(b.trail, ' '), each.measure, each.rank = 2
            from (select * from page order by goal) b cross join lateral %2$s
            order by b.goal, %3$s
            offset case when :after = '' then 0 else (
              select at from (
                select b.id || coalesce(' ' || measure, '') as key, row_number() over (order by %3$s) as at
                from (select * from page order by goal limit 1) b cross join lateral %2$s) each
              where key = :after) end
            limit :limit""".formatted(WALK, ROWS, PLACE);

    private static final String COUNT = """
            %1$s, stated as (
              select count(distinct serves.measure) as measures
              from ordered b cross join lateral (%3$s) serves where b.lives
            ), planned as (
              select coalesce(sum(measures), 0) as measures, count(*) as schools
              from (
                select p.school, count(*) as measures
                from (select m.* from ordered b cross join lateral (%4$s) m offset 0) m
                join plan p on p.id = m.plan
                where %2$s
                group by p.school) each
            )
            select stated.measures + planned.measures, planned.schools
            from stated, planned""".formatted(WALK, Sight.PLAN_MEASURE, SERVING, PLANNED);

    private final Sight sight;
    private final Measures measures;
    private final EntityManager database;

    /** As in {@link Trace}. */
    private record Counts(@Nullable Long measures, @Nullable Long schools) {
        static final Counts NONE = new Counts(null, null);
    }

    Tracing(Sight sight, Measures measures, EntityManager database) {
        this.sight = sight;
        this.measures = measures;
        this.database = database;
    }

    /** The goal and those that it answers, nearest first, up to the top; empty for a goal that the caller may not see. */
    List<TracedGoal> chain(UUID goal) {
        var ids = sight.query(ABOVE).setParameter("goal", goal).getResultList();
        var trail = ids.stream().map(UUID.class::cast).toList();
        return goals(List.of(new Key(trail, null, false)));
    }

    Optional<Trace> up(UUID goal) {
        var chain = chain(goal);
        return chain.isEmpty()
                ? Optional.empty()
                : Optional.of(new Trace(chain.getFirst(), chain.stream().skip(1).toList(), List.of(), 0L, 0L, null));
    }

    /** @param limit goals and measures on the page */
    Optional<Trace> down(UUID goal, int limit, @Nullable String pageToken, String language) {
        var rows = rows(goal, limit, PageToken.key(pageToken));
        if (rows.isEmpty()) {
            if (pageToken != null && !chain(goal).isEmpty()) {
                throw PageToken.foreign();
            }
            return Optional.empty();
        }
        var page = Listing.of(rows.stream().map(Tracing::key).toList(), limit, Key::text);
        var goals = goals(page.data());
        var counts = pageToken == null ? counts(goal) : Counts.NONE;
        return Optional.of(new Trace(
                goals.getFirst(),
                goals.stream().skip(1).toList(),
                measures.of(page.data(), goals, language),
                counts.measures(),
                counts.schools(),
                page.pageToken()));
    }

    private List<Object[]> rows(UUID goal, int limit, String after) {
        planOnce();
        var rows = sight.query(PAGE)
                .setParameter("goal", goal)
                .setParameter("after", after)
                .setParameter("limit", limit + 1)
                .getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    /** Planning these takes as long as running them, and who asks for which goal changes nothing about the plan. */
    private void planOnce() {
        database.createNativeQuery("set local plan_cache_mode = force_generic_plan")
                .executeUpdate();
    }

    private Counts counts(UUID goal) {
        var counts = (Object[]) sight.query(COUNT).setParameter("goal", goal).getSingleResult();
        return new Counts(count(counts[0]), count(counts[1]));
    }

    private static Key key(Object[] row) {
        return Key.of((String) row[0], (UUID) row[1], (Boolean) row[2]);
    }

    private static long count(Object number) {
        return ((Number) number).longValue();
    }

    /** Every goal of the trails once, the first as the root. */
    private List<TracedGoal> goals(List<Key> keys) {
        var depths = new LinkedHashMap<UUID, Integer>();
        for (var key : keys) {
            for (var depth = 0; depth < key.trail().size(); depth++) {
                depths.putIfAbsent(key.trail().get(depth), depth);
            }
        }
        var found = Found.among(database, depths.keySet()).stream().collect(toMap(Found::id, each -> each));
        var goals = new ArrayList<TracedGoal>();
        depths.forEach(
                (id, depth) -> goals.add(Objects.requireNonNull(found.get(id)).at(depth)));
        return goals;
    }
}
