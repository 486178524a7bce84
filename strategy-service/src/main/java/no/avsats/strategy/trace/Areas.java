package no.avsats.strategy.trace;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.strategy.advice.Area;
import no.avsats.strategy.plan.Plan;
import no.avsats.strategy.plan.PlanMeasure.InPlan;
import no.avsats.strategy.trace.TracedMeasure.Named;
import org.jspecify.annotations.Nullable;

/** The areas of the plans' rounds, of the owner's newest round where the plan has none, with the indicators that a round asks. */
record Areas(Map<UUID, List<Area>> ofRounds, Map<String, List<Area>> ofOwners, String language) {

    static Areas of(Collection<InPlan> measures, String language) {
        var plans = measures.stream().map(InPlan::plan).collect(Collectors.toSet());
        return new Areas(
                Area.ofRounds(
                        plans.stream().map(Plan::round).filter(Objects::nonNull).collect(Collectors.toSet())),
                Area.ofOwners(plans.stream().map(Plan::owner).collect(Collectors.toSet())),
                language);
    }

    @Nullable
    Named area(Plan plan, @Nullable String id) {
        return find(plan, id)
                .map(area -> new Named(area.id(), area.name().in(language)))
                .orElse(null);
    }

    /** None while assessment has not told them. */
    List<Named> indicators(Plan plan, @Nullable String id) {
        return find(plan, id).stream()
                .flatMap(area -> area.indicators().stream())
                .map(each -> new Named(each.id(), each.name().in(language)))
                .toList();
    }

    private Optional<Area> find(Plan plan, @Nullable String id) {
        var round = plan.round();
        return Stream.of(
                        round == null ? List.<Area>of() : ofRounds.getOrDefault(round, List.of()),
                        ofOwners.getOrDefault(plan.owner(), List.of()))
                .flatMap(List::stream)
                .filter(area -> area.id().equals(id))
                .findFirst();
    }
}
