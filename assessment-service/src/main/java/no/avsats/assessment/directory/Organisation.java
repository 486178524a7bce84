package no.avsats.assessment.directory;

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

/**
 * An organisation as identity last told it.
 *
 * <p>For pages: {@link #nameOf}, {@link #names}, {@link #schoolsOf}.
 */
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

    /** A school or preschool of an owner, for lists and choices. */
    public record School(String id, String name, boolean preschool) {}

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

    /** Names by identifier; what is not known is missing. */
    public static Map<String, String> names(Collection<String> ids) {
        return Organisation.<Organisation>stream("id in ?1", ids)
                .collect(Collectors.toUnmodifiableMap(each -> each.id, each -> each.name));
    }

    /** Schools and preschools of the owner that exist on the day, by name. */
    public static List<School> schoolsOf(String owner, LocalDate day) {
        return Organisation.<Organisation>stream(
                        "owner = ?1 and kind in ?2 and (validTo is null or validTo >= ?3) order by name, id",
                        owner,
                        WHERE_TEACHING_HAPPENS,
                        day)
                .map(each -> new School(each.id, each.name, each.kind == Kind.PRESCHOOL))
                .toList();
    }

    /** Whether children rather than pupils are there; false while the directory has not told it. */
    public static boolean isPreschool(String id) {
        return find(id).filter(each -> each.kind == Kind.PRESCHOOL).isPresent();
    }

    /** Name of the district of each school of the owner; schools right below the owner are missing. */
    public static Map<String, String> districtsOf(String owner) {
        List<Organisation> all = list("owner", owner);
        var names = all.stream()
                .filter(each -> each.kind == Kind.DISTRICT)
                .collect(Collectors.toUnmodifiableMap(each -> each.id, each -> each.name));
        return all.stream()
                .filter(each -> each.parent != null && names.containsKey(each.parent))
                .collect(Collectors.toUnmodifiableMap(
                        each -> each.id, each -> Objects.requireNonNull(names.get(each.parent))));
    }

    /** How many hold the role at the school; 0 when the directory does not tell. */
    public static int headcount(String school, String role) {
        return find(school)
                .map(organisation -> organisation.headcount.getOrDefault(role, 0))
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
        headcount = Map.copyOf(Objects.requireNonNullElse(event.headcount(), Map.of()));
        validFrom = event.validFrom();
        validTo = event.validTo();
    }
}
