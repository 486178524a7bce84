package no.avsats.strategy.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.avsats.caller.Place;
import no.avsats.identity.events.OrganisationChanged;
import no.avsats.identity.events.OrganisationChanged.Kind;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An organisation as identity last told it. */
@Entity
@Table(name = "organisation")
public class Organisation extends PanacheEntityBase {

    private static final Set<Kind> WHERE_TEACHING_HAPPENS = Set.of(Kind.SCHOOL, Kind.PRESCHOOL);

    @Id
    String id;

    long version;
    String owner;

    @Nullable
    String parent;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String name;

    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, Integer> headcount;

    @Nullable
    LocalDate validFrom;

    @Nullable
    LocalDate validTo;

    /** A school of an owner, for lists and choices. */
    public record School(String id, String name) {}

    /** Takes the snapshot unless a newer one, or the same, is here. */
    static void take(OrganisationChanged event) {
        Organisation known = findById(event.organisation());
        if (known == null) {
            var fresh = new Organisation();
            fresh.id = event.organisation();
            fresh.become(event);
            fresh.persist();
        } else if (known.version < event.version()) {
            known.become(event);
        }
    }

    static Optional<Organisation> find(String id) {
        return findByIdOptional(id);
    }

    /** The name that people know; the identifier while the directory has not told it. */
    public static String nameOf(String id) {
        return find(id).map(organisation -> organisation.name).orElse(id);
    }

    /** The school owner at the top; empty for an organisation that the directory has not told. */
    public static Optional<String> ownerOf(String id) {
        return find(id).map(organisation -> organisation.owner);
    }

    /** Names by identifier; what is not known is missing. */
    public static Map<String, String> names(Collection<String> ids) {
        return Organisation.<Organisation>findByIds(List.copyOf(ids)).stream()
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableMap(each -> each.id, each -> each.name));
    }

    /** The organisations and everything below them. No class is named for the result: Hibernate 7.2 would plan it anew each time. */
    public static Set<String> withThoseBelow(Collection<String> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        Stream<?> found = getEntityManager()
                .createNativeQuery("""
                        with recursive below as (
                          select cast(unnest(cast(:ids as text[])) as text) as id
                          union select o.id from below join organisation o on o.parent = below.id)
                        select id from below""")
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultStream();
        return found.map(String.class::cast).collect(Collectors.toUnmodifiableSet());
    }

    /** Schools and preschools of the owner that exist on the day, by name. */
    public static List<School> schoolsOf(String owner, LocalDate day) {
        return Organisation.<Organisation>stream(
                        "owner = ?1 and kind in ?2 and (validTo is null or validTo >= ?3) order by name, id",
                        owner,
                        WHERE_TEACHING_HAPPENS,
                        day)
                .map(each -> new School(each.id, each.name))
                .toList();
    }

    /** How many hold the role at the organisation; 0 when the directory does not tell. */
    public static int headcount(String id, String role) {
        return find(id).map(organisation -> organisation.headcount.getOrDefault(role, 0))
                .orElse(0);
    }

    Place place() {
        return new Place(id, name, owner, ancestors());
    }

    /** Nearest first. At most 8 steps, so that a circle in the directory ends. */
    private List<String> ancestors() {
        return Stream.iterate(
                        Optional.ofNullable(parent), Optional::isPresent, above -> above.flatMap(Organisation::find)
                                .map(organisation -> organisation.parent))
                .limit(8)
                .flatMap(Optional::stream)
                .toList();
    }

    private void become(OrganisationChanged event) {
        version = event.version();
        owner = event.owner();
        parent = event.parent();
        kind = event.kind();
        name = event.name();
        headcount = Map.copyOf(event.headcount());
        validFrom = event.validFrom();
        validTo = event.validTo();
    }
}
