package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.assessment.release.ObstacleFigures.Answer;
import no.avsats.assessment.release.ObstacleFigures.NamedObstacle;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** An attacker who knows this code, and exactly how many answered, tries every distribution that gives the same figures. */
@Tag("E-05")
class ObstaclesTest {

    private static final List<String> OPTIONS =
            List.of("time", "equipment", "support", "training", "unclear-expectations", "nothing");

    static IntStream people() {
        return IntStream.rangeClosed(10, 13);
    }

    @ParameterizedTest
    @MethodSource("people")
    void noFigureTellsThatOneOrTwoPeopleNamedSomething(int people) {
        var some = IntStream.range(1, 1 << OPTIONS.size()).boxed().toList();
        assertThat(figures(people)).allSatisfy((figures, spreads) -> assertThat(some)
                .noneMatch(options -> spreads.stream().allMatch(spread -> isSmall(named(spread, options)))));
    }

    @ParameterizedTest
    @MethodSource("people")
    void noFigureTellsThatAllNamedTheSame(int people) {
        assertThat(figures(people)).noneSatisfy((figures, spreads) -> assertThat(spreads)
                .allMatch(spread -> IntStream.of(spread).anyMatch(named -> named == people)));
    }

    /** Who named what is certain of a third only when all others named the same. */
    @ParameterizedTest
    @MethodSource("people")
    void noTwoPeopleTogetherKnowWhatAThirdNamed(int people) {
        var pairs = IntStream.range(0, OPTIONS.size())
                .boxed()
                .flatMap(one -> IntStream.rangeClosed(0, one).mapToObj(other -> new int[] {one, other}))
                .toList();
        assertThat(figures(people))
                .allSatisfy((figures, spreads) -> assertThat(pairs).noneMatch(pair -> knowAThird(pair, spreads)));
    }

    private static boolean knowAThird(int[] pair, List<int[]> spreads) {
        var others = spreads.stream()
                .map(int[]::clone)
                .filter(spread -> {
                    for (int one : pair) spread[one]--;
                    return IntStream.of(spread).allMatch(left -> left >= 0);
                })
                .toList();
        return !others.isEmpty()
                && IntStream.range(0, OPTIONS.size()).anyMatch(option -> others.stream()
                        .allMatch(
                                spread -> spread[option] == IntStream.of(spread).sum()));
    }

    @Test
    void nineAnswersTellNothing() {
        assertThat(told(5, 4, 0, 0, 0, 0)).isEqualTo(new ObstacleFigures(true, null, List.of(), null));
    }

    @Test
    void theOwnersOwnLimitHoldsToo() {
        assertThat(ObstacleFigures.of(answers(6, 6, 0, 0, 0, 0), OPTIONS, false, new Gate(15))
                        .suppressed())
                .isTrue();
    }

    @Test
    void optionsStandInTheOrderOfTheFrameworkAndFewAreTakenTogether() {
        assertThat(told(4, 2, 10, 1, 1, 2))
                .isEqualTo(new ObstacleFigures(
                        false, 20, List.of(new NamedObstacle("time", 20), new NamedObstacle("support", 50)), 30));
    }

    @Test
    void twoPeopleHideTheLeastOfThoseShown() {
        assertThat(told(12, 5, 1, 1, 0, 0))
                .isEqualTo(new ObstacleFigures(false, 15, List.of(new NamedObstacle("time", 65)), 35));
    }

    @Test
    void whereNobodyNamedTheOthersThereAreNoOthers() {
        assertThat(told(10, 10, 0, 0, 0, 0))
                .isEqualTo(new ObstacleFigures(
                        false, 20, List.of(new NamedObstacle("time", 50), new NamedObstacle("equipment", 50)), null));
    }

    @Test
    void aPoolIsNotItsLargestSchool() {
        var answers = new ArrayList<>(answers(8, 0, 0, 0, 0, 0));
        Stream.of("b", "b", "c", "c").forEach(school -> answers.add(new Answer(school, "support")));
        assertThat(ObstacleFigures.of(answers, OPTIONS, true, new Gate(5)).suppressed())
                .isTrue();
        answers.add(new Answer("c", "support"));
        assertThat(ObstacleFigures.of(answers, OPTIONS, true, new Gate(5)).suppressed())
                .isFalse();
    }

    private static ObstacleFigures told(int... spread) {
        return ObstacleFigures.of(answers(spread), OPTIONS, false, new Gate(5));
    }

    private static List<Answer> answers(int... spread) {
        return IntStream.range(0, spread.length)
                .boxed()
                .flatMap(option ->
                        IntStream.range(0, spread[option]).mapToObj(person -> new Answer("a", OPTIONS.get(option))))
                .toList();
    }

    /** Everything that so many people can make the gate tell, with every distribution that makes it. */
    private static Map<ObstacleFigures, List<int[]>> figures(int people) {
        var possible = new HashMap<ObstacleFigures, List<int[]>>();
        for (int[] spread : spreads(people, OPTIONS.size())) {
            possible.computeIfAbsent(told(spread), same -> new ArrayList<>()).add(spread);
        }
        return possible;
    }

    /** So many people on so many options, in all ways. */
    private static List<int[]> spreads(int people, int options) {
        if (options == 1) {
            return List.of(new int[] {people});
        }
        return IntStream.rangeClosed(0, people)
                .boxed()
                .flatMap(first -> spreads(people - first, options - 1).stream()
                        .map(rest -> IntStream.concat(IntStream.of(first), IntStream.of(rest))
                                .toArray()))
                .toList();
    }

    /** @param options as bits */
    private static int named(int[] spread, int options) {
        return IntStream.range(0, spread.length)
                .filter(option -> (options & 1 << option) != 0)
                .map(option -> spread[option])
                .sum();
    }

    private static boolean isSmall(int people) {
        return people == 1 || people == 2;
    }
}
