package no.avsats.assessment.release;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.release.Audited.Person;
import no.avsats.stack.Tokens;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Collects every figure that teachers, leaders and the office can reach over two rounds, in JSON, on pages and in events, and looks
 * for a hidden group behind them. Other services compute all that they tell from the same events, so what these do not hold
 * is in no dataset either.
 */
@AssessmentStack
@Tag("E-05")
class PrivacyAuditorTest {

    private static final int FEWEST = 5;

    Tokens tokens;

    @Inject
    EntityManager database;

    /**
     * The strongest that can be said of those who count nowhere: were their answers others, everything anybody can reach would be
     * the same to the letter. So no figure, no sum, no difference over time and no filter tells anything about them.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void whatHiddenPeopleAnswerChangesNothing(long seed) {
        var one = new Audited(tokens, seed, false).live();
        var same = new Audited(tokens, seed, true).live();
        assertThat(same.people()).as("somebody is hidden").isNotEqualTo(one.people());
        assertThat(same.reachable(events(same))).isEqualTo(one.reachable(events(one)));
        noHiddenGroupCanBeSolvedFor(one);
    }

    /**
     * Of those who count in a larger group: each figure is an equation over the people whom it counts. No combination of the
     * equations of one round and question is about fewer than five people.
     */
    private static void noHiddenGroupCanBeSolvedFor(Audited audited) {
        for (int round = 0; round < Audited.ROUNDS; round++) {
            for (var indicator : Municipality.SHORT_FORM) {
                var atoms = atoms(audited, round, indicator);
                var told = told(audited, round, indicator, atoms);
                assertThat(told).as("something is told").isNotEmpty();
                for (int chosen = 1; chosen < 1 << atoms.size(); chosen++) {
                    var some = chosen;
                    int count = IntStream.range(0, atoms.size())
                            .filter(atom -> (some >> atom & 1) == 1)
                            .map(atom -> atoms.get(atom).people())
                            .sum();
                    if (count > 0 && count < FEWEST) {
                        assertThat(isCombination(row(atoms.size(), some), told))
                                .as("%d people of %s in round %d can be solved for".formatted(count, atoms, round))
                                .isFalse();
                    }
                }
            }
        }
    }

    /** People who are in the same groups. */
    private record Atom(String school, String team, int people) {}

    private static List<Atom> atoms(Audited audited, int round, String indicator) {
        var answered = audited.people().stream()
                .filter(person -> person.round() == round && person.levels().containsKey(indicator))
                .toList();
        return answered.stream()
                .map(person -> List.of(person.school(), person.team()))
                .distinct()
                .map(group -> new Atom(group.getFirst(), group.getLast(), count(answered, group)))
                .toList();
    }

    private static int count(List<Person> people, List<String> group) {
        return (int) people.stream()
                .filter(person -> List.of(person.school(), person.team()).equals(group))
                .count();
    }

    /** One row per group that something is told about, one column per atom. */
    private static List<double[]> told(Audited audited, int round, String indicator, List<Atom> atoms) {
        var groups = new HashSet<Set<Atom>>();
        for (var school : audited.schools().toList()) {
            var release = audited.release(round, school).then().statusCode(200).extract();
            if (isTold(release.path("cells"), indicator)) {
                groups.add(atoms.stream()
                        .filter(atom -> atom.school().equals(school))
                        .collect(toSet()));
            }
            List<Map<String, Object>> pooled = release.path("teachersIn.cells");
            if (pooled != null && isTold(pooled, indicator)) {
                groups.add(atoms.stream()
                        .filter(atom -> audited.pool().contains(atom.school()))
                        .collect(toSet()));
            }
            List<Map<String, Object>> teams = release.path("teams");
            for (var team : teams) {
                groups.add(atoms.stream()
                        .filter(atom ->
                                atom.school().equals(school) && atom.team().equals(team.get("name")))
                        .collect(toSet()));
            }
        }
        groups.remove(Set.<Atom>of());
        var rows = new ArrayList<double[]>();
        for (var group : groups) {
            rows.add(IntStream.range(0, atoms.size())
                    .mapToDouble(atom -> group.contains(atoms.get(atom)) ? 1 : 0)
                    .toArray());
        }
        return rows;
    }

    private static boolean isTold(List<Map<String, Object>> cells, String indicator) {
        return cells.stream()
                .anyMatch(cell -> "teacher".equals(cell.get("role"))
                        && indicator.equals(cell.get("indicator"))
                        && Boolean.FALSE.equals(cell.get("suppressed")));
    }

    private static double[] row(int atoms, int chosen) {
        return IntStream.range(0, atoms).mapToDouble(atom -> chosen >> atom & 1).toArray();
    }

    private static boolean isCombination(double[] wanted, List<double[]> rows) {
        var with = new ArrayList<>(rows);
        with.add(wanted);
        return rank(with) == rank(rows);
    }

    /** By elimination; zeros and ones of a dozen columns leave doubles exact enough. */
    private static int rank(List<double[]> rows) {
        var left = new ArrayList<>(rows.stream().map(double[]::clone).toList());
        int rank = 0;
        for (int column = 0; !left.isEmpty() && column < left.getFirst().length; column++) {
            int here = column;
            var pivot = left.stream().filter(row -> Math.abs(row[here]) > 1e-9).findFirst();
            if (pivot.isPresent()) {
                rank++;
                left.remove(pivot.get());
                left.forEach(row -> subtract(row, pivot.get(), here));
            }
        }
        return rank;
    }

    private static void subtract(double[] row, double[] pivot, int column) {
        double times = row[column] / pivot[column];
        for (int i = column; i < row.length; i++) row[i] -= times * pivot[i];
    }

    private List<String> events(Audited audited) {
        return QuarkusTransaction.requiringNew().call(() -> database
                .createNativeQuery("select data::text from outbox where subject in ?1", String.class)
                .setParameter(1, audited.rounds())
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList());
    }
}
