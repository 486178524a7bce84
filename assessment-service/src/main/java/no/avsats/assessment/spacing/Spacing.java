package no.avsats.assessment.spacing;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The rule of rounds over time. A school is asked the same again three months after the release at the earliest, never twice at
 * once, and in one school year its teachers are always shown with the same schools. What is released twice of nearly the same
 * people tells the difference: who is new, or who is alone in one pool and not in the other.
 *
 * <p>There is no exception, and the order of planning does not matter: what is planned must also leave room for what stands
 * later in the calendar.
 */
public final class Spacing {

    /** From a release until the same may be asked again: survey 1 of August and survey 2 of December both fit into a year. */
    static final int MONTHS = 3;

    private Spacing() {}

    /** @throws RoundsClash when the one asking cannot stand beside the others */
    public static void require(List<Asking> wanted, List<Asking> others) {
        var clashes = clashes(wanted, others);
        if (!clashes.isEmpty()) {
            throw new RoundsClash(clashes);
        }
    }

    /** Every broken rule, school by school. */
    static List<Clash> clashes(List<Asking> wanted, List<Asking> others) {
        return wanted.stream()
                .flatMap(asking -> others.stream()
                        .filter(other -> other.school().equals(asking.school()))
                        .flatMap(other -> clashes(asking, other)))
                .toList();
    }

    private static Stream<Clash> clashes(Asking asking, Asking other) {
        return Stream.concat(time(asking, other).stream(), pool(asking, other).stream());
    }

    private static Optional<Clash> time(Asking asking, Asking other) {
        if (!asking.sharesQuestionsWith(other)) {
            return Optional.empty();
        }
        var free = other.until().plusMonths(MONTHS);
        if (asking.overlaps(other)) {
            return Optional.of(Clash.of(asking, Clash.Rule.OVERLAPS, other, free));
        }
        if (asking.from().isAfter(other.until())) {
            return asking.from().isBefore(free)
                    ? Optional.of(Clash.of(asking, Clash.Rule.ASKED_TOO_SOON, other, free))
                    : Optional.empty();
        }
        return other.from().isBefore(asking.until().plusMonths(MONTHS))
                ? Optional.of(Clash.of(
                        asking, Clash.Rule.ENDS_TOO_LATE, other, other.from().minusMonths(MONTHS)))
                : Optional.empty();
    }

    /** Equal pools add nothing to each other, and schools of different pools are different people. */
    private static Optional<Clash> pool(Asking asking, Asking other) {
        return asking.asksTeachersInTheYearOf(other) && !asking.together().equals(other.together())
                ? Optional.of(Clash.of(asking, Clash.Rule.POOL_DIFFERS, other, null))
                : Optional.empty();
    }
}
