package no.avsats.strategy.advice;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.avsats.assessment.events.RoundAnnounced;
import org.jspecify.annotations.Nullable;

/**
 * An area of the framework.
 *
 * @param id stable within the framework, such as {@code competence}
 * @param indicators what the round asks about in it; none where assessment has not told them yet
 */
public record Area(String id, Words name, List<Indicator> indicators) {

    /**
     * One thing that is assessed, and that a measure in the area should move.
     *
     * @param id stable over the framework's versions
     */
    public record Indicator(String id, Words name) {}

    public Area(String id, Words name, @Nullable List<Indicator> indicators) {
        this.id = id;
        this.name = name;
        this.indicators = indicators == null ? List.of() : List.copyOf(indicators);
    }

    /** Facts from before indicators were told have none. */
    static List<Area> of(RoundAnnounced announced) {
        var indicators = Objects.requireNonNullElse(announced.indicators(), List.<RoundAnnounced.Indicator>of());
        return announced.areas().stream()
                .map(area -> new Area(
                        area.id(),
                        new Words(area.name()),
                        indicators.stream()
                                .filter(each -> each.area().equals(area.id()))
                                .map(each -> new Indicator(each.id(), new Words(each.name())))
                                .toList()))
                .toList();
    }

    /** In the order of the framework that the owner's newest round uses; none before the first round. */
    public static List<Area> ofOwner(String owner) {
        return AdvisedRound.newestOf(owner).map(round -> round.areas).orElse(List.of());
    }

    /** As {@link #ofOwner}, by owner; those without a round are missing. */
    public static Map<String, List<Area>> ofOwners(Collection<String> owners) {
        return AdvisedRound.newestOf(owners).stream()
                .collect(toUnmodifiableMap(round -> round.owner, round -> round.areas));
    }

    /** By round; those that nobody announced are missing. */
    public static Map<UUID, List<Area>> ofRounds(Collection<UUID> rounds) {
        return AdvisedRound.<AdvisedRound>findByIds(List.copyOf(rounds)).stream()
                .filter(Objects::nonNull)
                .collect(toUnmodifiableMap(round -> round.id, round -> round.areas));
    }
}
