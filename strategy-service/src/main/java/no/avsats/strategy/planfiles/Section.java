package no.avsats.strategy.planfiles;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import no.avsats.strategy.plan.MeasureDetails;
import no.avsats.strategy.plan.PlanDetails;
import no.avsats.strategy.planpages.Labels;
import no.avsats.strategy.planpages.PlanTexts;
import org.jspecify.annotations.Nullable;

/**
 * A plan as it goes into a file: a section of a document, or a table.
 *
 * @param areas name by identifier
 * @param day writes a day as the reader does
 * @param locale whose numbers the reader writes
 */
record Section(
        PlanDetails plan,
        String school,
        Map<String, String> areas,
        PlanTexts texts,
        Function<LocalDate, String> day,
        Locale locale) {

    List<MeasureDetails> measures() {
        return plan.measures();
    }

    /** Number, day or text; null for nothing. */
    @Nullable
    Object cell(MeasureDetails measure, Column column) {
        return switch (column) {
            case TITLE -> measure.title();
            case DESCRIPTION -> measure.description();
            case AREA -> areas.getOrDefault(measure.area() == null ? "" : measure.area(), "");
            case RESPONSIBLE -> measure.responsible();
            case START -> measure.start();
            case DUE -> measure.due();
            case SUCCESS_SIGN -> measure.successSign();
            case HOURS -> measure.hoursPerTeacher();
            case STATUS -> Statuses.name(measure.status(), texts);
            case NOTE -> measure.note();
            case LINK -> measure.link();
        };
    }

    /** As a person reads it. */
    String text(MeasureDetails measure, Column column) {
        var value = cell(measure, column);
        return switch (value) {
            case null -> "";
            case LocalDate date -> day.apply(date);
            case BigDecimal hours -> Labels.hours(hours, locale);
            default -> value.toString();
        };
    }

    /** Which edition it is, and when it was discussed. */
    String standing() {
        var adopted = plan.adoptedOn();
        var discussed = plan.discussedOn();
        return (adopted == null ? texts.DRAFT() : texts.adoptedBy(plan.edition(), day.apply(adopted), plan.adoptedBy()))
                + ". "
                + (discussed == null ? texts.notDiscussed() : texts.discussed(day.apply(discussed)))
                + ".";
    }
}
