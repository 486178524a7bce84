package no.avsats.strategy.content;

import java.util.List;
import java.util.UUID;

/**
 * Goals against themes: how many measures stand where. A goal or theme with none is a gap.
 *
 * @param themes titles, across
 * @param gaps titles of goals and themes that no measure serves
 */
public record Matrix(List<String> themes, List<Row> rows, List<String> gaps) {

    /** @param counts a number for each theme */
    public record Row(int number, String goal, List<Integer> counts) {}

    public static Matrix of(Content content) {
        var measures = content.measures().stream().map(Content.Numbered::item).toList();
        var rows = content.goals().stream()
                .map(goal -> new Row(
                        goal.number(),
                        goal.item().title(),
                        content.themes().stream()
                                .map(theme -> count(measures, goal.id(), theme.id()))
                                .toList()))
                .toList();
        return new Matrix(
                content.themes().stream().map(theme -> theme.item().title()).toList(), rows, gaps(content, measures));
    }

    private static int count(List<Measure> measures, UUID goal, UUID theme) {
        return (int) measures.stream()
                .filter(measure ->
                        measure.goals().contains(goal) && measure.themes().contains(theme))
                .count();
    }

    private static List<String> gaps(Content content, List<Measure> measures) {
        return content.parts().stream()
                .filter(part -> part.item() instanceof SubGoal || part.item() instanceof Theme)
                .filter(part -> measures.stream()
                        .noneMatch(measure -> measure.goals().contains(part.id())
                                || measure.themes().contains(part.id())))
                .map(part -> part.item().title())
                .toList();
    }
}
