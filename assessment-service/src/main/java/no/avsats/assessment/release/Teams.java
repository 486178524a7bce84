package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Band;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.release.Group.Response;

/**
 * What the teams of one school may tell beside the school itself: all of them or none, so that no team can be had by taking the
 * others from the school.
 *
 * <ul>
 *   <li>A team in which fewer than ten have answered is merged with the rest: with the other small teams and with everybody
 *       who named none. When that rest has fewer than ten, nothing of any team is told.
 *   <li>The same holds for every area by itself, as people skip what they like.
 *   <li>A team tells the level of whole areas only: the lower median of its members' own medians. That is whether more than
 *       half have reached each level; the words repeat it for the target.
 *   <li>Beside the school's own figure even that may prove something: where six of 25 have reached the target and more than half
 *       of a team of ten have, nobody of the other fifteen has. So an area tells its teams only where that makes nobody certain,
 *       and where not telling would make nobody certain either ({@link TeamsBesideSchool}).
 * </ul>
 *
 * @param gate of the round; an owner who raised the fewest answers above ten raised it for teams
 * @param answers of everybody at the school by team, those of nobody's under the empty name
 * @param earlier what an earlier release told of the school
 */
record Teams(
        Gate gate, String role, List<Group.Area> areas, Map<String, List<Response>> answers, Earlier.Figures earlier) {

    private static final String REST = "";

    /** In order of name, the rest last; empty when nothing may be told. */
    List<TeamFigures> figures() {
        var merged = merged();
        if (merged.size() < 2 || merged.values().stream().anyMatch(each -> !isEnough(each.size()))) {
            return List.of();
        }
        var told = areas.stream().filter(area -> isTold(area, merged)).toList();
        if (told.isEmpty()) {
            return List.of();
        }
        var groups = new ArrayList<TeamFigures>();
        merged.forEach((name, responses) -> groups.add(new TeamFigures(
                name.equals(REST) ? null : name,
                areas.stream()
                        .map(area -> cell(area, told.contains(area), responses))
                        .toList())));
        groups.sort((one, other) -> Boolean.compare(one.name() == null, other.name() == null));
        return List.copyOf(groups);
    }

    private Map<String, List<Response>> merged() {
        var merged = new TreeMap<String, List<Response>>();
        answers.forEach((name, responses) -> {
            if (!responses.isEmpty()) {
                merged.merge(isEnough(responses.size()) ? name : REST, responses, Teams::both);
            }
        });
        return merged;
    }

    private static List<Response> both(List<Response> some, List<Response> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }

    private boolean isTold(Group.Area area, Map<String, List<Response>> merged) {
        var school = school(area);
        var teams = merged.values().stream()
                .map(members -> medians(school, members))
                .toList();
        return !school.counted().isEmpty()
                && teams.stream().allMatch(members -> isEnough(members.size()))
                && mayTell(school.known(), area.target(), teams)
                && boundaries(school).allMatch(boundary -> mayTell(boundary.known, boundary.level, teams));
    }

    private static boolean mayTell(Evidence known, int level, List<List<Integer>> teams) {
        return new TeamsBesideSchool(known, teams.stream().map(List::size).toList())
                .mayTell(teams.stream()
                        .map(members -> Math.toIntExact(
                                members.stream().filter(each -> each >= level).count()))
                        .toList());
    }

    private AreaFigures school(Group.Area area) {
        var everybody = answers.values().stream().flatMap(List::stream).toList();
        return new AreaFigures(new Group(role, false, areas, everybody), area, gate, earlier);
    }

    private List<Integer> medians(AreaFigures school, List<Response> members) {
        return new Group(role, false, areas, members).levels(school.counted());
    }

    /** How many may have reached another level than the target. */
    private record Boundary(int level, Evidence known) {}

    /** What the school's bands tell of other levels than the target: each number of people that they may be. */
    private static Stream<Boundary> boundaries(AreaFigures school) {
        var whole = school.cells().getFirst();
        int all = school.people();
        return whole.bands().stream()
                .map(Band::from)
                .filter(from -> from > Level.LOWEST && from != whole.target())
                .flatMap(from -> possible(whole, from, all)
                        .mapToObj(reached -> new Boundary(from, Evidence.ofOne(all, new Range(reached, reached)))));
    }

    /** A band may be told up to one step too large or too small, and so may each of those above it. */
    private static IntStream possible(Cell whole, int from, int all) {
        var above = whole.bands().stream().filter(band -> band.from() >= from).toList();
        int steps = above.stream().mapToInt(Band::percent).sum() * Share.STEPS / 100;
        return IntStream.rangeClosed(Share.FEWEST, all - Share.FEWEST)
                .filter(reached -> Math.abs(reached * Share.STEPS - steps * all) <= above.size() * all);
    }

    private Cell cell(Group.Area area, boolean told, List<Response> members) {
        var level = told ? Level.of(medians(school(area), members)) : Level.of(List.of());
        if (level.isEmpty()) {
            return Cell.hidden(role, area.id(), null, area.target());
        }
        var words = Share.words(level.getAsInt(), area.target());
        return new Cell(
                role,
                area.id(),
                null,
                area.target(),
                false,
                null,
                level.getAsInt(),
                null,
                null,
                null,
                words,
                List.of());
    }

    private boolean isEnough(long people) {
        return people >= gate.numbersFrom();
    }
}
