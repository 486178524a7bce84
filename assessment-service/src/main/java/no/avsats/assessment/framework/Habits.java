package no.avsats.assessment.framework;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The survey of leaders' own digital habits at work (C-10): asked before and after, shown for all leaders together.
 *
 * @param stage which pupils the leader's school has: an optional background question; null where it is not asked
 * @param stages its answers
 * @param scales per name, the answers that a question offers, in order
 * @param comparisons figures of others to read one's own beside
 */
public record Habits(
        Text intro,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Text stage,
        List<Choice> stages,
        Map<String, List<Choice>> scales,
        List<Habit> questions,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) @JsonSetter(nulls = Nulls.AS_EMPTY)
        List<Comparison> comparisons) {

    /** What the background question is called on a sheet, where every other question goes by its id. */
    public static final String STAGE = "stage";

    /** @param scale one of the scales */
    public record Habit(String id, String scale, Text text) {}

    /**
     * A figure of somebody else.
     *
     * @param source who found it
     * @param year when
     * @param question the nearest of ours
     */
    public record Comparison(Text text, String source, int year, String question) {}

    public Habits {
        stages = List.copyOf(stages);
        scales = Map.copyOf(scales);
        questions = List.copyOf(questions);
        comparisons = List.copyOf(comparisons);
    }

    /** The answers that the question offers, in order. */
    public List<Choice> answersTo(Habit question) {
        return scales.getOrDefault(question.scale(), List.of());
    }
}
