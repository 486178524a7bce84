package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to do that leads from one level to the next.
 *
 * @param id stable: plans and effects refer to it
 * @param area the area that it raises
 * @param role whom it is for
 * @param fromLevel the level that it starts from, 1 to 4
 * @param title verb first
 * @param body what to do, and how
 * @param firstStep the very first thing to do this week, in under half an hour
 * @param sign how to see that it worked; stands by itself, and reads on from the body
 * @param who who does it
 * @param prerequisite what must be in place first; null when nothing is needed
 * @param minutes working time of each who takes part, over the whole period
 * @param teacherMinutes minutes that a leaders' measure takes of each teacher; null for teachers' measures
 * @param weeks from the start until one looks at the result
 * @param targetGroups whom it is for in the end
 * @param source where it is not the framework's
 * @param licence where it is not the framework's
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Measure(
        String id,
        String area,
        Respondent role,
        int fromLevel,
        Text title,
        Text body,
        Text firstStep,
        Text sign,
        Text who,
        @JsonSetter(nulls = Nulls.SET) @Nullable Text prerequisite,
        int minutes,
        @JsonSetter(nulls = Nulls.SET) @Nullable Integer teacherMinutes,
        int weeks,
        Cost cost,
        List<TargetGroup> targetGroups,
        Theme theme,
        @JsonSetter(nulls = Nulls.SET) @Nullable Text source,
        @JsonSetter(nulls = Nulls.SET) @Nullable String licence)
        implements Sourced {

    public static final int TITLE_WORDS = 9;
    public static final int SIGN_WORDS = 30;

    public Measure {
        targetGroups = List.copyOf(targetGroups);
    }

    /** Whether it is for this role and leads on from this level in this area. */
    public boolean fits(String area, Respondent role, int fromLevel) {
        return this.area.equals(area) && this.role == role && this.fromLevel == fromLevel;
    }

    Measure from(@Nullable Text source, @Nullable String licence) {
        return new Measure(
                id,
                area,
                role,
                fromLevel,
                title,
                body,
                firstStep,
                sign,
                who,
                prerequisite,
                minutes,
                teacherMinutes,
                weeks,
                cost,
                targetGroups,
                theme,
                source,
                licence);
    }
}
