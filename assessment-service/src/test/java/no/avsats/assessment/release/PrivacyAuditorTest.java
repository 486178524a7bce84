package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import no.avsats.assessment.AssessmentStack;
import no.avsats.assessment.Municipality;
import no.avsats.assessment.framework.Frameworks;
import no.avsats.assessment.release.Audited.Person;
import no.avsats.assessment.release.Audited.Stated;
import no.avsats.stack.Tokens;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Collects every figure of teachers and pupils that staff and the office can reach over two rounds, in JSON, on every page that
 * links lead to, on paper and in events, and looks for a hidden group behind them. There is no file of these figures here;
 * another service makes those of the events, and its {@code ToldFiguresTest} shows that it has no other source.
 */
@AssessmentStack
@Tag("E-05")
class PrivacyAuditorTest {

    private static final int FEWEST = 5;

    Tokens tokens;

    @Inject
    Frameworks frameworks;

    @Inject
    EntityManager database;

    /**
     * The strongest that can be said of those who count nowhere: were their answers others, everything anybody can reach would be
     * the same to the letter. So no figure, no sum, no difference over time and no filter tells anything about them. The same
     * holds for what leaders have written and not signed.
     */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    @Tag("B-11")
    void whatHiddenPeopleAnswerChangesNothing(long seed) {
        var framework = frameworks.get("five-areas/1");
        var one = new Audited(tokens, framework, seed, false).live();
        var same = new Audited(tokens, framework, seed, true).live();
        for (boolean pupil : List.of(true, false)) {
            assertThat(levels(same, pupil)).as("somebody is hidden").isNotEqualTo(levels(one, pupil));
        }
        assertThat(statuses(same)).as("something is not signed").isNotEqualTo(statuses(one));
        assertThat(same.reachable(events(same))).isEqualTo(one.reachable(events(one)));
        noHiddenGroupCanBeSolvedFor(one, events(one));
        statusesAreToldAsTheyWereSigned(one);
    }

    private static List<?> levels(Audited audited, boolean pupil) {
        return audited.people().stream()
                .filter(person -> person.pupil() == pupil)
                .map(Person::levels)
                .toList();
    }

    private static List<?> statuses(Audited audited) {
        return audited.statements().stream().map(Stated::statuses).toList();
    }

    /**
     * What infrastructure is in place is no answer of somebody who must be hidden: the leaders state it under their names, and
     * the form says who reads it. So it is told word by word to the school and its office and counted for the school alone;
     * what is not signed is told nobody. No sum over schools is anywhere: events, which those sums are made from, have none.
     */
    private void statusesAreToldAsTheyWereSigned(Audited audited) {
        for (var stated : audited.statements()) {
            audited.readers(stated.school()).values().forEach(as -> {
                var release =
                        audited.release(stated.round(), stated.school(), as).jsonPath();
                assertThat(release.<Map<String, String>>get("statement.statuses"))
                        .isEqualTo(stated.signed() ? stated.statuses() : null);
                assertThat(release.<List<Integer>>get("preconditions.findAll { it.role == null }.inPlace"))
                        .as("statuses in place at %s", stated)
                        .isEqualTo(inPlace(stated));
            });
        }
        var told = String.join("\n", events(audited));
        assertThat(frameworks.get("five-areas/1").statuses())
                .noneMatch(status -> told.contains('"' + status.id() + '"'));
    }

    private List<@Nullable Integer> inPlace(Stated stated) {
        return frameworks.get("five-areas/1").preconditions().stream()
                .filter(each -> each.indicators().isEmpty())
                .map(each -> stated.signed() ? inPlace(stated, each.statuses()) : null)
                .toList();
    }

    private static int inPlace(Stated stated, List<String> statuses) {
        return (int) statuses.stream()
                .filter(each -> "done".equals(stated.statuses().get(each)))
                .count();
    }

    /**
     * Of those who count in a larger group: each figure is an equation over the people whom it counts. No combination of the
     * equations of one round and question is about fewer than five people.
     */
    private static void noHiddenGroupCanBeSolvedFor(Audited audited, List<String> events) {
        for (int round = 0; round < Audited.ROUNDS; round++) {
            var told = audited.told(round, events);
            for (var asked : audited.asked()) {
                var atoms = atoms(audited, round, asked);
                var rows = rows(told, asked, atoms);
                for (int chosen = 1; chosen < 1 << atoms.size(); chosen++) {
                    var some = chosen;
                    int count = IntStream.range(0, atoms.size())
                            .filter(atom -> (some >> atom & 1) == 1)
                            .map(atom -> atoms.get(atom).people())
                            .sum();
                    if (count < FEWEST) {
                        assertThat(isCombination(row(atoms.size(), some), rows))
                                .as("%d people of %s in round %d can be solved for: %s"
                                        .formatted(count, atoms, round, asked))
                                .isFalse();
                    }
                }
            }
            assertThat(told.stream().map(Told::asked))
                    .as("teachers and pupils are told of")
                    .containsAll(Municipality.SHORT_FORM)
                    .anyMatch(asked -> asked.startsWith("pupil-"));
        }
    }

    /** People who are in the same groups. */
    private record Atom(String school, String team, int people) {}

    private static List<Atom> atoms(Audited audited, int round, String asked) {
        var answered = audited.people().stream()
                .filter(person -> person.round() == round && person.answered(asked))
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
    private static List<double[]> rows(Set<Told> told, String asked, List<Atom> atoms) {
        return told.stream()
                .filter(each -> each.asked().isEmpty() || each.asked().equals(asked))
                .map(each -> atoms.stream()
                        .mapToDouble(atom -> isOf(atom, each) ? 1 : 0)
                        .toArray())
                .filter(row -> DoubleStream.of(row).sum() > 0)
                .toList();
    }

    private static boolean isOf(Atom atom, Told told) {
        return told.schools().contains(atom.school())
                && (told.team().isEmpty() || told.team().equals(atom.team()));
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
