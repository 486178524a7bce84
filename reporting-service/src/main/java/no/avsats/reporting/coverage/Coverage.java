package no.avsats.reporting.coverage;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.avsats.reporting.dataset.Dataset;
import no.avsats.reporting.directory.Tree;
import no.avsats.reporting.round.UnknownDistrict;
import no.avsats.strategy.events.StrategyDecided;
import no.avsats.strategy.events.StrategyDrafted;
import no.avsats.strategy.events.StrategyFollowed;
import no.avsats.strategy.events.StrategyKind;
import no.avsats.strategy.events.StrategyPublished;
import org.jspecify.annotations.Nullable;

/**
 * Which schools of an owner have a strategy of a kind.
 *
 * @param counts how many schools are in each state; every state is there
 * @param schools all of them, by name
 */
public record Coverage(StrategyKind kind, Map<State, Integer> counts, List<School> schools) {

    private static final List<String> COLUMNS = List.of(
            "kind", "school", "name", "state", "title", "whose", "decidedOn", "startsOn", "endsOn", "expired", "path");

    /** What a school has. */
    public enum State {
        /** One of its own, decided or published. */
        OWN,
        /** It follows one that another school shares. */
        SHARED,
        /** It follows its owner's. */
        FOLLOWS_OWNER,
        /** It is writing one. */
        DRAFT,
        NONE
    }

    /**
     * A school.
     *
     * @param strategy the one that it has, follows or writes; null for none, as all that follows
     * @param title null also while the followed one has not been told to us
     * @param whose name of the organisation whose it is
     * @param decidedOn the day of the decision, or on which the school began to follow; null for a draft
     * @param startsOn first day of the strategy's period
     * @param endsOn last day of the strategy's period
     * @param expired whether that day is over
     * @param path where it is read; null before it is published
     */
    public record School(
            String school,
            String name,
            State state,
            @Nullable UUID strategy,
            @Nullable String title,
            @Nullable String whose,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            boolean expired,
            @Nullable String path) {

        static School without(Tree.School school) {
            return new School(school.id(), school.name(), State.NONE, null, null, null, null, null, null, false, null);
        }

        static School with(Tree.School school, State state, StoredStrategy strategy, String whose, LocalDate today) {
            return new School(
                    school.id(),
                    school.name(),
                    state,
                    strategy.strategy,
                    strategy.title,
                    whose,
                    state == State.DRAFT ? null : strategy.decidedOn,
                    strategy.startsOn,
                    strategy.endsOn,
                    strategy.isOver(today),
                    strategy.path);
        }

        School since(LocalDate day) {
            return new School(school, name, state, strategy, title, whose, day, startsOn, endsOn, expired, path);
        }
    }

    public static void take(StrategyDrafted drafted) {
        StoredStrategy.take(drafted);
    }

    public static void take(StrategyDecided decided) {
        StoredStrategy.take(decided);
    }

    public static void take(StrategyPublished published) {
        StoredStrategy.take(published);
    }

    public static void take(StrategyFollowed followed) {
        Followed.take(followed);
    }

    /** @param district only schools within it; empty for all */
    public static Coverage of(String owner, StrategyKind kind, String district, LocalDate today) {
        var tree = Tree.of(owner);
        UnknownDistrict.unless(tree, district);
        return of(tree, kind, district, today, StoredStrategy.of(owner, kind), Followed.of(owner, kind));
    }

    /** Of one owner's tree, with that owner's strategies. */
    static Coverage of(
            Tree tree,
            StrategyKind kind,
            String district,
            LocalDate today,
            List<StoredStrategy> strategies,
            List<Followed> following) {
        var byOrganisation = strategies.stream().collect(groupingBy(strategy -> strategy.organisation));
        var byId = strategies.stream().collect(toMap(strategy -> strategy.strategy, strategy -> strategy));
        var followed = following.stream().collect(toMap(each -> each.key.organisation(), each -> each));
        var schools = tree.schools(district, today).stream()
                .map(school -> {
                    var own = byOrganisation.getOrDefault(school.id(), List.of());
                    return school(school, own, followed.get(school.id()), byId, tree, today);
                })
                .toList();
        return new Coverage(kind, counts(schools), schools);
    }

    Dataset dataset() {
        List<List<@Nullable Object>> rows = schools.stream()
                .map(school -> Arrays.<@Nullable Object>asList(
                        kind,
                        school.school,
                        school.name,
                        school.state,
                        school.title,
                        school.whose,
                        school.decidedOn,
                        school.startsOn,
                        school.endsOn,
                        school.expired,
                        school.path))
                .toList();
        return new Dataset("strategies-" + kind.name().toLowerCase(java.util.Locale.ROOT), this, COLUMNS, rows);
    }

    /** How many schools have one, of their own or somebody else's. */
    public int covered() {
        return schools.size() - count(State.DRAFT) - count(State.NONE);
    }

    public int count(State state) {
        return counts.getOrDefault(state, 0);
    }

    /** An adopted one of its own before one that it follows, and that before a draft. */
    private static School school(
            Tree.School school,
            List<StoredStrategy> own,
            @Nullable Followed followed,
            Map<UUID, StoredStrategy> byId,
            Tree tree,
            LocalDate today) {
        var adopted = own.stream().filter(StoredStrategy::isAdopted).findFirst();
        if (adopted.isPresent()) {
            return School.with(school, State.OWN, adopted.get(), school.name(), today);
        }
        if (followed != null) {
            return follower(school, followed, byId, tree, today);
        }
        return own.stream()
                .findFirst()
                .map(draft -> School.with(school, State.DRAFT, draft, school.name(), today))
                .orElseGet(() -> School.without(school));
    }

    private static School follower(
            Tree.School school, Followed followed, Map<UUID, StoredStrategy> byId, Tree tree, LocalDate today) {
        var whose = followed.whose == null ? "" : followed.whose;
        var state = whose.equals(followed.owner) ? State.FOLLOWS_OWNER : State.SHARED;
        var strategy = byId.get(followed.strategy);
        if (strategy == null) {
            return new School(
                    school.id(),
                    school.name(),
                    state,
                    followed.strategy,
                    null,
                    tree.name(whose),
                    followed.since,
                    null,
                    null,
                    false,
                    null);
        }
        return School.with(school, state, strategy, tree.name(whose), today).since(followed.since);
    }

    private static Map<State, Integer> counts(List<School> schools) {
        Map<State, Integer> counts = new EnumMap<>(State.class);
        for (var state : State.values()) {
            counts.put(state, (int)
                    schools.stream().filter(school -> school.state == state).count());
        }
        return counts;
    }
}
