package no.avsats.strategy.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.content.Content.Numbered;
import no.avsats.strategy.content.Deviation;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.content.SubGoal;
import org.jspecify.annotations.Nullable;

/**
 * The goals above a strategy three ways: as they were in the period before, as they are now, and what the strategy makes of
 * them. Nothing is kept beside the strategy: what it says tells what has been decided.
 *
 * @param now the newest edition above, of a later period where there is one
 * @param moved whether it is of a later period than the one that the strategy hangs below
 * @param compared whether there is a period before, so that a goal can be new
 */
record Above(Edition now, boolean moved, boolean compared, List<Row> rows) {

    /** So that a circle of periods ends. */
    private static final int MOST_PERIODS = 8;

    /**
     * @param id of the goal as it is now; of the one before when it is gone
     * @param before null for a new goal
     * @param now null for one that is gone
     * @param ours the strategy's goals that answer either
     * @param deviation why the strategy goes without; null when it does not
     * @param decided whether the strategy says what it makes of the goal as it is now
     */
    record Row(
            UUID id,
            @Nullable SubGoal before,
            @Nullable SubGoal now,
            List<Numbered<SubGoal>> ours,
            @Nullable Numbered<Deviation> deviation,
            boolean decided) {

        SubGoal named() {
            return now == null ? Objects.requireNonNull(before) : now;
        }
    }

    /**
     * What somebody makes of a goal above.
     *
     * @param choice null for nothing yet
     * @param title of the own goal
     * @param reason why the strategy goes without
     */
    record Answer(@Nullable Choice choice, String title, String reason) {

        /** As the strategy has it, with nothing chosen. */
        static Answer standing(Row row) {
            var title = row.ours().stream().findFirst().map(Numbered::item).orElse(row.named());
            var reason = Optional.ofNullable(row.deviation())
                    .map(deviation -> deviation.item().text())
                    .orElse("");
            return new Answer(null, title.title(), reason);
        }

        boolean isWrong() {
            return choice == Choice.ADAPT && (title.isEmpty() || title.length() > Item.LONGEST_TITLE)
                    || choice == Choice.DEVIATE && (reason.isEmpty() || reason.length() > Item.LONGEST);
        }
    }

    /** What can be made of a goal above. The last two are for one that is there no more. */
    enum Choice {
        ACCEPT,
        ADAPT,
        DEVIATE,
        KEEP,
        DROP;

        static @Nullable Choice of(String name, boolean gone) {
            return Arrays.stream(values())
                    .filter(choice -> choice.name().equals(name))
                    .filter(choice -> gone == (choice == KEEP || choice == DROP))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** The newest edition above of a later period than the one that the strategy hangs below; empty when there is none. */
    static Optional<Edition> next(Strategy strategy) {
        return Optional.ofNullable(strategy.parent)
                .map(Above::later)
                .filter(later -> !later.isEmpty())
                .map(List::getLast);
    }

    /** Empty when there is no published strategy above. */
    static Optional<Above> of(Strategy strategy) {
        return Optional.ofNullable(strategy.parent).flatMap(Edition::newest).map(parent -> {
            var later = later(parent.strategy);
            if (!later.isEmpty()) {
                var periods = Stream.concat(Stream.of(parent), later.stream()).toList();
                return new Above(later.getLast(), true, true, rows(strategy.content, periods));
            }
            var periods = Stream.concat(
                            Stream.ofNullable(parent.predecessor).flatMap(old -> Edition.newest(old).stream()),
                            Stream.of(parent))
                    .toList();
            return new Above(parent, false, periods.size() > 1, rows(strategy.content, periods));
        });
    }

    /** The editions of the periods after the strategy's, the next one first. */
    private static List<Edition> later(UUID strategy) {
        return Stream.iterate(
                        Edition.after(strategy),
                        Optional::isPresent,
                        next -> next.flatMap(found -> Edition.after(found.strategy)))
                .limit(MOST_PERIODS)
                .flatMap(Optional::stream)
                .toList();
    }

    /** @param periods the first is before, the last is now */
    private static List<Row> rows(Content own, List<Edition> periods) {
        var now = periods.getLast();
        var before = periods.size() > 1 ? goals(periods.getFirst()) : Map.<UUID, SubGoal>of();
        var origins = new HashMap<UUID, UUID>();
        periods.forEach(period -> goals(period).forEach((id, goal) -> {
            if (goal.origin() != null) {
                origins.put(id, goal.origin());
            }
        }));
        var rows = new ArrayList<Row>();
        var gone = new LinkedHashMap<>(before);
        goals(now).forEach((id, goal) -> {
            var root = root(id, before.keySet(), origins);
            gone.remove(root);
            rows.add(row(own, id, before.get(root), goal, List.of(id, root)));
        });
        gone.forEach((id, goal) -> {
            var row = row(own, id, goal, null, List.of(id));
            if (!row.ours().isEmpty()) {
                rows.add(row);
            }
        });
        return List.copyOf(rows);
    }

    private static Map<UUID, SubGoal> goals(Edition edition) {
        return edition.content.goals().stream()
                .collect(Collectors.toMap(Numbered::id, Numbered::item, (one, other) -> one, LinkedHashMap::new));
    }

    /** What the goal was in the first of the periods; itself when it is new. */
    private static UUID root(UUID goal, Set<UUID> before, Map<UUID, UUID> origins) {
        return Stream.iterate(Optional.of(goal), Optional::isPresent, id -> id.map(origins::get))
                .limit(MOST_PERIODS)
                .flatMap(Optional::stream)
                .filter(before::contains)
                .findFirst()
                .orElse(goal);
    }

    private static Row row(Content own, UUID id, @Nullable SubGoal before, @Nullable SubGoal now, List<UUID> either) {
        var ours = own.goals().stream()
                .filter(goal -> goal.item().parent() != null
                        && either.contains(goal.item().parent()))
                .toList();
        var deviation = own.deviations().stream()
                .filter(each -> either.contains(each.item().above()))
                .findFirst();
        var decided = now != null
                && (ours.stream().anyMatch(goal -> id.equals(goal.item().parent()))
                        || deviation
                                .filter(each -> each.item().above().equals(id))
                                .isPresent());
        return new Row(id, before, now, ours, deviation.orElse(null), decided);
    }
}
