package no.avsats.strategy.document;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.strategy.content.Area;
import no.avsats.strategy.content.Block;
import no.avsats.strategy.content.Closed;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.content.Content.Numbered;
import no.avsats.strategy.content.Deviation;
import no.avsats.strategy.content.Matrix;
import no.avsats.strategy.content.Measure;
import no.avsats.strategy.content.Part;
import no.avsats.strategy.content.Section;
import no.avsats.strategy.content.SubGoal;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.events.StrategyKind;
import no.avsats.strategy.goal.Goal;
import org.jspecify.annotations.Nullable;

/**
 * A strategy as a page shows it, draft or edition.
 *
 * @param organisation name
 * @param edit where its parts are written, without a slash at the end; empty where they are only read
 * @param parent the published strategy above it; null for none
 * @param above titles of the parent's goals
 * @param traced goals that can be followed
 * @param talk what people say about the parts
 */
record DocumentView(
        UUID id,
        String organisation,
        StrategyKind kind,
        String title,
        LocalDate from,
        LocalDate to,
        @Nullable Decision decision,
        Content content,
        Matrix matrix,
        String edit,
        @Nullable Link parent,
        Map<UUID, String> above,
        Set<UUID> traced,
        Talk talk) {

    /**
     * @param open whether the reader may say something
     * @param remarks how many there are about a part
     */
    record Talk(boolean open, Map<UUID, Long> remarks) {
        static final Talk NONE = new Talk(false, Map.of());

        static Talk of(boolean open, List<Comment> seen) {
            return new Talk(
                    open,
                    seen.stream()
                            .flatMap(comment -> Stream.ofNullable(comment.part))
                            .collect(Collectors.groupingBy(part -> part, Collectors.counting())));
        }
    }

    /** A strategy to go to. */
    record Link(String title, String path) {
        static Link of(Edition edition) {
            return new Link(edition.title, "/strategy/published/" + edition.strategy);
        }
    }

    static DocumentView of(Strategy strategy, boolean writing, Talk talk) {
        var above = newest(strategy.parent);
        return new DocumentView(
                strategy.id,
                nameOf(strategy.organisation),
                strategy.kind,
                strategy.title,
                strategy.startsOn,
                strategy.endsOn,
                strategy.decision,
                strategy.content,
                Matrix.of(strategy.content),
                writing && strategy.state == State.DRAFT ? "/strategy/documents/" + strategy.id + "/parts" : "",
                link(above),
                goals(above),
                Goal.of(strategy.id),
                talk);
    }

    static DocumentView of(Edition edition) {
        var above = newest(edition.parent);
        return new DocumentView(
                edition.strategy,
                nameOf(edition.organisation),
                edition.kind,
                edition.title,
                edition.startsOn,
                edition.endsOn,
                edition.decision,
                edition.content,
                Matrix.of(edition.content),
                "",
                link(above),
                goals(above),
                edition.content.goals().stream().map(Numbered::id).collect(Collectors.toUnmodifiableSet()),
                Talk.NONE);
    }

    private static Optional<Edition> newest(@Nullable UUID parent) {
        return Optional.ofNullable(parent).flatMap(Edition::newest);
    }

    private static @Nullable Link link(Optional<Edition> above) {
        return above.map(Link::of).orElse(null);
    }

    private static Map<UUID, String> goals(Optional<Edition> above) {
        return above.map(edition -> edition.content.goals().stream()
                        .collect(Collectors.toUnmodifiableMap(
                                Numbered::id, goal -> goal.item().title())))
                .orElse(Map.of());
    }

    static String nameOf(String organisation) {
        return organisation.equals(National.ORGANISATION) ? National.NAME : Organisation.nameOf(organisation);
    }

    public boolean writing() {
        return !edit.isEmpty();
    }

    public long remarks(UUID part) {
        return talk.remarks().getOrDefault(part, 0L);
    }

    public Part section(String which) {
        return content.section(Section.Which.valueOf(which));
    }

    public List<Numbered<SubGoal>> goals() {
        return content.goals();
    }

    public List<Numbered<Area>> areas() {
        return content.areas();
    }

    public List<Numbered<Measure>> measures() {
        return content.measures();
    }

    public List<Numbered<Block>> blocks() {
        return content.blocks();
    }

    public List<Numbered<Deviation>> deviations() {
        return content.deviations();
    }

    public List<Numbered<Closed>> closed() {
        return content.closed();
    }

    /** Titles of parts, in a row. */
    public String titles(List<UUID> parts) {
        return parts.stream()
                .flatMap(id -> content.find(id).stream())
                .map(part -> part.item().title())
                .collect(Collectors.joining(", "));
    }

    /** Numbers of goals, in a row. */
    public String numbers(List<UUID> goals) {
        return content.goals().stream()
                .filter(goal -> goals.contains(goal.id()))
                .map(goal -> String.valueOf(goal.number()))
                .collect(Collectors.joining(", "));
    }

    /** The title of the goal above that a goal answers; empty for none. */
    public String above(SubGoal goal) {
        return goal.parent() == null ? "" : above.getOrDefault(goal.parent(), "");
    }
}
