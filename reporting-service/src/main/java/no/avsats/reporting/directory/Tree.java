package no.avsats.reporting.directory;

import java.text.Collator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.avsats.identity.events.OrganisationChanged.Kind;

/** All organisations of one owner, those that are gone included: a round of last year still has their names. */
public final class Tree {

    /** The deepest tree that we follow; a circle in what we were told ends here. */
    private static final int DEPTH = 8;

    private static final Set<Kind> WHERE_TEACHING_HAPPENS = Set.of(Kind.SCHOOL, Kind.PRESCHOOL);

    private final Map<String, Organisation> byId;

    private Tree(List<Organisation> organisations) {
        byId = organisations.stream()
                .collect(Collectors.toMap(organisation -> organisation.organisation, Function.identity()));
    }

    /** A school or preschool. */
    public record School(String id, String name) {}

    /** A district that one can select. */
    public record District(String id, String name) {}

    public static Tree of(String owner) {
        return new Tree(Organisation.below(owner));
    }

    /** By owner. */
    public static Map<String, Tree> everywhere() {
        return Organisation.everywhere().stream()
                .collect(Collectors.groupingBy(
                        organisation -> organisation.owner,
                        Collectors.collectingAndThen(Collectors.toList(), Tree::new)));
    }

    /** Its identifier when identity has not told its name yet. */
    public String name(String organisation) {
        var known = byId.get(organisation);
        return known == null ? organisation : known.name;
    }

    public boolean has(String organisation) {
        return byId.containsKey(organisation);
    }

    /** Whether the organisation lies somewhere below the other one, or is it. */
    public boolean isWithin(String organisation, String above) {
        return organisation.equals(above) || ancestors(organisation).contains(above);
    }

    /** By name, without those that are gone or still to come. */
    public List<District> districts(LocalDate day) {
        return byId.values().stream()
                .filter(organisation -> organisation.kind == Kind.DISTRICT && organisation.isOn(day))
                .map(organisation -> new District(organisation.organisation, organisation.name))
                .sorted((one, other) -> byName().compare(one.name(), other.name()))
                .toList();
    }

    /**
     * Schools and preschools that exist on the day, by name.
     *
     * @param within only those below the organisation; empty for all
     */
    public List<School> schools(String within, LocalDate day) {
        return byId.values().stream()
                .filter(organisation -> WHERE_TEACHING_HAPPENS.contains(organisation.kind) && organisation.isOn(day))
                .filter(organisation -> within.isEmpty() || isWithin(organisation.organisation, within))
                .map(organisation -> new School(organisation.organisation, organisation.name))
                .sorted((one, other) -> byName().compare(one.name(), other.name()))
                .toList();
    }

    /** How names are sorted here: æ, ø, å last. */
    public static Collator byName() {
        return Collator.getInstance(Locale.of("nb"));
    }

    /** Nearest first. */
    List<String> ancestors(String organisation) {
        var above = new ArrayList<String>();
        var next = byId.get(organisation);
        while (next != null && next.parent != null && above.size() < DEPTH) {
            above.add(next.parent);
            next = byId.get(next.parent);
        }
        return above;
    }
}
