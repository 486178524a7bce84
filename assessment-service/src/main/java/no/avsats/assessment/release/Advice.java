package no.avsats.assessment.release;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.avsats.assessment.events.AssessmentReleased.Band;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.jspecify.annotations.Nullable;

/** Chooses measures from what a release shows and nothing else, so advice never tells more than the cells do. */
public final class Advice {

    /** Fewest people who are pointed at as able to lead. */
    private static final int FEWEST_TO_LEAD = 5;

    private static final int LEVELS_AHEAD = 2;

    /** A band may be told up to one step of five points too large. */
    private static final int ROUNDED_UP = 100 / Share.STEPS;

    private static final Comparator<Standing> MOST_URGENT = Comparator.comparing(Standing::distance)
            .thenComparing(standing -> standing.gap == null ? 0 : standing.gap)
            .reversed();

    private Advice() {}

    /**
     * Measures that start where a role stands in an area: first for the largest group below the target, then for the group's
     * level. Areas furthest below their target come first, then those that leaders and teachers see most differently, then in
     * the order of the cells; within an area in the order of the catalogue.
     *
     * @param cells of all roles of one release
     */
    public static List<Proposal> of(List<Cell> cells, List<Measure> catalogue) {
        var shown = cells.stream().filter(cell -> cell.indicator() == null).toList();
        return shown.stream()
                .flatMap(cell -> Standing.of(cell, shown))
                .sorted(MOST_URGENT)
                .flatMap(standing -> standing.proposals(catalogue))
                .toList();
    }

    /** Where one role stands in one area. */
    private record Standing(Cell cell, int level, @Nullable Integer gap) {

        static Stream<Standing> of(Cell cell, List<Cell> areas) {
            return Stream.ofNullable(cell.suppressed() ? null : cell.level())
                    .map(level -> new Standing(cell, level, gap(cell, level, areas)));
        }

        private static @Nullable Integer gap(Cell cell, int level, List<Cell> areas) {
            return areas.stream()
                    .filter(other ->
                            other.area().equals(cell.area()) && !other.role().equals(cell.role()))
                    .flatMap(other -> Stream.ofNullable(other.suppressed() ? null : other.level()))
                    .map(other -> Math.abs(other - level))
                    .max(Comparator.naturalOrder())
                    .orElse(null);
        }

        int distance() {
            return Math.max(0, cell.target() - level);
        }

        Stream<Proposal> proposals(List<Measure> catalogue) {
            var largest = largestBelowTarget();
            var first = largest.stream().flatMap(band -> fitting(catalogue, band.from(), band.to())
                    .map(measure -> proposal(Proposal.Code.LARGEST_GROUP_BELOW_TARGET, band, measure)));
            if (distance() == 0 || largest.filter(band -> holds(band, level)).isPresent()) {
                return first;
            }
            var atLevel = new Band(level, level, 0);
            return Stream.concat(
                    first,
                    fitting(catalogue, level, level)
                            .map(measure -> proposal(Proposal.Code.LEVEL_BELOW_TARGET, atLevel, measure)));
        }

        /** Of two equally large the lower one, which has further to go. */
        private Optional<Band> largestBelowTarget() {
            return cell.bands().stream()
                    .filter(band -> band.to() < cell.target() && band.percent() > 0)
                    .max(Comparator.comparing(Band::percent)
                            .thenComparing(Comparator.comparing(Band::from).reversed()));
        }

        private Stream<Measure> fitting(List<Measure> catalogue, int from, int to) {
            return catalogue.stream()
                    .filter(measure -> measure.role().equals(cell.role()))
                    .filter(measure -> measure.area().equals(cell.area()))
                    .filter(measure -> measure.fromLevel() >= from && measure.fromLevel() <= to);
        }

        private Proposal proposal(Proposal.Code code, Band served, Measure measure) {
            return new Proposal(
                    measure,
                    new Proposal.Reason(
                            code,
                            served.from(),
                            served.to(),
                            code == Proposal.Code.LARGEST_GROUP_BELOW_TARGET ? served.percent() : null,
                            level,
                            cell.target(),
                            distance(),
                            gap,
                            colleaguesLead(measure)));
        }

        /** Counted from below, so that rounding never makes four people look like five. */
        private boolean colleaguesLead(Measure measure) {
            Integer answered = cell.answered();
            int ahead = cell.bands().stream()
                    .filter(band -> band.from() >= measure.fromLevel() + LEVELS_AHEAD)
                    .mapToInt(Band::percent)
                    .sum();
            return answered != null && answered * (ahead - ROUNDED_UP) >= FEWEST_TO_LEAD * 100;
        }

        private static boolean holds(Band band, int level) {
            return level >= band.from() && level <= band.to();
        }
    }
}
