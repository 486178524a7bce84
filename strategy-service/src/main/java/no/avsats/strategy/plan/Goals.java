package no.avsats.strategy.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import no.avsats.caller.Places;
import no.avsats.strategy.goal.Goal;

/** The published sub-goals that a school's measures may serve: its own and those of the organisations above it. */
@ApplicationScoped
public class Goals {

    private final Places places;

    Goals(Places places) {
        this.places = places;
    }

    public List<Goal.Choice> of(String school) {
        return places.find(school)
                .map(place -> Goal.publishedBy(Stream.concat(Stream.of(place.id()), place.ancestors().stream())
                        .toList()))
                .orElse(List.of());
    }

    Optional<Goal.Choice> find(String school, UUID goal) {
        return of(school).stream().filter(each -> each.id().equals(goal)).findFirst();
    }
}
