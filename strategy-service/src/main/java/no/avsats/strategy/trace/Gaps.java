package no.avsats.strategy.trace;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.avsats.problem.Listing;
import no.avsats.problem.PageToken;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.trace.Gap.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Where the thread of an organisation is broken: at the goals and measures of its strategies that count, and at the measures of
 * the adopted plans at it and below it. What the caller may not see serves nothing here.
 */
@ApplicationScoped
class Gaps {

    private static final String GAPS = """
            with recursive mine as (
              select g.id, g.parent, g.number, g.title, s.organisation, s.id as strategy, s.parent as above, s.title as home
              from goal g join strategy s on s.id = g.strategy
              where s.organisation = :organisation and s.state <> 'SUPERSEDED' and not g.ended and %1$s
            ), below as (
              select id as root, id, array[id] as trail from mine
              union all
              select b.root, g.id, b.trail || g.id
              from below b join goal g on g.parent = b.id join strategy s on s.id = g.strategy
              where not g.ended and g.id <> all(b.trail) and cardinality(b.trail) < %3$d and %1$s
            ), planned as (
              select m.goal from plan_measure m join plan p on p.id = m.plan
              where m.goal in (select id from below) and %2$s
            ), served as (
              select goal from planned
              union
              select serves.goal from strategy_measure_goal serves join strategy_measure m on m.id = serves.measure
              join strategy s on s.id = m.strategy
              where serves.goal in (select id from below) and s.state <> 'SUPERSEDED'
            ), reached as (
              select distinct root from below where id in (select goal from served)
            ), answered as (
              select root as id from below where id <> root union select goal from planned
            ), found as (
              select 'GOAL_WITHOUT_MEASURE' as kind, id, number, title, organisation, strategy, cast(null as uuid) as plan, home
              from mine where id not in (select root from reached)
              union all
              select 'GOAL_WITHOUT_ANSWER', id, number, title, organisation, strategy, null, home
              from mine where id in (select root from reached) and id not in (select id from answered)
              union all
              select 'GOAL_WITHOUT_PARENT', id, number, title, organisation, strategy, null, home
              from mine where above is not null
                and not exists (select 1 from goal up where up.id = mine.parent and not up.ended)
              union all
              select 'MEASURE_WITHOUT_GOAL', m.id, m.number, m.title, s.organisation, s.id, null, s.title
              from strategy_measure m join strategy s on s.id = m.strategy
              where s.organisation = :organisation and s.state <> 'SUPERSEDED' and %1$s
                and not exists (select 1 from strategy_measure_goal serves where serves.measure = m.id)
              union all
              select 'MEASURE_WITHOUT_GOAL', m.id, 0, m.title, p.school, null, p.id, p.title
              from plan p join plan_measure m on m.plan = p.id
              where p.school = any(:here) and p.state = 'ADOPTED' and m.since_edition > 0 and m.goal is null and %2$s
            ), placed as (
              select found.*, o.name, found.kind || ' ' || found.id as key,
                row_number() over (order by array_position(array[%4$s], found.kind), o.name, organisation, home,
                  strategy, plan, number, title, found.id) as at
              from found left join organisation o on o.id = organisation
              where :kind = '' or found.kind = :kind)
            select kind, id, number, title, organisation, name, strategy, plan, home
            from placed where at > case when :after = '' then 0 else (select at from placed where key = :after) end
            order by at limit :limit""".formatted(Sight.STRATEGY, Sight.PLAN_MEASURE, Tracing.DEEPEST, kinds());

    private final Sight sight;

    Gaps(Sight sight) {
        this.sight = sight;
    }

    /** @param kind null for all */
    Listing<Gap> of(String organisation, @Nullable Kind kind, int limit, @Nullable String pageToken) {
        List<?> found = sight.query(GAPS)
                .setParameter("organisation", organisation)
                .setParameter(
                        "here",
                        Organisation.withThoseBelow(List.of(organisation)).toArray(String[]::new))
                .setParameter("kind", kind == null ? "" : kind.name())
                .setParameter("after", PageToken.key(pageToken))
                .setParameter("limit", limit + 1)
                .getResultList();
        if (found.isEmpty() && pageToken != null) {
            throw PageToken.foreign();
        }
        return Listing.of(found.stream().map(row -> gap((Object[]) row)).toList(), limit, Gap::key);
    }

    private static Gap gap(Object[] row) {
        var organisation = (String) row[4];
        return new Gap(
                Kind.valueOf((String) row[0]),
                (UUID) row[1],
                ((Number) row[2]).intValue(),
                (String) row[3],
                organisation,
                Found.nameOf(organisation, (String) row[5]),
                (UUID) row[6],
                (UUID) row[7],
                (String) row[8]);
    }

    private static String kinds() {
        return "'"
                + String.join(
                        "', '", Arrays.stream(Kind.values()).map(Kind::name).toList()) + "'";
    }
}
