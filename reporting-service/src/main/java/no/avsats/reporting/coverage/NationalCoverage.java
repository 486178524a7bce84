package no.avsats.reporting.coverage;

import static java.util.stream.Collectors.groupingBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.avsats.reporting.coverage.Coverage.State;
import no.avsats.reporting.dataset.Dataset;
import no.avsats.reporting.directory.Tree;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * How many schools of each owner have a strategy of a kind. Which school has only a draft is its owner's to know.
 *
 * @param counts how many schools of all owners are in each state; every state is there
 * @param owners those that have schools, by name
 */
record NationalCoverage(StrategyKind kind, Map<State, Integer> counts, List<Owner> owners) {

    private static final List<String> COLUMNS =
            List.of("kind", "owner", "name", "schools", "own", "shared", "followsOwner", "draft", "none");

    /** @param schools that exist today */
    record Owner(String owner, String name, int schools, Map<State, Integer> counts) {}

    static NationalCoverage of(StrategyKind kind, LocalDate today) {
        var strategies = StoredStrategy.of(kind).stream().collect(groupingBy(strategy -> strategy.owner));
        var following = Followed.of(kind).stream().collect(groupingBy(followed -> followed.owner));
        var owners = new ArrayList<Owner>();
        Tree.everywhere().forEach((owner, tree) -> {
            var coverage = Coverage.of(
                    tree,
                    kind,
                    "",
                    today,
                    strategies.getOrDefault(owner, List.of()),
                    following.getOrDefault(owner, List.of()));
            if (!coverage.schools().isEmpty()) {
                owners.add(new Owner(owner, tree.name(owner), coverage.schools().size(), coverage.counts()));
            }
        });
        owners.sort(Comparator.comparing(Owner::name, Tree.byName()).thenComparing(Owner::owner));
        return new NationalCoverage(kind, sums(owners), List.copyOf(owners));
    }

    private static Map<State, Integer> sums(List<Owner> owners) {
        var sums = new EnumMap<State, Integer>(State.class);
        for (var state : State.values()) {
            sums.put(
                    state,
                    owners.stream().mapToInt(owner -> owner.counts.get(state)).sum());
        }
        return sums;
    }

    Dataset dataset() {
        var rows = new ArrayList<List<@Nullable Object>>();
        for (var owner : owners) {
            var row = new ArrayList<@Nullable Object>(List.of(kind, owner.owner, owner.name, owner.schools));
            row.addAll(List.of(State.values()).stream().map(owner.counts::get).toList());
            rows.add(row);
        }
        return new Dataset("strategies-national-" + kind.name().toLowerCase(Locale.ROOT), this, COLUMNS, rows);
    }
}
