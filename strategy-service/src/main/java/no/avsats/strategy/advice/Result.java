package no.avsats.strategy.advice;

import static java.util.stream.Collectors.toMap;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a round's result means for a school's plan.
 *
 * @param title of the round, as the owner wrote it
 * @param areas in the order of the framework
 * @param proposals the most fitting first
 */
public record Result(UUID round, String title, List<Area> areas, List<Proposal> proposals) {

    /** The school's newest result; empty before its first release. */
    public static Optional<Result> newest(String school) {
        return SchoolAdvice.newestRound(school).flatMap(round -> of(school, round));
    }

    /** Empty while nothing of the school is released in the round. */
    public static Optional<Result> of(String school, UUID round) {
        var advice = SchoolAdvice.of(school, round);
        if (advice.isEmpty()) {
            return Optional.empty();
        }
        var announced = AdvisedRound.of(round);
        var once = advice.stream()
                .flatMap(each -> each.advice.stream())
                .collect(toMap(Proposal::measure, each -> each, (first, again) -> first, LinkedHashMap::new));
        return Optional.of(new Result(
                round,
                announced.map(each -> each.title).orElse(""),
                announced.map(each -> each.areas).orElse(List.of()),
                List.copyOf(once.values())));
    }

    /** The proposals that raise the area, the most fitting first. */
    public List<Proposal> in(String area) {
        return proposals.stream().filter(each -> each.area().equals(area)).toList();
    }

    public Optional<Proposal> proposal(String measure) {
        return proposals.stream().filter(each -> each.measure().equals(measure)).findFirst();
    }
}
