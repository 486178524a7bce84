package no.avsats.strategy.advice;

import static java.util.Objects.requireNonNullElse;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import no.avsats.assessment.events.AssessmentReleased;
import org.jspecify.annotations.Nullable;

/**
 * A measure that a result proposes.
 *
 * @param measure stable identifier in the framework
 * @param role whom it is for: {@code teacher} or {@code leader}
 * @param area the area that it raises
 * @param fromLevel the level it starts from, 1 to 4
 * @param reason why it fits this school
 * @param body what to do; empty where the result did not tell
 * @param sign by which one sees that it worked; empty where the result did not tell
 * @param minutes working time of each who takes part; null where the result did not tell
 */
public record Proposal(
        String measure,
        String role,
        String area,
        int fromLevel,
        Words title,
        Words reason,
        Words body,
        Words sign,
        @Nullable Integer minutes) {

    private static final String TEACHER = "teacher";
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);

    /** Proposals that were stored before results told so much lack the last three. */
    public Proposal {
        body = requireNonNullElse(body, Words.NONE);
        sign = requireNonNullElse(sign, Words.NONE);
    }

    /** Working time of each who takes part, in tenths of an hour; empty where nothing is told. */
    public Optional<BigDecimal> hours() {
        return minutes == null
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(minutes).divide(HOUR, 1, RoundingMode.HALF_UP));
    }

    /** The same; empty for leaders' measures, too. */
    public Optional<BigDecimal> hoursPerTeacher() {
        return hours().filter(any -> role.equals(TEACHER));
    }

    static Proposal of(AssessmentReleased.Advice advice) {
        return new Proposal(
                advice.measure(),
                advice.role(),
                advice.area(),
                advice.fromLevel(),
                new Words(advice.title()),
                new Words(advice.reason()),
                words(advice.body()),
                words(advice.sign()),
                advice.minutes());
    }

    private static Words words(@Nullable Map<String, String> told) {
        return told == null ? Words.NONE : new Words(told);
    }
}
