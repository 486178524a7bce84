package no.avsats.strategy.check;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * What a check needs to know that the strategy itself does not say.
 *
 * @param parentGoals goals of the strategy above, in its order
 * @param municipal whether a school owner's strategy is checked: only those need the whole package
 * @param held parts of the package that stand beside the strategy; what its own text holds is seen there
 */
public record Context(List<ParentGoal> parentGoals, boolean municipal, Set<PackagePart> held) {

    /** Nothing above and nothing beside. */
    public static final Context ALONE = new Context(List.of(), false, Set.of());

    public Context {
        parentGoals = List.copyOf(parentGoals);
        held = Set.copyOf(held);
    }

    /** @param mandatory whether the strategy above gives it priority, so that everybody below answers it */
    public record ParentGoal(UUID id, String title, boolean mandatory) {}
}
