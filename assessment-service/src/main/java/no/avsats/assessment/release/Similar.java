package no.avsats.assessment.release;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.avsats.assessment.directory.Organisation;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.round.SchoolAssessment;

/**
 * How the other schools of about the same size stand in the round: the middle half of what they have shared, never one school.
 *
 * @param from fewest teachers of a school of this size
 * @param to most of them; a number that no school has for the largest
 * @param areas by area of the framework; an area that fewer than five of them show is missing
 */
public record Similar(int from, int to, Map<String, Middle> areas) {

    private static final int FEWEST_SCHOOLS = 5;
    private static final int MOST = Integer.MAX_VALUE;

    /** Where each size begins, in teachers. */
    private static final List<Integer> SIZES = List.of(0, 15, 30, 50);

    /**
     * Half of the schools lie between the two. A school that tells a range counts with its lower end for the low one and with its
     * upper end for the high one.
     *
     * @param low per cent of teachers at the target level or above; 0 where a range without a lower end is there
     * @param high per cent of teachers at the target level or above; 100 where a range without an upper end is there
     */
    public record Middle(int schools, int low, int high) {}

    private static final String MIDDLE = """
            select cell->>'area', count(*),
              percentile_disc(0.25) within group (
                order by cast(coalesce(cell->>'share', cell->>'atLeast', '0') as int)),
              percentile_disc(0.75) within group (
                order by cast(coalesce(cell->>'share', cell->>'atMost', '100') as int))
            from release r join organisation o on o.id = r.unit
            cross join lateral jsonb_array_elements(r.content->'cells') cell
            where r.round = :round and r.unit <> :school
              and coalesce(cast(o.headcount->>'teacher' as int), 0) between :from and :to
              and (r.office_from <= :today or exists (select 1 from release_shared s where s.release = r.id))
              and cell->>'role' = 'teacher' and cell->>'indicator' is null
              and coalesce(cell->>'share', cell->>'atLeast', cell->>'atMost') is not null
            group by 1 having count(*) >= :fewest""";

    /** @param today what is for the office on this day counts */
    public static Similar to(SchoolAssessment assessment, LocalDate today) {
        int teachers = Organisation.headcount(assessment.school(), Respondent.TEACHER.role());
        int from = SIZES.stream().filter(size -> size <= teachers).reduce(0, Math::max);
        int to = SIZES.stream()
                .filter(size -> size > teachers)
                .findFirst()
                .map(next -> next - 1)
                .orElse(MOST);
        Stream<?> found = Release.getEntityManager()
                .createNativeQuery(MIDDLE)
                .setParameter("round", assessment.round().id())
                .setParameter("school", assessment.school())
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("today", today)
                .setParameter("fewest", FEWEST_SCHOOLS)
                .getResultStream();
        return new Similar(
                from,
                to,
                found.map(Object[].class::cast)
                        .collect(toUnmodifiableMap(
                                row -> (String) row[0],
                                row -> new Middle(number(row[1]), number(row[2]), number(row[3])))));
    }

    /** Whether there is no upper end. */
    public boolean largest() {
        return to == MOST;
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
