package no.avsats.strategy.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.caller.Caller;
import no.avsats.caller.Place;
import no.avsats.caller.Places;
import no.avsats.outbox.Outbox;
import no.avsats.problem.KeyReused;
import no.avsats.problem.Problem.FieldError;
import no.avsats.strategy.content.Carrying;
import no.avsats.strategy.content.Content;
import no.avsats.strategy.content.Content.Numbered;
import no.avsats.strategy.content.Deviation;
import no.avsats.strategy.content.Item;
import no.avsats.strategy.content.Part;
import no.avsats.strategy.content.SubGoal;
import no.avsats.strategy.content.UnfitPart;
import no.avsats.strategy.directory.Organisation;
import no.avsats.strategy.document.Change.What;
import no.avsats.strategy.events.StrategyKind;
import org.jspecify.annotations.Nullable;

/**
 * Everything that happens to strategies, with its trace in the history and what is told to others. Runs in the caller's
 * transaction; pages and JSON call the same methods. Strategies that are changed must be held.
 */
@ApplicationScoped
class Writing {

    private static final ZoneId ZONE = ZoneId.of("Europe/Oslo");

    private final Outbox outbox;
    private final Caller caller;
    private final Places places;
    private final National national;
    private final Assurance assurance;
    private final Event<Edition> editions;

    Writing(
            Outbox outbox,
            Caller caller,
            Places places,
            National national,
            Assurance assurance,
            Event<Edition> editions) {
        this.outbox = outbox;
        this.caller = caller;
        this.places = places;
        this.national = national;
        this.assurance = assurance;
        this.editions = editions;
    }

    static LocalDate today() {
        return LocalDate.now(ZONE);
    }

    /**
     * @param idempotencyKey the same head under the same key gives the same strategy
     * @throws UnfitHead when the parent is not above or the period ends before it starts
     * @throws KeyReused when the key came with another head
     */
    Strategy draft(String organisation, Head head, @Nullable String idempotencyKey) {
        var digest = digest(head);
        var before = Optional.ofNullable(idempotencyKey).flatMap(key -> Strategy.drafted(organisation, key));
        before.filter(strategy -> !strategy.draftDigest.equals(digest)).ifPresent(other -> {
            throw new KeyReused();
        });
        return before.orElseGet(() -> {
            checkParent(organisation, head);
            var strategy = Strategy.draft(organisation, owner(organisation), head, Content.empty(national.themes()));
            strategy.idempotencyKey = idempotencyKey;
            strategy.draftDigest = digest;
            keep(strategy, What.DRAFTED);
            return strategy;
        });
    }

    private void keep(Strategy strategy, What what) {
        strategy.persist();
        Change.tell(strategy, what, author());
        announce(strategy);
    }

    void change(Strategy strategy, Head head) {
        checkParent(strategy.organisation, head);
        strategy.change(head);
        Change.tell(strategy, What.HEAD, author());
        announce(strategy);
    }

    Part add(Strategy strategy, Item item) {
        checkParentGoal(strategy, item);
        var part = Part.of(item);
        strategy.write(strategy.content.add(part));
        Change.tell(strategy, What.ADDED, part.id(), null, item, author());
        strategy.tellGoals();
        return part;
    }

    /** @return the part as it is now; the same when it says nothing new */
    Part write(Strategy strategy, UUID id, long revision, Item item) {
        checkParentGoal(strategy, item);
        var before = strategy.content.get(id);
        var written = strategy.content.write(id, revision, item);
        if (before.item().equals(item)) {
            return before;
        }
        strategy.write(written);
        Change.tell(strategy, What.WRITTEN, id, before.item(), item, author());
        strategy.tellGoals();
        return written.get(id);
    }

    void remove(Strategy strategy, UUID id, long revision) {
        var before = strategy.content.get(id);
        strategy.write(strategy.content.remove(id, revision));
        Change.tell(strategy, What.REMOVED, id, before.item(), null, author());
        strategy.tellGoals();
    }

    /** Before or after its neighbour of the same type. */
    void move(Strategy strategy, UUID id, boolean up) {
        var moved = strategy.content.move(id, up);
        if (!moved.equals(strategy.content)) {
            var item = strategy.content.get(id).item();
            strategy.write(moved);
            Change.tell(strategy, What.MOVED, id, item, item, author());
            strategy.tellGoals();
        }
    }

    /** Puts the strategy below the edition, when it hangs below another one. */
    void hangBelow(Strategy strategy, Edition above) {
        if (!above.strategy.equals(strategy.parent)) {
            var head = strategy.head();
            change(strategy, new Head(head.kind(), head.title(), head.from(), head.to(), above.strategy));
        }
    }

    /** Makes the strategy say what somebody makes of a goal above; of what nothing is chosen for, nothing changes. */
    void answer(Strategy strategy, Above.Row row, Above.Answer answer) {
        switch (answer.choice()) {
            case null -> {}
            case ACCEPT -> answer(strategy, row, Optional.empty());
            case ADAPT -> answer(strategy, row, Optional.of(answer.title()));
            case DEVIATE -> deviate(strategy, row, answer.reason());
            case KEEP ->
                row.ours()
                        .forEach(goal -> rewrite(
                                strategy,
                                goal,
                                goal.item().answering(null, goal.item().title())));
            case DROP -> row.ours().forEach(goal -> remove(strategy, goal.id(), goal.revision()));
        }
    }

