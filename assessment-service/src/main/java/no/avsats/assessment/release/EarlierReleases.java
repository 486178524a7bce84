package no.avsats.assessment.release;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.events.AssessmentReleased.ShareInWords;
import org.jspecify.annotations.Nullable;

/**
 * What earlier releases of the same school or pool told of a role.
 *
 * @param releases a release from before sizes were kept is not among them
 */
record EarlierReleases(List<Release.Content> releases, String role) implements Earlier.Figures {

    @Override
    public List<Earlier> list(String area, @Nullable String indicator) {
        return releases.stream()
                .flatMap(release -> release.sizes().stream()
                        .filter(size -> size.role().equals(role) && size.area().equals(area))
                        .filter(size -> Objects.equals(size.indicator(), indicator) && size.people() > 0)
                        .flatMap(size -> told(release.cells(), size)))
                .toList();
    }

    private static Stream<Earlier> told(List<Cell> cells, Release.Size size) {
        return cells.stream()
                .filter(cell -> cell.role().equals(size.role()) && cell.area().equals(size.area()))
                .filter(cell -> Objects.equals(cell.indicator(), size.indicator()) && !cell.suppressed())
                .map(cell -> new Earlier(
                        size.people(), Share.told(cell).people(size.people()).and(half(cell, size))));
    }

    /** The level of an area is that of its indicators, and says nothing about how many people have reached it. */
    private static Range half(Cell cell, Release.Size size) {
        Integer level = cell.indicator() == null ? null : cell.level();
        var words = cell.shareInWords();
        if (level == null && words == null) {
            return Range.upTo(size.people());
        }
        boolean more = level != null ? level >= cell.target() : words == ShareInWords.OVER_HALF;
        return more ? new Range(size.people() / 2 + 1, size.people()) : Range.upTo(size.people() / 2);
    }
}
