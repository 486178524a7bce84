package no.avsats.assessment.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Takes the values that releases tell, as every reader gets them, and looks for somebody of whom a side of the target or a level
 * is certain, and for one or two people who can be counted: by searching for other answers that tell the same. Where none are
 * found the test fails, whether or not there are any.
 */
@Tag("E-05")
class ReleaseAuditTest {

    private static final int SCHOOLS = 400;
    private static final int POOLS = 200;

    /** Guesses are estimated at every tenth school. */
    private static final int SAMPLED = 10;

    private final Map<String, Integer> uses = Collections.synchronizedMap(new TreeMap<>());
    private final AtomicInteger guessed95 = new AtomicInteger();
    private final AtomicInteger answers = new AtomicInteger();

    @Test
    void nobodyIsCertainAtAnySchool() {
        var certain = IntStream.range(0, SCHOOLS)
                .parallel()
                .boxed()
                .flatMap(seed -> school(seed).stream())
                .toList();
        System.out.println("What is told of areas and indicators, by how many answered:\n" + Usefulness.table(uses));
        System.out.printf("Guessed with 95 %% from outside: %d of %d answers%n", guessed95.get(), answers.get());
        assertThat(certain).isEmpty();
        Usefulness.assertGoals(uses);
    }

    @Test
    void nobodyIsCertainInAnyPool() {
        var certain = IntStream.range(0, POOLS)
                .parallel()
                .boxed()
                .flatMap(seed -> pool(seed).stream())
                .toList();
        assertThat(certain).isEmpty();
    }

    private List<String> school(int seed) {
        var chance = new Random(seed);
        int people = 5 + chance.nextInt(chance.nextInt(3) == 0 ? 76 : 20);
        int teams = people >= 22 && chance.nextInt(3) == 0 ? 2 + people / 40 : 0;
        var certain = new ArrayList<String>();
        boolean nothing = true;
        for (int i = 0; i < 3; i++) {
            int indicators = chance.nextInt(4) == 0 ? 1 : chance.nextInt(4) == 0 ? 2 : 3;
            var answers = GeneratedAnswers.school(people, indicators, chance);
            var inTeams = teams == 0 ? new int[0] : GeneratedAnswers.teams(people, teams);
            var area = new AuditedArea(i == 0 ? 3 : 4, answers, inTeams, new int[0]);
            var attack = new Attack(area, 31L * seed + i);
            count(people, attack.told());
            if (seed % SAMPLED == 0) guess(attack.guessed());
            nothing &= attack.told().cells().stream().allMatch(Cell::suppressed);
            attack.certain().forEach(each -> certain.add("school " + seed + ": " + each + " " + attack.told()));
        }
        if (people >= 10) Usefulness.count(uses, people, "school", nothing ? "sees nothing" : "sees something");
        return certain;
    }

    private void guess(int[] guessed) {
        guessed95.addAndGet(guessed[0]);
        answers.addAndGet(guessed[1]);
    }

    private void count(int people, AuditedArea.Release told) {
        Usefulness.count(uses, people, "area", Usefulness.of(told.cells().getFirst()));
        told.cells()
                .subList(1, told.cells().size())
                .forEach(cell -> Usefulness.count(uses, people, "indicator", Usefulness.of(cell)));
        if (people >= 10) {
            boolean bands = !told.cells().getFirst().bands().isEmpty();
            Usefulness.count(uses, people, "area's bands", bands ? "told" : "none");
        }
    }

    private static List<String> pool(int seed) {
        var chance = new Random(10_000 + seed);
        int people = 10 + chance.nextInt(12);
        int[] school = IntStream.range(0, people).map(person -> person % 3).toArray();
        var answers = GeneratedAnswers.school(people, 1 + chance.nextInt(3), chance);
        var attack = new Attack(new AuditedArea(4, answers, new int[0], school), seed);
        return attack.certain().stream()
                .map(each -> "pool " + seed + ": " + each)
                .toList();
    }
}
