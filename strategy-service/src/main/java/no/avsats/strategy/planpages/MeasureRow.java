package no.avsats.strategy.planpages;

import java.time.LocalDate;
import java.util.UUID;
import no.avsats.strategy.events.MeasureStatus;
import no.avsats.strategy.plan.MeasureDetails;
import org.jspecify.annotations.Nullable;

/**
 * A measure in a list or on the board.
 *
 * @param area name; empty for none
 * @param goal number of the sub-goal; 0 for none
 * @param serves the sub-goal; null for none
 * @param hours of a teacher; empty for none
 * @param asks whether it is done and nobody has said whether it helped
 */
record MeasureRow(
        UUID id,
        String title,
        String area,
        String source,
        int goal,
        @Nullable UUID serves,
        String responsible,
        @Nullable LocalDate due,
        MeasureStatus status,
        Tag tag,
        String hours,
        boolean overdue,
        boolean adopted,
        boolean asks,
        String note,
        String link) {

    static MeasureRow of(MeasureDetails measure, String owner, String school, LocalDate today, Labels labels) {
        var overdue = measure.isOverdue(today);
        return new MeasureRow(
                measure.id(),
                measure.title(),
                labels.area(owner, measure.area()),
                measure.source().kind().name(),
                labels.goal(school, measure.goal()).map(goal -> goal.number()).orElse(0),
                measure.goal(),
                measure.responsible(),
                measure.due(),
                measure.status(),
                Tag.of(measure.status(), overdue),
                labels.hours(measure.hoursPerTeacher()),
                overdue,
                measure.adopted(),
                measure.status() == MeasureStatus.DONE && measure.helped() == null,
                measure.note(),
                measure.link());
    }

    public boolean dropped() {
        return status == MeasureStatus.DROPPED;
    }
}
