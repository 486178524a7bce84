package no.avsats.strategy.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.events.MeasureProgressed.Helped;
import no.avsats.strategy.events.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * A measure as the school's people and systems see it. Texts are empty for none.
 *
 * @param source where it comes from
 * @param adopted whether it is in an adopted edition
 * @param area area of the framework that it should raise; null for none of them
 * @param goal the sub-goal that it serves; null for none
 * @param start first day; null while not decided
 * @param due last day; null while not decided
 * @param hoursPerTeacher of working time; null when nobody has said
 * @param helped null until it is done and somebody has said
 */
public record MeasureDetails(
        UUID id,
        Source source,
        boolean adopted,
        String title,
        String description,
        @Nullable String area,
        @Nullable UUID goal,
        String responsible,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        String successSign,
        @Nullable BigDecimal hoursPerTeacher,
        MeasureStatus status,
        String note,
        @Nullable Helped helped,
        String sentence,
        String link,
        List<Activity> activities) {

    static MeasureDetails of(PlanMeasure measure) {
        var content = measure.content();
        return new MeasureDetails(
                measure.id(),
                measure.source(),
                measure.isAdopted(),
                content.title(),
                content.description(),
                content.area(),
                content.goal(),
                content.responsible(),
                content.start(),
                content.due(),
                content.successSign(),
                content.hoursPerTeacher(),
                content.status(),
                content.note(),
                content.helped(),
                content.sentence(),
                content.link(),
                content.activities());
    }

    public boolean over() {
        return status == MeasureStatus.DONE || status == MeasureStatus.DROPPED;
    }

    public boolean isOverdue(LocalDate today) {
        return !over() && due != null && due.isBefore(today);
    }
}
