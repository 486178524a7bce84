package no.avsats.strategy.plan;

import static java.util.Objects.requireNonNullElse;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.avsats.strategy.events.PlanKind;
import org.jspecify.annotations.Nullable;

/** Plans as they come over HTTP. */
final class PlanFields {

    private PlanFields() {}

    /**
     * A new plan.
     *
     * @param team below the school; missing for the whole school
     * @param schoolYear the year in which it begins, 2026 for 2026/27
     * @param discussedOn when it was discussed with the union representatives (drøfting, samverkan)
     * @param round the round whose advice the measures take; the newest result when missing
     * @param hoursSetAside working time per teacher that the leader has set aside
     * @param measures may be added later
     */
    record NewPlan(
            @NotNull PlanKind kind,
            @NotBlank @Size(max = 120) String title,
            @Nullable @Size(max = 120) String team,
            @NotNull @Min(2000) @Max(2200) Integer schoolYear,
            @Nullable LocalDate discussedOn,
            @Nullable UUID round,
            @Nullable BigDecimal hoursSetAside,
            @Nullable @Size(max = Plan.MOST_MEASURES) List<@NotNull @Valid MeasureFields> measures) {

        Heading heading() {
            return new Heading(
                    title.strip(), requireNonNullElse(team, "").strip(), schoolYear, discussedOn, hoursSetAside);
        }

        List<MeasureFields> planned() {
            return requireNonNullElse(measures, List.of());
        }
    }

    /** What may change of a plan; what is missing stays, an empty team is the whole school. */
    record PlanChange(
            @Nullable @Size(min = 1, max = 120) String title,
            @Nullable @Size(max = 120) String team,
            @Nullable @Min(2000) @Max(2200) Integer schoolYear,
            @Nullable LocalDate discussedOn,
            @Nullable BigDecimal hoursSetAside) {

        Heading over(Heading known) {
            return new Heading(
                    requireNonNullElse(title, known.title()).strip(),
                    requireNonNullElse(team, known.team()).strip(),
                    requireNonNullElse(schoolYear, known.schoolYear()),
                    discussedOn == null ? known.discussedOn() : discussedOn,
                    hoursSetAside == null ? known.hoursSetAside() : hoursSetAside);
        }
    }

    /** @param reason why the measure is given up; kept as its note */
    record Dropping(
            @NotBlank @Size(max = MeasureContent.TEXT) String reason) {}

    /**
     * @param on the day set for it
     * @param heldOn the day on which it was held; missing before
     */
    record FollowUpFields(
            @NotNull LocalDate on,
            @Nullable LocalDate heldOn,
            @Nullable @Size(max = MeasureContent.TEXT) String note,
            @Nullable @Size(max = MeasureContent.TEXT) String decisions) {}
}
