package no.avsats.assessment.release;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.jspecify.annotations.Nullable;

/**
 * What a school's leaders signed together. It carries their name and says so on the form: the gate does not apply, and its
 * cells have a level only.
 *
 * @param levels 1 to 5 per indicator; an indicator without one has no cell
 */
public record Statement(String role, List<Group.Area> areas, Map<String, Integer> levels) {

    /** Every area with a level in it, each followed by its indicators, in the framework's order. */
    public List<Cell> cells() {
        return areas.stream().flatMap(this::cells).toList();
    }

    private Stream<Cell> cells(Group.Area area) {
        var answered = area.indicators().stream().filter(levels::containsKey).toList();
        var level = Level.of(answered.stream().map(levels::get).toList());
        return Stream.concat(
                level.stream().mapToObj(whole -> cell(area, null, whole)),
                answered.stream().map(indicator -> cell(area, indicator, levels.get(indicator))));
    }

    private Cell cell(Group.Area area, @Nullable String indicator, @Nullable Integer level) {
        return Cell.ofLevel(role, area.id(), indicator, area.target(), level);
    }
}
