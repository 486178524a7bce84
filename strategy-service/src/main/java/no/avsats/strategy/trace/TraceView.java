package no.avsats.strategy.trace;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A goal's thread as its page shows it.
 *
 * @param above from the top down; none at the top
 * @param root the goal with everything under it that is on this page
 * @param measures of all pages; null but on the first
 * @param schools that have any of them; null but on the first
 * @param open whether it is short enough to stand unfolded
 * @param first whether it is the first page
 * @param pageToken of the next page; empty on the last one
 */
record TraceView(
        List<TracedGoal> above,
        Node root,
        @Nullable Long measures,
        @Nullable Long schools,
        boolean open,
        boolean first,
        String pageToken) {

    /** So many measures can be read at a glance. */
    private static final int SHORT = 20;

    /**
     * A goal in the tree.
     *
     * @param own measures of its strategy
     * @param schools those of plans, school by school
     */
    record Node(TracedGoal goal, List<TracedMeasure> own, List<AtSchool> schools, List<Node> below) {

        public boolean bare() {
            return own.isEmpty() && schools.isEmpty() && below.isEmpty();
        }
    }

    /** What one school does. */
    record AtSchool(String name, List<TracedMeasure> measures) {}

    static TraceView of(List<TracedGoal> above, Trace trace, boolean first) {
        var answering = trace.goals().stream().collect(groupingBy(goal -> Objects.requireNonNull(goal.parent())));
        var serving = trace.data().stream().collect(groupingBy(TracedMeasure::goal));
        return new TraceView(
                above.reversed(),
                node(trace.goal(), answering, serving),
                trace.measures(),
                trace.schools(),
                trace.data().size() <= SHORT,
                first,
                Objects.requireNonNullElse(trace.pageToken(), ""));
    }

    private static Node node(
            TracedGoal goal, Map<UUID, List<TracedGoal>> answering, Map<UUID, List<TracedMeasure>> serving) {
        var measures = serving.getOrDefault(goal.id(), List.of());
        return new Node(
                goal,
                measures.stream().filter(measure -> measure.plan() == null).toList(),
                schools(measures),
                answering.getOrDefault(goal.id(), List.of()).stream()
                        .map(below -> node(below, answering, serving))
                        .toList());
    }

    private static List<AtSchool> schools(List<TracedMeasure> measures) {
        return measures.stream()
                .filter(measure -> measure.plan() != null)
                .collect(groupingBy(TracedMeasure::organisation, LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(some -> new AtSchool(some.getFirst().organisationName(), some))
                .toList();
    }
}
