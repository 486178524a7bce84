package no.avsats.assessment.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.avsats.assessment.framework.Form;
import no.avsats.assessment.framework.Respondent;
import org.jspecify.annotations.Nullable;

/**
 * A round as an owner plans it.
 *
 * @param framework framework and version, such as {@code five-areas/1}
 * @param form what is asked; {@code habits} asks leaders about their own, each for themself, and shows all schools together
 * @param roles who answers; leaders alone where habits are asked
 * @param k fewest answers that are shown; 5 when missing, never fewer
 * @param shareAfter school days after a release until the office sees it at the latest, 0 to 20; 10 when missing
 * @param waves in order, numbered from 1; every school in exactly one
 * @param pools of small schools; none when missing
 * @param follows the earlier round that this one asks again as survey 2, with the same framework, form and roles; none when missing
 * @param reason why it asks more of teachers than usual: they read it before the first question; 422 when it must be given and is not
 * @param pupilYears school years whose pupils are asked too, on printed codes; none when missing
 * @param answering how teachers answer, per school; {@code login} where missing
 */
public record RoundPlan(
        @NotBlank @Size(max = 120) String title,
        @NotBlank String framework,
        @NotNull Form form,
        @NotEmpty List<@NotNull Respondent> roles,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @Nullable @Min(5) @Max(50) Integer k,
        @Nullable @Min(0) @Max(20) Integer shareAfter,
        @NotEmpty List<@NotNull @Valid PlannedWave> waves,
        @Nullable List<@NotNull @Valid Pool> pools,
        @Nullable Map<String, @NotNull Answering> answering,
        @Nullable UUID follows,
        @Nullable @Size(max = 300) String reason,
        @Nullable List<@NotNull Integer> pupilYears) {

    static final int K = 5;
    static final int SHARE_AFTER = 10;

    /**
     * @param opensOn first day for answers; the round's when missing
     * @param ambition schools that shall have an adopted plan; none when missing
     */
    public record PlannedWave(
            @NotBlank @Size(max = 120) String name,
            @Nullable LocalDate opensOn,
            @Nullable @Min(0) Integer ambition,
            @NotEmpty List<@NotBlank String> schools) {}

    /** @param schools at least three, all of them in a wave of the round */
    public record Pool(
            @NotBlank @Size(max = 120) String name,
            @NotNull @Size(min = SmallSchools.FEWEST) List<@NotBlank String> schools) {}

    int fewest() {
        return Objects.requireNonNullElse(k, K);
    }

    int sharedAfter() {
        return Objects.requireNonNullElse(shareAfter, SHARE_AFTER);
    }

    List<Pool> pooled() {
        return Objects.requireNonNullElse(pools, List.of());
    }

    /** All schools, wave by wave. */
    List<String> schools() {
        return waves.stream().flatMap(wave -> wave.schools().stream()).toList();
    }

    List<Integer> yearsAsked() {
        return Objects.requireNonNullElse(pupilYears, List.<Integer>of()).stream()
                .distinct()
                .sorted()
                .toList();
    }

    Answering answering(String school) {
        return answeringBySchool().getOrDefault(school, Answering.LOGIN);
    }

    Map<String, Answering> answeringBySchool() {
        return Objects.requireNonNullElse(answering, Map.of());
    }
}
