package no.avsats.strategy.plan;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.problem.Problem.FieldError;
import no.avsats.strategy.events.MeasureProgressed.Helped;
import no.avsats.strategy.events.MeasureStatus;
import org.jspecify.annotations.Nullable;

/**
 * Fields of a measure over HTTP. In a change, what is missing stays; in a new measure it is empty, or comes from the advice or
 * the goal. An empty text clears.
 *
 * @param advice proposed measure of the plan's result that this one takes in; only in a new one
 * @param helped only when it is done
 * @param link {@code https://…} where it lives in another system
 */
record MeasureFields(
        @Nullable String advice,
        @Nullable String title,
        @Nullable String description,
        @Nullable String area,
        @Nullable UUID goal,
        @Nullable String responsible,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @Nullable String successSign,
        @Nullable BigDecimal hoursPerTeacher,
        @Nullable MeasureStatus status,
        @Nullable String note,
        @Nullable Helped helped,
        @Nullable String sentence,
        @Nullable String link,
        @Nullable List<@NotNull @Valid ActivityFields> activities) {

    /**
     * @param id of one that is there already; a new one has none
     * @param done false when missing
     */
    record ActivityFields(
            @Nullable UUID id,
            @NotNull String title,
            @Nullable LocalDate due,
            @Nullable Boolean done,
            @Nullable String note) {

        Activity activity() {
            return new Activity(
                    id == null ? UUID.randomUUID() : id, title.strip(), due, Boolean.TRUE.equals(done), text(note, ""));
        }
    }

    Planning.Wanted wanted() {
        return new Planning.Wanted(advice, over(MeasureContent.titled("")));
    }

    MeasureContent over(MeasureContent known) {
        var next = requireNonNullElse(status, known.status());
        return new MeasureContent(
                text(title, known.title()),
                text(description, known.description()),
                areaOver(known),
                goal == null ? known.goal() : goal,
                text(responsible, known.responsible()),
                start == null ? known.start() : start,
                due == null ? known.due() : due,
                text(successSign, known.successSign()),
                hoursPerTeacher == null ? known.hoursPerTeacher() : hoursPerTeacher,
                next,
                text(note, known.note()),
                helped == null && next == MeasureStatus.DONE ? known.helped() : helped,
                sentence == null && next != MeasureStatus.DONE ? "" : text(sentence, known.sentence()),
                text(link, known.link()),
                activities == null
                        ? known.activities()
                        : activities.stream().map(ActivityFields::activity).toList());
    }

    /** What another system may not change: it tells how far a measure has come, not what it is. */
    List<FieldError> notForSystems() {
        return Stream.of(
                        refused(title, "title"),
                        refused(description, "description"),
                        refused(area, "area"),
                        refused(goal, "goal"),
                        refused(responsible, "responsible"),
                        refused(start, "start"),
                        refused(due, "due"),
                        refused(successSign, "successSign"),
                        refused(hoursPerTeacher, "hoursPerTeacher"),
                        refused(helped, "helped"),
                        refused(sentence, "sentence"))
                .flatMap(List::stream)
                .toList();
    }

    private @Nullable String areaOver(MeasureContent known) {
        if (area == null) {
            return known.area();
        }
        return area.isEmpty() ? null : area;
    }

    private static List<FieldError> refused(@Nullable Object value, String field) {
        return value == null
                ? List.of()
                : List.of(new FieldError(
                        "/" + field, "NOT_FOR_SYSTEMS", "A system changes status, note, activities and link."));
    }

    private static String text(@Nullable String value, String otherwise) {
        return value == null ? otherwise : value.replace("\r\n", "\n").strip();
    }
}
