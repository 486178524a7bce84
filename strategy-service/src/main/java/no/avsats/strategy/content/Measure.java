package no.avsats.strategy.content;

import static no.avsats.strategy.content.Copies.copy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is done to reach goals; it holds activities, which are another thing.
 *
 * @param goals the sub-goals that it serves
 * @param themes the themes that it stands under
 * @param responsible a role or a body; empty for nobody yet
 * @param start first day; null for not set
 * @param due last day; null for not set
 * @param sign how one sees that it worked; empty for none yet
 * @param teacherHours working time that it takes of each teacher; null for none told
 * @param blocks building blocks that it rests on
 * @param origin the measure of the period before that it goes on from; null for a new one
 */
public record Measure(
        @NotBlank @Size(max = Item.LONGEST_TITLE) String title,
        @NotNull @Size(max = Item.LONGEST) String text,
        List<@NotNull UUID> goals,
        List<@NotNull UUID> themes,
        @NotNull @Size(max = 200) String responsible,
        @Nullable LocalDate start,
        @Nullable LocalDate due,
        @NotNull @Size(max = 500) String sign,
        @Nullable @Min(0) @Max(2000) Integer teacherHours,
        List<@NotNull TargetGroup> targetGroups,
        boolean prioritised,
        List<@NotNull UUID> blocks,
        @Size(max = 50) List<@NotNull @Valid Activity> activities,
        @Nullable UUID origin)
        implements Item {

    public Measure {
        goals = copy(goals);
        themes = copy(themes);
        targetGroups = copy(targetGroups);
        blocks = copy(blocks);
        activities = copy(activities);
        responsible = responsible == null ? "" : responsible;
        sign = sign == null ? "" : sign;
    }

    /** One that says no more than this yet. */
    public static Measure named(String title, String text, List<UUID> goals, List<Activity> activities) {
        return new Measure(
                title, text, goals, List.of(), "", null, null, "", null, List.of(), false, List.of(), activities, null);
    }

    @Override
    public List<Reference> references() {
        var references = new ArrayList<Reference>();
        goals.forEach(goal -> references.add(new Reference("/goals", goal, SubGoal.class)));
        themes.forEach(theme -> references.add(new Reference("/themes", theme, Theme.class)));
        blocks.forEach(block -> references.add(new Reference("/blocks", block, Block.class)));
        return references;
    }

    @Override
    public Measure forgetting(UUID part) {
        return about(without(goals, part), without(themes, part), without(blocks, part), origin);
    }

    /** The same about other parts. */
    Measure about(List<UUID> otherGoals, List<UUID> otherThemes, List<UUID> otherBlocks, @Nullable UUID from) {
        return new Measure(
                title,
                text,
                otherGoals,
                otherThemes,
                responsible,
                start,
                due,
                sign,
                teacherHours,
                targetGroups,
                prioritised,
                otherBlocks,
                activities,
                from);
    }

    static List<UUID> without(List<UUID> parts, UUID part) {
        return parts.stream().filter(each -> !each.equals(part)).toList();
    }
}
