package no.avsats.strategy.process;

import static no.avsats.strategy.process.Condition.APPROVED;
import static no.avsats.strategy.process.Condition.COMPLETION_HELD;
import static no.avsats.strategy.process.Condition.GOALS_SET;
import static no.avsats.strategy.process.Condition.GROUP_NAMED;
import static no.avsats.strategy.process.Condition.MEASURES_HELD;
import static no.avsats.strategy.process.Condition.MEASURES_SET;
import static no.avsats.strategy.process.Condition.OVERALL_GOAL_SET;
import static no.avsats.strategy.process.Condition.PARENT_GOALS_ANSWERED;
import static no.avsats.strategy.process.Condition.PUBLISHED;
import static no.avsats.strategy.process.Condition.THEMES_HELD;
import static no.avsats.strategy.process.Condition.THEMES_SET;
import static no.avsats.strategy.process.Condition.VISIONS_HELD;

import java.util.List;
import java.util.stream.Stream;

/** The five steps, each with what must be there before it begins and before it is left. */
enum Step {
    GOALS(List.of(GROUP_NAMED), List.of(OVERALL_GOAL_SET, GOALS_SET, PARENT_GOALS_ANSWERED, VISIONS_HELD)),
    THEMES(List.of(OVERALL_GOAL_SET, GOALS_SET), List.of(THEMES_SET, THEMES_HELD)),
    MEASURES(List.of(THEMES_SET), List.of(MEASURES_SET, MEASURES_HELD)),
    ASSURANCE(List.of(MEASURES_SET), List.of(COMPLETION_HELD, APPROVED)),
    IMPLEMENTATION(List.of(APPROVED), List.of(PUBLISHED));

    private final List<Condition> entry;
    private final List<Condition> exit;

    Step(List<Condition> entry, List<Condition> exit) {
        this.entry = entry;
        this.exit = exit;
    }

    /** @param number 1 to 5 */
    static Step of(int number) {
        return values()[number - 1];
    }

    int number() {
        return ordinal() + 1;
    }

    List<Condition> entry() {
        return entry;
    }

    List<Condition> exit() {
        return exit;
    }

    /** What keeps the process from going on to the next step. */
    List<Condition> unmet(Facts facts) {
        var next = this == IMPLEMENTATION ? List.<Condition>of() : of(number() + 1).entry;
        return Stream.concat(exit.stream(), next.stream())
                .distinct()
                .filter(condition -> !condition.isMet(facts))
                .toList();
    }
}
