package no.avsats.strategy.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.avsats.problem.Problem.FieldError;

/**
 * What a new period takes from the old one: texts, themes, areas, blocks and goals all, measures one by one. Everything gets
 * new ids, because the old strategy stays readable; goals and measures keep a link to where they come from.
 */
public final class Carrying {

    private final Map<UUID, UUID> ids = new HashMap<>();
    private final List<Part> parts = new ArrayList<>();
    private final Map<UUID, String> closing;

    private Carrying(Map<UUID, String> closing) {
        this.closing = closing;
    }

    /**
     * @param closing measures that do not go on, each with the reason
     * @throws UnfitPart when a reason is missing or names no measure
     */
    public static Content from(Content old, Map<UUID, String> closing) {
        check(old, closing);
        var carrying = new Carrying(closing);
        old.parts().stream()
                .filter(part -> !(part.item() instanceof Measure) && !(part.item() instanceof Closed))
                .sorted((one, other) -> Boolean.compare(
                        one.item() instanceof SubGoal, other.item() instanceof SubGoal)) // goals name areas and blocks
                .forEach(carrying::carry);
        old.measures().forEach(measure -> carrying.carry(measure.id(), measure.item()));
        return new Content(carrying.parts);
    }

    private static void check(Content old, Map<UUID, String> closing) {
        var errors = closing.entrySet().stream()
                .flatMap(each -> fault(old, each).stream())
                .toList();
        if (!errors.isEmpty()) {
            throw new UnfitPart(errors);
        }
    }

    private static Optional<FieldError> fault(Content old, Map.Entry<UUID, String> each) {
        var pointer = "/closing/" + each.getKey();
        if (old.find(each.getKey())
                .filter(part -> part.item() instanceof Measure)
                .isEmpty()) {
            return Optional.of(new FieldError(pointer, "UNKNOWN_PART", "There is no such measure."));
        }
        return each.getValue().isBlank()
                ? Optional.of(new FieldError(pointer, "REASON_MISSING", "Say why it does not go on."))
                : Optional.empty();
    }

    private void carry(Part old) {
        add(
                old.id(),
                switch (old.item()) {
                    case SubGoal goal ->
                        new SubGoal(
                                goal.title(),
                                goal.text(),
                                goal.parent(),
                                goal.area() == null ? null : ids.get(goal.area()),
                                goal.prioritised(),
                                goal.targetGroups(),
                                renamed(goal.blocks()),
                                old.id());
                    case Section section -> section;
                    case Area area -> area;
                    case Theme theme -> theme;
                    case Block block -> block;
                    case Measure measure -> measure;
                    case Closed closed -> closed;
                    case Deviation deviation -> deviation;
                });
    }

    private void carry(UUID old, Measure measure) {
        var reason = closing.get(old);
        if (reason != null) {
            add(old, new Closed(measure.title(), reason.strip(), old));
            return;
        }
        add(old, measure.about(renamed(measure.goals()), renamed(measure.themes()), renamed(measure.blocks()), old));
    }

    private void add(UUID old, Item item) {
        var part = Part.of(item);
        ids.put(old, part.id());
        parts.add(part);
    }

    private List<UUID> renamed(List<UUID> old) {
        return old.stream()
                .flatMap(id -> Optional.ofNullable(ids.get(id)).stream())
                .toList();
    }
}
