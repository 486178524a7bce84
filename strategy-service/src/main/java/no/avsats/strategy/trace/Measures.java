package no.avsats.strategy.trace;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.goal.StrategyMeasure;
import no.avsats.strategy.plan.PlanMeasure;
import no.avsats.strategy.trace.TracedMeasure.Step;

/** Reads the measures of a page whole, each kind at once. */
@ApplicationScoped
class Measures {

    /** In the order of the keys; those of goals have none. */
    List<TracedMeasure> of(List<Key> keys, List<TracedGoal> goals, String language) {
        var homes = goals.stream().collect(toMap(TracedGoal::id, TracedGoal::strategy));
        var ofStrategies = ofStrategies(keys);
        var ofPlans = ofPlans(keys);
        var names = Organisation.names(
                ofPlans.values().stream().map(each -> each.plan().school()).collect(Collectors.toSet()));
        var areas = Areas.of(ofPlans.values(), language);
        return keys.stream()
                .filter(key -> key.measure() != null)
                .map(key -> key.planned()
                        ? planned(key.goal(), Objects.requireNonNull(ofPlans.get(key.measure())), names, areas)
                        : stated(
                                key.goal(),
                                Objects.requireNonNull(ofStrategies.get(key.measure())),
                                Objects.requireNonNull(homes.get(key.goal()))))
                .toList();
    }

    private static Map<UUID, StrategyMeasure> ofStrategies(List<Key> keys) {
        return StrategyMeasure.<StrategyMeasure>findByIds(measures(keys, false)).stream()
                .collect(toMap(StrategyMeasure::id, each -> each));
    }

    private static Map<UUID, PlanMeasure.InPlan> ofPlans(List<Key> keys) {
        var found = new HashMap<UUID, PlanMeasure.InPlan>();
        PlanMeasure.among(measures(keys, true))
                .forEach(each -> found.put(each.measure().id(), each));
        return found;
    }

    private static List<UUID> measures(List<Key> keys, boolean planned) {
        return keys.stream()
                .filter(key -> key.planned() == planned)
                .map(Key::measure)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    private static TracedMeasure stated(UUID goal, StrategyMeasure measure, TracedGoal.Home home) {
        var told = measure.told();
        return new TracedMeasure(
                told.id(),
                goal,
                home.id(),
                null,
                home.organisation(),
                home.organisationName(),
                told.title(),
                told.responsible(),
                told.start(),
                told.due(),
                null,
                home.edition() > 0,
                null,
                List.of(),
                told.activities().stream()
                        .map(each -> new Step(each.title(), each.due(), false))
                        .toList());
    }

    private static TracedMeasure planned(UUID goal, PlanMeasure.InPlan found, Map<String, String> names, Areas areas) {
        var plan = found.plan();
        var content = found.measure().content();
        return new TracedMeasure(
                found.measure().id(),
                goal,
                null,
                plan.id(),
                plan.school(),
                Found.nameOf(plan.school(), names.get(plan.school())),
                content.title(),
                content.responsible(),
                content.start(),
                content.due(),
                content.status(),
                found.measure().isAdopted(),
                areas.area(plan, content.area()),
                areas.indicators(plan, content.area()),
                content.activities().stream()
                        .map(each -> new Step(each.title(), each.due(), each.done()))
                        .toList());
    }
}
