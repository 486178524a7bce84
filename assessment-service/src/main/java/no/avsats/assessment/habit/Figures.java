package no.avsats.assessment.habit;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a closed survey may show, and all that is kept of it.
 *
 * @param people who answered; 0 where they were too few to show anything
 * @param cells of everybody, and of stages where those can be told apart
 */
record Figures(int people, List<Cell> cells) {

    static final int FEWEST = 5;
    static final Figures NONE = new Figures(0, List.of());

    Figures {
        cells = List.copyOf(cells);
    }

    /** Lets out questions that {@link #FEWEST} or more have answered, and not all alike: that would tell what each of them said. */
    static Figures gate(int people, List<Cell> sums) {
        if (people < FEWEST) {
            return NONE;
        }
        var shown = sums.stream().collect(groupingBy(Cell::question)).values().stream()
                .filter(Figures::tellsOfNobody)
                .flatMap(question -> Stream.concat(question.stream().map(Cell::ofEverybody), stages(question)));
        return new Figures(people, Cell.sum(shown));
    }

    /** Stages that tell of nobody, unless everybody less those stages would. */
    private static Stream<Cell> stages(List<Cell> question) {
        var told = question.stream()
                .filter(each -> !each.stage().equals(Cell.NO_STAGE))
                .collect(groupingBy(Cell::stage))
                .values()
                .stream()
                .filter(Figures::tellsOfNobody)
                .flatMap(List::stream)
                .toList();
        var others = question.stream().filter(each -> !told.contains(each)).toList();
        return others.isEmpty() || tellsOfNobody(others) ? told.stream() : Stream.empty();
    }

    private static boolean tellsOfNobody(List<Cell> group) {
        return Cell.people(group) >= FEWEST
                && group.stream().map(Cell::answer).distinct().count() > 1;
    }

    /** Empty for a question or stage that is not shown. */
    List<Cell> of(String question, String stage) {
        return cells.stream()
                .filter(each -> each.question().equals(question) && each.stage().equals(stage))
                .toList();
    }
}
