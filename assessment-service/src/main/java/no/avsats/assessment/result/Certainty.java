package no.avsats.assessment.result;

import java.math.BigInteger;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import no.avsats.assessment.events.AssessmentReleased.Band;
import no.avsats.assessment.events.AssessmentReleased.Cell;
import no.avsats.assessment.release.Level;
import no.avsats.frame.Portion;

/**
 * Whether teachers stand apart from the leaders' level by more than chance explains.
 *
 * <p>The test is the exact sign test, two-sided, at five per cent: of the teachers who are not on the leaders' level, how many
 * are below it, and how many above? It assumes that teachers answered independently of each other, and nothing about how they
 * spread. It reads the released bands and share and never an answer, so it tells nothing that they do not: people are counted
 * downwards from rounded per cents, of a share told as a range only those who are certain count, and a band that the leaders'
 * level lies in counts for neither side. All of it makes it slower to speak.
 */
enum Certainty {
    /** Fewer than ten answers, or no share is told. */
    TOO_FEW,
    CHANCE,
    CLEAR;

    private static final double LIMIT = 0.05;
    private static final int ALL = 100;

    /** @param leaders their level, 1 to 5 */
    static Certainty of(Cell teachers, int leaders) {
        Integer answered = teachers.answered();
        var share = Portion.of(teachers.share(), teachers.atLeast(), teachers.atMost());
        if (answered == null || share.isEmpty()) {
            return TOO_FEW;
        }
        var sides = List.of(
                new Band(Level.LOWEST, teachers.target() - 1, ALL - share.get().high()),
                new Band(teachers.target(), Level.HIGHEST, share.get().low()));
        int below = surely(answered, teachers.bands(), sides, band -> band.to() < leaders);
        int above = surely(answered, teachers.bands(), sides, band -> band.from() > leaders);
        return probability(below, above) < LIMIT ? CLEAR : CHANCE;
    }

    /** Both ways of telling the same people count too few of them at most. */
    private static int surely(int answered, List<Band> bands, List<Band> sides, Predicate<Band> which) {
        return Math.max(people(answered, bands, which), people(answered, sides, which));
    }

    private static int people(int answered, List<Band> bands, Predicate<Band> which) {
        return bands.stream()
                .filter(which)
                .mapToInt(band -> answered * band.percent() / ALL)
                .sum();
    }

    /** Of sides as uneven as these or more so, were both equally likely for everybody; 1 when nobody is on either. */
    static double probability(int below, int above) {
        int all = below + above;
        var ways = IntStream.rangeClosed(0, Math.min(below, above))
                .mapToObj(side -> choose(all, side))
                .reduce(BigInteger.ZERO, BigInteger::add);
        return Math.min(1, 2 * ways.doubleValue() / Math.pow(2, all));
    }

    private static BigInteger choose(int all, int some) {
        var ways = BigInteger.ONE;
        for (int i = 1; i <= some; i++) {
            ways = ways.multiply(BigInteger.valueOf(all - some + i)).divide(BigInteger.valueOf(i));
        }
        return ways;
    }
}
