package no.avsats.assessment.result;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import no.avsats.assessment.framework.Respondent;
import no.avsats.assessment.words.Phrase;
import no.avsats.frame.Portion;
import org.jspecify.annotations.Nullable;

/**
 * The school's rounds beside each other, the oldest first.
 *
 * @param rows one per area, each with one point per round
 */
record History(List<Past> rounds, List<Row> rows) {

    /** @param path where its result is */
    record Past(String title, String path, LocalDate closedOn) {}

    record Row(Phrase area, List<Point> points) {}

    /**
     * An area in a round; nothing where it is hidden or was not asked.
     *
     * @param portion at the target or above; null below ten answers, and where only the level is told
     * @param words the same in words, from five to nine answers; else null
     * @param broken whether other things were asked than in the round before, so that the two cannot be compared
     */
    record Point(
            @Nullable Integer level,
            @Nullable Portion portion,
            @Nullable String words,
            boolean broken) {}

    /** @param readings of the school's rounds, the oldest first */
    static History of(List<Reading> readings, Respondent group) {
        var newest = readings.getLast();
        var rows = newest.framework().areas().stream()
                .map(area -> new Row(
                        Phrase.of(area.name(), newest.language()),
                        IntStream.range(0, readings.size())
                                .mapToObj(round -> point(readings, round, area.id(), group))
                                .toList()))
                .toList();
        return new History(readings.stream().map(History::past).toList(), rows);
    }

    private static Past past(Reading reading) {
        var assessment = reading.assessment();
        return new Past(
                assessment.round().title(),
                assessment.path() + "/result",
                assessment.closedOn().orElseThrow());
    }

    private static Point point(List<Reading> readings, int round, String area, Respondent group) {
        var here = readings.get(round);
        var broken = round > 0 && !here.comparable(readings.get(round - 1), area, group);
        return here.whole(area, group)
                .map(cell -> new Point(
                        cell.level(),
                        Reading.portion(cell),
                        cell.shareInWords() == null ? null : cell.shareInWords().name(),
                        broken))
                .orElse(new Point(null, null, null, broken));
    }

    public String title(int round) {
        return rounds.get(round).title();
    }

    /** Whether some step from one round to the next cannot be compared. */
    public boolean broken() {
        return rows.stream().flatMap(row -> row.points().stream()).anyMatch(Point::broken);
    }
}
