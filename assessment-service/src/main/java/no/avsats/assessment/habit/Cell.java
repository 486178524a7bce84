package no.avsats.assessment.habit;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How many gave an answer to a question.
 *
 * @param stage of those who gave it: {@link #NO_STAGE} for those who told none, and for everybody where all are added up
 */
record Cell(String question, String stage, String answer, int count) {

    static final String NO_STAGE = "";

    /** By name: nothing tells what was answered first. */
    private static final Comparator<Cell> ORDER =
            comparing(Cell::question).thenComparing(Cell::stage).thenComparing(Cell::answer);

    /** One a question, stage and answer. */
    static List<Cell> sum(Stream<Cell> cells) {
        return cells.collect(groupingBy(each -> each.counting(0), summingInt(Cell::count))).entrySet().stream()
                .map(each -> each.getKey().counting(each.getValue()))
                .sorted(ORDER)
                .toList();
    }

    /** How many gave any of the answers. */
    static int people(Collection<Cell> cells) {
        return cells.stream().mapToInt(Cell::count).sum();
    }

    Cell ofEverybody() {
        return new Cell(question, NO_STAGE, answer, count);
    }

    private Cell counting(int number) {
        return new Cell(question, stage, answer, number);
    }
}
