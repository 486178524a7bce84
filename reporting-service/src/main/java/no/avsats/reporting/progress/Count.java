package no.avsats.reporting.progress;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import no.avsats.strategy.events.MeasureStatus;

/**
 * How far some measures have come.
 *
 * @param measures all of them; the next five add up to it
 * @param overdue those whose last day is over while they are neither done nor dropped
 */
public record Count(int measures, int notStarted, int underWay, int onHold, int done, int dropped, int overdue) {

    private static final Set<MeasureStatus> OVER = Set.of(MeasureStatus.DONE, MeasureStatus.DROPPED);

    static Count of(Collection<StoredMeasure> measures, LocalDate today) {
        return new Count(
                measures.size(),
                count(measures, MeasureStatus.NOT_STARTED),
                count(measures, MeasureStatus.UNDER_WAY),
                count(measures, MeasureStatus.ON_HOLD),
                count(measures, MeasureStatus.DONE),
                count(measures, MeasureStatus.DROPPED),
                (int) measures.stream()
                        .filter(measure -> !OVER.contains(measure.status) && measure.due.isBefore(today))
                        .count());
    }

    private static int count(Collection<StoredMeasure> measures, MeasureStatus status) {
        return (int)
                measures.stream().filter(measure -> measure.status == status).count();
    }
}
