package no.avsats.assessment.result;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.avsats.assessment.release.Gate;
import no.avsats.assessment.round.Participation;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;

/**
 * A school's release for one of its groups.
 *
 * @param path where the school's part in the round lives
 * @param log where the school's log of views is
 * @param planPath where a plan begins from this result
 * @param measurePath where the school says what it makes of a measure
 * @param school name
 * @param title of the round
 * @param leaders whether the group is the leaders, else the teachers
 * @param stated whether the leaders signed a statement
 * @param pupils whether pupils were asked too
 * @param reader what the reader may do
 * @param compared whether survey 1 was released too
 * @param officeFrom when the office sees it at the latest
 * @param answered how many of the group answered
 * @param fewest answers that are shown
 * @param pool null when the school stands alone
 * @param gaps areas in which both groups show a level; empty for readers outside the school
 * @param history null for the first round
 * @param similar null where too few schools of the size have shared theirs, and for readers outside the school
 * @param teams of the school, in order of name; empty for leaders, and where none may be told
 * @param statuses as the leaders signed them; empty for other groups
 * @param obstacles that teachers named; null for other groups, and where they are not asked
 * @param preconditions of the school; empty but on its first page
 * @param signers names under the statement; empty for teachers
 */
record ResultView(
        String path,
        String log,
        String planPath,
        String measurePath,
        UUID round,
        String school,
        String title,
        boolean leaders,
        boolean stated,
        boolean pupils,
        Reader reader,
        boolean compared,
        LocalDate officeFrom,
        Participation answered,
        int fewest,
        @Nullable PoolNote pool,
        List<AreaRow> areas,
        List<GapRow> gaps,
        @Nullable History history,
        @Nullable SimilarView similar,
        Shelf shelf,
        List<AdviceRow> advice,
        List<Comment> comments,
        List<TeamColumn> teams,
        List<StatusRow> statuses,
        @Nullable ObstaclesPart obstacles,
        List<PreconditionRow> preconditions,
        String signers) {

    private static final int MOST_AT_ONCE = 3;
    private static final int MOST_NAMED = 3;

    /**
     * @param staff whether they work at the school
     * @param leads whether they may share it
     * @param plans whether they make the school's plans
     * @param shared whether the office sees it
     */
    record Reader(boolean staff, boolean leads, boolean plans, boolean shared) {}

    /** @param schools names */
    record PoolNote(String name, String schools, boolean released) {}

    public int shown() {
        return (int) areas.stream().filter(AreaRow::shown).count();
    }

    public int reached() {
        return (int) areas.stream().filter(AreaRow::reached).count();
    }

    /** The area with the longest way to its target; null when none is left, or several have equally far. */
    public @Nullable Phrase furthest() {
        var distance = areas.stream().mapToInt(AreaRow::distance).max().orElse(0);
        var candidates = areas.stream()
                .filter(area -> distance > 0 && area.distance() == distance)
                .toList();
        return candidates.size() == 1 ? candidates.getFirst().name() : null;
    }

    /** Whether the test can say something about some area. */
    public boolean tested() {
        return gaps.stream().anyMatch(gap -> gap.certainty() != Certainty.TOO_FEW);
    }

    /** Levels between the groups where they differ most; 0 when they see all alike. */
    public int widest() {
        return gaps.stream().mapToInt(GapRow::size).max().orElse(0);
    }

    /** The area that the groups see most differently; null when there is none, or several. */
    public @Nullable GapRow largestGap() {
        var candidates = gaps.stream()
                .filter(gap -> widest() > 0 && gap.size() == widest())
                .toList();
        return candidates.size() == 1 ? candidates.getFirst() : null;
    }

    /** What the group has come furthest with: indicators at the target or above, the highest first. */
    public List<AreaRow> strengths() {
        return indicators(
                AreaRow::reached, Comparator.comparing(AreaRow::surplus).reversed());
    }

    /** What is furthest from the target. */
    public List<AreaRow> nextSteps() {
        return indicators(
                row -> row.distance() > 0,
                Comparator.comparing(AreaRow::distance).reversed());
    }

    private List<AreaRow> indicators(Predicate<AreaRow> which, Comparator<AreaRow> order) {
        return areas.stream()
                .flatMap(area -> area.details().stream())
                .filter(which)
                .sorted(order)
                .limit(MOST_NAMED)
                .toList();
    }

    /** As many measures as one can read at once. */
    public List<AdviceRow> adviceFirst() {
        return adviceOpen().stream().limit(MOST_AT_ONCE).toList();
    }

    public List<AdviceRow> adviceRest() {
        return adviceOpen().stream().skip(MOST_AT_ONCE).toList();
    }

    private List<AdviceRow> adviceOpen() {
        return advice.stream().filter(each -> !each.settled()).toList();
    }

    /** What the school decided against or does already. */
    public List<AdviceRow> adviceSettled() {
        return advice.stream().filter(AdviceRow::settled).toList();
    }

    /** Fewest answers told in numbers. */
    public int fewestInNumbers() {
        return Math.max(Gate.NUMBERS_FROM, fewest);
    }

    public boolean pupilsInGaps() {
        return gaps.stream().anyMatch(gap -> gap.pupils() != null);
    }

    public boolean poolWaits() {
        return pool != null && !pool.released() && !leaders;
    }

    public boolean spreads() {
        return areas.stream().anyMatch(area -> area.spread() != null);
    }

    public boolean inWords() {
        return rows().anyMatch(row -> row.words() != null);
    }

    /** Whether some area of the teachers shows its level alone. */
    public boolean levelsAlone() {
        return !leaders && areas.stream().anyMatch(AreaRow::levelAlone);
    }

    /** Whether some share is told as a range. */
    public boolean ranges() {
        var past = Stream.ofNullable(history)
                .flatMap(each -> each.rows().stream())
                .flatMap(row -> row.points().stream())
                .map(History.Point::portion);
        var told = Stream.of(rows().map(AreaRow::portion), past, gaps.stream().map(GapRow::pupils));
        return told.flatMap(each -> each).filter(Objects::nonNull).anyMatch(Portion::range);
    }

    private Stream<AreaRow> rows() {
        return areas.stream().flatMap(area -> Stream.concat(Stream.of(area), area.details().stream()));
    }

    public String band() {
        return answered.band();
    }
}
