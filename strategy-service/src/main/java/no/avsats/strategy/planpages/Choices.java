package no.avsats.strategy.planpages;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import no.avsats.strategy.advice.Area;
import no.avsats.strategy.advice.Proposal;
import no.avsats.strategy.advice.Result;
import no.avsats.strategy.plan.Experience;
import org.jspecify.annotations.Nullable;

/**
 * What a plan may take in: proposals of the result by area, and goals of strategies above the school.
 *
 * @param title of the round whose result it is; empty without one
 */
record Choices(String title, List<InArea> areas, List<Goal> goals) {

    /** @param name of the area */
    record InArea(String name, List<Proposed> proposals) {}

    /**
     * @param level the level it starts from, 1 to 4
     * @param hours of each who takes part; empty where none are told
     * @param experience of other schools; null while fewer than three have tried it
     */
    record Proposed(
            String id,
            String title,
            String reason,
            String role,
            int level,
            String hours,
            boolean ticked,
            @Nullable Experience experience) {}

    record Goal(String id, String name, boolean ticked) {}

    /** Of each area the most fitting: what is ticked until somebody chooses. */
    static Set<String> usual(Optional<Result> result) {
        return result.stream()
                .flatMap(known -> known.areas().stream()
                        .flatMap(area -> known.in(area.id()).stream().limit(1)))
                .map(Proposal::measure)
                .collect(toUnmodifiableSet());
    }

    /** @param taken proposals that are in the plan already, and are offered no more */
    static Choices of(
            String school,
            String owner,
            Optional<Result> result,
            Set<String> taken,
            Set<String> advice,
            Set<String> goals,
            Labels labels) {
        var proposals = result.map(Result::proposals).orElse(List.of()).stream()
                .filter(each -> !taken.contains(each.measure()))
                .toList();
        var tried = Experience.beside(
                school, owner, proposals.stream().map(Proposal::measure).toList());
        return new Choices(
                result.map(Result::title).orElse(""),
                result.map(Result::areas).orElse(List.of()).stream()
                        .map(area -> in(area, proposals, advice, tried, labels))
                        .filter(area -> !area.proposals().isEmpty())
                        .toList(),
                labels.goals(school).stream()
                        .map(goal -> new Goal(goal.id(), goal.name(), goals.contains(goal.id())))
                        .toList());
    }

    private static InArea in(
            Area area, List<Proposal> proposals, Set<String> advice, Map<String, Experience> tried, Labels labels) {
        var language = labels.language();
        return new InArea(
                area.name().in(language),
                proposals.stream()
                        .filter(each -> each.area().equals(area.id()))
                        .map(each -> new Proposed(
                                each.measure(),
                                each.title().in(language),
                                each.reason().in(language),
                                each.role(),
                                each.fromLevel(),
                                labels.hours(each.hours().orElse(null)),
                                advice.contains(each.measure()),
                                tried.get(each.measure())))
                        .toList());
    }

    public boolean isEmpty() {
        return Stream.of(areas, goals).allMatch(List::isEmpty);
    }
}
