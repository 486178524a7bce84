package no.avsats.assessment.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.release.Group.Response;

/**
 * What the teams of one school may tell beside the school itself: all of them or none, so that no team can be had by taking the
 * others from the school.
 *
 * <ul>
 *   <li>A team in which fewer than ten have answered is merged with the rest: with the other small teams and with everybody
 *       who named none. When that rest has fewer than ten, nothing of any team is told.
 *   <li>The same holds for every indicator by itself, as people skip what they like: an indicator counts for the teams when ten
 *       have answered it in each of them and in the rest, else for none.
 *   <li>The school shows shares and bands. If a team showed its own, the difference would be those of the others, finer than
 *       the gate lets them be. So a team tells its level, and the share in words, of whole areas only.
 * </ul>
 *
 * @param gate of the round; an owner who raised the fewest answers above ten raised it for teams
 * @param answers of everybody at the school by team, those of nobody's under the empty name
 */
record Teams(Gate gate, String role, List<Group.Area> areas, Map<String, List<Response>> answers) {

    private static final String REST = "";

    /** In order of name, the rest last; empty when nothing may be told. */
    List<TeamFigures> figures() {
        var merged = merged();
        if (merged.size() < 2 || merged.values().stream().anyMatch(each -> !isEnough(each.size()))) {
            return List.of();
        }
        var groups = new ArrayList<TeamFigures>();
        merged.forEach((name, responses) -> {
            var cells = cells(new Group(role, false, areas, responses), merged);
            groups.add(new TeamFigures(name.equals(REST) ? null : name, cells));
        });
        groups.sort((one, other) -> Boolean.compare(one.name() == null, other.name() == null));
        return groups.stream().flatMap(group -> group.cells().stream()).allMatch(Cell::suppressed)
                ? List.of()
                : List.copyOf(groups);
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

    private List<Cell> cells(Group group, Map<String, List<Response>> merged) {
        return areas.stream()
                .map(area -> {
                    var figures = area.indicators().stream()
                            .map(indicator -> Figure.of(group, area, indicator, precision(indicator, merged)))
                            .toList();
                    return Figure.of(group, area, figures).cell();
                })
                .toList();
    }

    private Precision precision(String indicator, Map<String, List<Response>> merged) {
        var everywhere = merged.values().stream()
                .allMatch(responses -> isEnough(responses.stream()
                        .filter(response -> response.levels().containsKey(indicator))
                        .count()));
        return everywhere ? Precision.WORDS : Precision.HIDDEN;
    }

    private boolean isEnough(long people) {
        return people >= gate.numbersFrom();
    }
}
