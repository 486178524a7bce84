package no.avsats.assessment.release;

import java.util.Random;
import java.util.stream.IntStream;

/** Answers as schools give them: people differ, indicators differ, schools differ, and some are nearly of one mind. */
final class GeneratedAnswers {

    private static final double HABIT = 0.6;

    private GeneratedAnswers() {}

    /** Levels per person and indicator, 0 for what was skipped. */
    static int[][] school(int people, int indicators, Random chance) {
        double spread = chance.nextInt(6) == 0 ? 0.25 : 0.75;
        double extreme = chance.nextInt(8) > 0 ? 0 : chance.nextBoolean() ? 1.3 : -1.3;
        double centre = 2.9 + HABIT * chance.nextGaussian() + extreme;
        double skipping = chance.nextInt(3) == 0 ? 0.12 : 0.04;
        var hard = IntStream.range(0, indicators)
                .mapToDouble(_ -> 0.45 * chance.nextGaussian())
                .toArray();
        return IntStream.range(0, people)
                .mapToObj(_ -> {
                    double own = centre + spread * chance.nextGaussian();
                    return IntStream.range(0, indicators)
                            .map(i -> chance.nextDouble() < skipping
                                    ? 0
                                    : level(own + hard[i] + HABIT * spread * chance.nextGaussian()))
                            .toArray();
                })
                .toArray(int[][]::new);
    }

    /** People in so many teams; every fourth named none when there are enough of them. */
    static int[] teams(int people, int teams) {
        return IntStream.range(0, people)
                .map(person -> person % 4 == 0 && people > 44 ? 0 : 1 + person % teams)
                .toArray();
    }

    private static int level(double value) {
        return Math.clamp(Math.round(value), 1, AnswersWalk.LEVELS);
    }
}
