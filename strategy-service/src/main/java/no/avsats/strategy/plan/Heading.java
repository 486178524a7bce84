package no.avsats.strategy.plan;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import no.avsats.problem.Problem.FieldError;
import org.jspecify.annotations.Nullable;

/**
 * What stands above the measures of a plan.
 *
 * @param team below the school; empty for the whole school
 * @param schoolYear the year in which it begins, 2026 for 2026/27
 * @param discussedOn when it was discussed with the union representatives (drøfting, samverkan); null before
 * @param hoursSetAside working time per teacher that the leader has set aside; null while nobody has said
 */
public record Heading(
        String title,
        String team,
        int schoolYear,
        @Nullable LocalDate discussedOn,
        @Nullable BigDecimal hoursSetAside) {

    static final int TITLE = 120;

    /** Every broken rule, with the field's pointer; empty when it fits. */
    public List<FieldError> faults() {
        return Stream.of(
                        fault(title.isBlank() || title.length() > TITLE, "title", "TITLE", "1 to 120 characters."),
                        fault(team.length() > TITLE, "team", "TOO_LONG", "At most 120 characters."),
                        fault(
                                !MeasureContent.fitHours(hoursSetAside),
                                "hoursSetAside",
                                "HOURS",
                                "Hours are 0 to 500, in tenths."))
                .flatMap(List::stream)
                .toList();
    }

    boolean isAdoptedAs(Heading adopted) {
        return title.equals(adopted.title)
                && team.equals(adopted.team)
                && schoolYear == adopted.schoolYear
                && MeasureContent.sameHours(hoursSetAside, adopted.hoursSetAside);
    }

    private static List<FieldError> fault(boolean broken, String field, String code, String detail) {
        return broken ? List.of(new FieldError("/" + field, code, detail)) : List.of();
    }
}
