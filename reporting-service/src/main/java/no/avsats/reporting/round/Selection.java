package no.avsats.reporting.round;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.reporting.directory.Tree;

/**
 * What a reader wants to see of a round.
 *
 * @param owner the school owner whose round it is
 * @param role who answered, {@code teacher} or {@code leader}; no figure mixes them
 * @param schools by wave and name
 */
public record Selection(String owner, Round round, String role, List<School> schools) {

    /** @param wave number of its wave, from 1 */
    public record School(String id, String name, int wave) {}

    public static Selection of(String owner, Round round, Filter filter) {
        var tree = Tree.of(owner);
        UnknownDistrict.unless(tree, filter.below());
        var schools = round.waves().stream()
                .filter(filter::takes)
                .flatMap(wave -> schools(wave, tree))
                .filter(school -> filter.takesAllDistricts() || tree.isWithin(school.id(), filter.below()))
                .sorted(Comparator.comparingInt(School::wave).thenComparing(School::name, Tree.byName()))
                .toList();
        return new Selection(owner, round, filter.role(), schools);
    }

    public List<School> in(Round.Wave wave) {
        return schools.stream().filter(school -> school.wave() == wave.number()).toList();
    }

    /** Waves with at least one school in the selection. */
    public List<Round.Wave> waves() {
        return round.waves().stream().filter(wave -> !in(wave).isEmpty()).toList();
    }

    public Set<String> ids() {
        return schools.stream().map(School::id).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<School> schools(Round.Wave wave, Tree tree) {
        return wave.schools().stream().map(id -> new School(id, tree.name(id), wave.number()));
    }
}