    private void answer(Strategy strategy, Above.Row row, Optional<String> title) {
        Optional.ofNullable(row.deviation())
                .ifPresent(deviation -> remove(strategy, deviation.id(), deviation.revision()));
        if (row.ours().isEmpty()) {
            var goal = row.named();
            add(
                    strategy,
                    new SubGoal(
                            title.orElse(goal.title()),
                            title.isEmpty() ? goal.text() : "",
                            row.id(),
                            null,
                            false,
                            List.of(),
                            List.of(),
                            null));
        }
        row.ours()
                .forEach(goal -> rewrite(
                        strategy,
                        goal,
                        goal.item().answering(row.id(), title.orElse(goal.item().title()))));
    }

    private void deviate(Strategy strategy, Above.Row row, String reason) {
        row.ours()
                .forEach(goal -> rewrite(
                        strategy, goal, goal.item().answering(null, goal.item().title())));
        var deviation = new Deviation(row.named().title(), reason, row.id());
        if (row.deviation() == null) {
            add(strategy, deviation);
        } else {
            rewrite(strategy, row.deviation(), deviation);
        }
    }

    private void rewrite(Strategy strategy, Numbered<?> part, Item item) {
        var unused = write(strategy, part.id(), part.revision(), item);
    }

    void consult(Strategy strategy, LocalDate until) {
        strategy.consult(until, today());
        Change.tell(strategy, What.CONSULTATION, author());
    }

    void propose(Strategy strategy) {
        strategy.propose(Comment.unanswered(strategy.id), assurance.isAssured(strategy.snapshot()), today());
        Change.tell(strategy, What.PROPOSED, author());
    }

    void decide(Strategy strategy, Decision decision) {
        tell(strategy, strategy.decide(decision));
        Change.tell(strategy, What.DECIDED, author());
    }

    Edition publish(Strategy strategy) {
        var edition = strategy.publish();
        edition.persist();
        editions.fire(edition);
        Change.tell(strategy, What.PUBLISHED, author());
        strategy.tellGoals();
        Optional.ofNullable(strategy.predecessor).flatMap(Strategy::held).ifPresent(Strategy::supersede);
        tell(strategy, strategy.published(edition));
        return edition;
    }

    void redraft(Strategy strategy) {
        strategy.redraft();
        Change.tell(strategy, What.REDRAFTED, author());
        announce(strategy);
    }

    /**
     * The draft of the next period; there is one at most, and asking again gives it.
     *
     * @param closing measures that do not go on, each with the reason
     */
    Strategy rollForward(Strategy old, Head head, Map<UUID, String> closing) {
        var there = old.successor();
        if (there.isPresent()) {
            return there.get();
        }
        checkParent(old.organisation, head);
        var source =
                Edition.newest(old.id).map(edition -> edition.content).orElseThrow(() -> new WrongState(old.state));
        var next = old.next(head, Carrying.from(source, closing));
        keep(next, What.ROLLED_FORWARD);
        next.tellGoals();
        return next;
    }

    /** @throws UnfitHead when it is nobody's whom the organisation may follow, or of another kind */
    void follow(String organisation, StrategyKind kind, @Nullable UUID strategy) {
        var edition = strategy == null
                ? null
                : Edition.newest(strategy)
                        .filter(found -> found.kind == kind && !found.organisation.equals(organisation))
                        .orElseThrow(() -> new UnfitHead(
                                "/strategy", "UNKNOWN_STRATEGY", "There is no such published strategy of this kind."));
        var told = Following.follow(organisation, owner(organisation), kind, edition, today());
        outbox.add(organisation, organisation + " " + kind, told);
    }

    /** Published strategies that one of the organisation can hang below: its own, those above it, the national one. */
    List<Edition> parents(String organisation) {
        return Edition.newestOf(above(organisation));
    }

    /** What the organisation can follow: of those above it and of its owner's other schools. */
    List<Edition> followable(String organisation) {
        var owner = owner(organisation);
        var others = Organisation.schoolsOf(owner, today()).stream().map(Organisation.School::id);
        var all = Stream.concat(above(organisation).stream(), others)
                .filter(other -> !other.equals(organisation) && !other.equals(National.ORGANISATION))
                .collect(Collectors.toUnmodifiableSet());
        return Edition.newestOf(all);
    }

    /** Goals of the parent strategy that a goal can answer. */
    List<Numbered<SubGoal>> parentGoals(Strategy strategy) {
        return Optional.ofNullable(strategy.parent)
                .flatMap(Edition::newest)
                .map(edition -> edition.content.goals())
                .orElse(List.of());
    }

    private Collection<String> above(String organisation) {
        var above = new LinkedHashSet<String>();
        above.add(organisation);
        places.find(organisation).map(Place::ancestors).ifPresent(above::addAll);
        above.add(National.ORGANISATION);
        return above;
    }

    /** Of the organisation; itself when the directory does not know it. */
    String owner(String organisation) {
        return places.find(organisation).map(Place::owner).orElse(organisation);
    }

    private void checkParent(String organisation, Head head) {
        if (head.parent() != null
                && parents(organisation).stream().noneMatch(edition -> edition.strategy.equals(head.parent()))) {
            throw new UnfitHead("/parent", "NOT_ABOVE", "No published strategy of this organisation or above it.");
        }
    }

    private void checkParentGoal(Strategy strategy, Item item) {
        if (item instanceof SubGoal goal
                && goal.parent() != null
                && parentGoals(strategy).stream().noneMatch(above -> above.id().equals(goal.parent()))) {
            throw new UnfitPart(
                    List.of(new FieldError("/parent", "UNKNOWN_GOAL", "The parent strategy has no such goal.")));
        }
    }

    private void announce(Strategy strategy) {
        tell(strategy, strategy.announce());
    }

    private void tell(Strategy strategy, Record event) {
        outbox.add(strategy.organisation, strategy.id.toString(), event);
    }

    private Author author() {
        return new Author(caller.name(), caller.person().orElse(null));
    }

    private static String digest(Head head) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256")
                            .digest(head.toString().getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
