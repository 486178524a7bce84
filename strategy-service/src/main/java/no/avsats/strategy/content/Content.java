package no.avsats.strategy.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import no.avsats.problem.Problem.FieldError;

/**
 * Everything that a strategy says. Editing is a function from one content to the next, part by part, so that two people who
 * write different parts do not meet.
 *
 * @param parts in the order of the document within each type
 */
public record Content(List<Part> parts) {

    /** So that a page stays readable and a row stays small. */
    static final int MOST_PARTS = 300;

    public Content {
        parts = List.copyOf(parts);
    }

    /**
     * A part of one type, by its place among them.
     *
     * @param number from 1
     */
    public record Numbered<T extends Item>(int number, UUID id, long revision, T item) {}

    /** The five sections, empty, and the themes. */
    public static Content empty(List<String> themes) {
        return new Content(Stream.<Item>concat(
                        Arrays.stream(Section.Which.values()).map(which -> new Section(which, "")),
                        themes.stream().map(theme -> new Theme(theme, "")))
                .map(Part::of)
                .toList());
    }

    public Optional<Part> find(UUID id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** @throws UnknownPart when there is none, or none any more */
    public Part get(UUID id) {
        return find(id).orElseThrow(UnknownPart::new);
    }

    public Part section(Section.Which which) {
        return parts.stream()
                .filter(part -> part.item() instanceof Section section && section.which() == which)
                .findFirst()
                .orElseThrow(UnknownPart::new);
    }

    public String overallGoal() {
        return section(Section.Which.OVERALL_GOAL).item().text();
    }

    public List<Numbered<SubGoal>> goals() {
        return all(SubGoal.class);
    }

    public List<Numbered<Area>> areas() {
        return all(Area.class);
    }

    public List<Numbered<Theme>> themes() {
        return all(Theme.class);
    }

    public List<Numbered<Measure>> measures() {
        return all(Measure.class);
    }

    public List<Numbered<Block>> blocks() {
        return all(Block.class);
    }

    public List<Numbered<Closed>> closed() {
        return all(Closed.class);
    }

    public List<Numbered<Deviation>> deviations() {
        return all(Deviation.class);
    }

    private <T extends Item> List<Numbered<T>> all(Class<T> type) {
        var some = parts.stream().filter(part -> type.isInstance(part.item())).toList();
        return IntStream.range(0, some.size())
                .mapToObj(i -> new Numbered<>(
                        i + 1,
                        some.get(i).id(),
                        some.get(i).revision(),
                        type.cast(some.get(i).item())))
                .toList();
    }

    /**
     * @throws UnfitPart when it names a part that is not there, or is a second section
     */
    public Content add(Part part) {
        if (part.item() instanceof Section) {
            throw UnfitPart.at("/type", "SECTION", "Every strategy has its sections; write the one that is there.");
        }
        if (parts.size() >= MOST_PARTS) {
            throw UnfitPart.at("/type", "TOO_MANY", "A strategy has at most " + MOST_PARTS + " parts.");
        }
        require(part.item());
        return new Content(Stream.concat(parts.stream(), Stream.of(part)).toList());
    }

    /**
     * @param revision the one that the writer looked at
     * @throws PartChanged when somebody has written it since
     * @throws UnfitPart when it names a part that is not there, or becomes another type
     */
    public Content write(UUID id, long revision, Item item) {
        var before = at(id, revision);
        if (!before.item().getClass().equals(item.getClass()) || !sameSection(before.item(), item)) {
            throw UnfitPart.at("/type", "OTHER_TYPE", "A part stays what it is.");
        }
        require(item);
        return map(part -> part.id().equals(id) ? part.saying(item) : part);
    }

    /**
     * Takes a part out, and what others say about it.
     *
     * @throws PartChanged when somebody has written it since
     */
    public Content remove(UUID id, long revision) {
        if (at(id, revision).item() instanceof Section) {
            throw UnfitPart.at("/type", "SECTION", "A section stays; write it empty instead.");
        }
        var others =
                new Content(parts.stream().filter(part -> !part.id().equals(id)).toList());
        return others.map(part -> {
            var forgetting = part.item().forgetting(id);
            return forgetting.equals(part.item()) ? part : part.saying(forgetting);
        });
    }

    /** Puts a part before or after its neighbour of the same type; as it is where there is none. */
    public Content move(UUID id, boolean up) {
        var moved = get(id);
        if (moved.item() instanceof Section) {
            throw UnfitPart.at("/type", "SECTION", "The sections have their places.");
        }
        var type = moved.item().getClass();
        var places = IntStream.range(0, parts.size())
                .filter(place -> parts.get(place).item().getClass().equals(type))
                .boxed()
                .toList();
        var at = places.indexOf(parts.indexOf(moved));
        var to = up ? at - 1 : at + 1;
        if (to < 0 || to >= places.size()) {
            return this;
        }
        var others = new ArrayList<>(parts);
        Collections.swap(others, places.get(at), places.get(to));
        return new Content(others);
    }

    private static boolean sameSection(Item before, Item item) {
        return !(before instanceof Section one) || item instanceof Section other && one.which() == other.which();
    }

    private Part at(UUID id, long revision) {
        var part = get(id);
        if (part.revision() != revision) {
            throw new PartChanged(part);
        }
        return part;
    }

    private void require(Item item) {
        var errors = item.references().stream()
                .filter(reference -> find(reference.part())
                        .filter(part -> reference.to().isInstance(part.item()))
                        .isEmpty())
                .map(reference -> new FieldError(reference.pointer(), "UNKNOWN_PART", "The strategy has no such part."))
                .toList();
        if (!errors.isEmpty()) {
            throw new UnfitPart(errors);
        }
        if (item instanceof Measure measure
                && measure.start() != null
                && measure.due() != null
                && measure.due().isBefore(measure.start())) {
            throw UnfitPart.at("/due", "BEFORE_START", "It ends before it starts.");
        }
    }

    private Content map(UnaryOperator<Part> each) {
        return new Content(parts.stream().map(each).toList());
    }
}
