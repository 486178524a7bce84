package no.avsats.strategy.content;

import static no.avsats.strategy.content.Copies.copy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal below the overall one.
 *
 * @param parent the goal of the parent strategy that it answers; null for none
 * @param area the key area that it belongs to; null for none
 * @param blocks building blocks that it rests on
 * @param origin the goal of the period before that it goes on from; null for a new one
 */
public record SubGoal(
        @NotBlank @Size(max = Item.LONGEST_TITLE) String title,
        @NotNull @Size(max = Item.LONGEST) String text,
        @Nullable UUID parent,
        @Nullable UUID area,
        boolean prioritised,
        List<@NotNull TargetGroup> targetGroups,
        List<@NotNull UUID> blocks,
        @Nullable UUID origin)
        implements Item {

    public SubGoal {
        targetGroups = copy(targetGroups);
        blocks = copy(blocks);
    }

    /** The same, answering another goal above under another title. */
    public SubGoal answering(@Nullable UUID above, String name) {
        return new SubGoal(name, text, above, area, prioritised, targetGroups, blocks, origin);
    }

    @Override
    public List<Reference> references() {
        var references = new ArrayList<Reference>();
        if (area != null) {
            references.add(new Reference("/area", area, Area.class));
        }
        blocks.forEach(block -> references.add(new Reference("/blocks", block, Block.class)));
        return references;
    }

    @Override
    public SubGoal forgetting(UUID part) {
        var left = Objects.equals(area, part) ? null : area;
        return new SubGoal(title, text, parent, left, prioritised, targetGroups, Measure.without(blocks, part), origin);
    }
}
