package no.avsats.assessment.release;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.framework.Framework;
import no.avsats.assessment.framework.Precondition;
import no.avsats.assessment.framework.Readiness;
import org.jspecify.annotations.Nullable;

/**
 * The structural preconditions of a school as a reader may see them: from what was released and signed, and from nothing
 * else. So nothing is computed from an answer that its cell hides.
 *
 * @param cells that the reader sees, those of the school's pool among them
 * @param statuses as the leaders signed them; empty where they signed none
 */
record Preconditions(Framework framework, List<Cell> cells, Map<String, Readiness> statuses) {

    /** In the framework's order. */
    List<PreconditionFigure> figures() {
        return framework.preconditions().stream()
                .map(each -> each.indicators().isEmpty() ? ofStatuses(each) : ofLevels(each))
                .toList();
    }

    private PreconditionFigure ofStatuses(Precondition precondition) {
        var given =
                precondition.statuses().stream().filter(statuses::containsKey).collect(answers());
        var inPlace = given.values().stream().filter(each -> each == Readiness.DONE);
        var relevant = precondition.statuses().stream().filter(each -> given.get(each) != Readiness.NOT_RELEVANT);
        return given.isEmpty()
                ? new PreconditionFigure(precondition.id(), null, null, false, null, null, given)
                : new PreconditionFigure(
                        precondition.id(), null, null, false, (int) inPlace.count(), (int) relevant.count(), given);
    }

    private Collector<String, ?, Map<String, Readiness>> answers() {
        return Collectors.toUnmodifiableMap(Function.identity(), each -> Objects.requireNonNull(statuses.get(each)));
    }

    private PreconditionFigure ofLevels(Precondition precondition) {
        var role = Objects.requireNonNull(precondition.role());
        var its = cells.stream()
                .filter(cell -> cell.role().equals(role.role()) && isOf(precondition, cell.indicator()))
                .toList();
        var levels = its.stream().map(Cell::level).filter(Objects::nonNull).toList();
        var level = Level.of(levels);
        var hidden = level.isEmpty() && its.stream().anyMatch(Cell::suppressed);
        return new PreconditionFigure(
                precondition.id(), role, level.isPresent() ? level.getAsInt() : null, hidden, null, null, Map.of());
    }

    private static boolean isOf(Precondition precondition, @Nullable String indicator) {
        return indicator != null && precondition.indicators().contains(indicator);
    }
}
