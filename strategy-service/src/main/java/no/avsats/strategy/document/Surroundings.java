package no.avsats.strategy.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.strategy.content.Content.Numbered;
import no.avsats.strategy.content.SubGoal;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * What stands above and beside a strategy.
 *
 * @param parentGoals of the newest edition of the strategy above; none without one
 * @param below whether the national strategy is somewhere above
 * @param kinds what the organisation has published, with the strategy's own kind
 */
public record Surroundings(List<Numbered<SubGoal>> parentGoals, boolean below, Set<StrategyKind> kinds) {

    /** So that a circle of parents ends. */
    private static final int DEEPEST = 8;

    public static Surroundings of(Snapshot strategy) {
        var goals =
                newest(strategy.parent()).map(parent -> parent.content.goals()).orElse(List.of());
        var kinds = Stream.concat(
                Stream.of(strategy.kind()),
                Edition.newestOf(Set.of(strategy.organisation())).stream().map(edition -> edition.kind));
        return new Surroundings(goals, isNationalAbove(strategy), kinds.collect(Collectors.toUnmodifiableSet()));
    }

    private static boolean isNationalAbove(Snapshot strategy) {
        return Stream.iterate(
                        newest(strategy.parent()),
                        Optional::isPresent,
                        edition -> edition.flatMap(above -> newest(above.parent)))
                .limit(DEEPEST)
                .flatMap(Optional::stream)
                .anyMatch(edition -> edition.organisation.equals(National.ORGANISATION));
    }

    private static Optional<Edition> newest(@Nullable UUID strategy) {
        return Optional.ofNullable(strategy).flatMap(Edition::newest);
    }
}
