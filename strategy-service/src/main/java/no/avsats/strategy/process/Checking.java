package no.avsats.strategy.process;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import no.avsats.strategy.check.Context;
import no.avsats.strategy.check.Context.ParentGoal;
import no.avsats.strategy.check.Finding;
import no.avsats.strategy.check.PackagePart;
import no.avsats.strategy.check.PlanCheck;
import no.avsats.strategy.document.Snapshot;
import no.avsats.strategy.document.Surroundings;
import no.avsats.strategy.events.StrategyKind;

/** The plan check of a strategy where it stands, with what is above and beside it. */
final class Checking {

    private Checking() {}

    static List<Finding> of(Snapshot strategy) {
        return PlanCheck.of(strategy.content(), context(strategy));
    }

    private static Context context(Snapshot strategy) {
        var around = Surroundings.of(strategy);
        var above = around.parentGoals().stream()
                .map(goal -> new ParentGoal(
                        goal.id(), goal.item().title(), goal.item().prioritised()))
                .toList();
        return new Context(above, strategy.isOwners(), held(around));
    }

    private static Set<PackagePart> held(Surroundings around) {
        var held = EnumSet.noneOf(PackagePart.class);
        if (around.below()) {
            held.add(PackagePart.NATIONAL_STRATEGY);
        }
        if (around.kinds().contains(StrategyKind.COMPETENCE_PLAN)) {
            held.add(PackagePart.COMPETENCE_PLAN);
        }
        if (around.kinds().contains(StrategyKind.CONTROL_PLAN)) {
            held.add(PackagePart.CONTROL_PLAN);
        }
        return held;
    }
}
