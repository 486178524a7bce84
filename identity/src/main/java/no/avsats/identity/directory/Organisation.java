package no.avsats.identity.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import no.avsats.caller.Place;
import no.avsats.identity.events.OrganisationChanged;
import no.avsats.identity.events.OrganisationChanged.Kind;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** A place in the tree owner, district (where there are any), school. */
@Entity
class Organisation extends PanacheEntityBase {

    @Id
    String id;

    /** The owner at the top; the organisation itself when it is one. */
    String owner;

    @Nullable
    String parent;

    @Enumerated(EnumType.STRING)
    Kind kind;

    String name;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "external_id", joinColumns = @JoinColumn(name = "organisation"))
    Set<ExternalId> externalIds = new HashSet<>();

    /** School forms as the file has them, comma between two. */
    @Nullable
    String forms;

    @Nullable
    Short gradeFrom;

    @Nullable
    Short gradeTo;

    @Nullable
    String languageForm;

    @Nullable
    String email;

    @Nullable
    String url;

    @Nullable
    LocalDate validFrom;

    /** Last day; null while it goes on. */
    @Nullable
    LocalDate validTo;

    long version;

    @Nullable
    String announced;

    Organisation() {}

    Organisation(String id, String owner, Details details) {
        this.id = id;
        this.owner = owner;
        take(details);
    }

    static Optional<Organisation> of(String id) {
        return findByIdOptional(id);
    }

    /** The owner itself and everything below it, ended ones included. */
    static List<Organisation> under(String owner) {
        return list("owner", owner);
    }

    static List<String> owners() {
        return Organisation.<Organisation>list("id = owner").stream()
                .map(owner -> owner.id)
                .toList();
    }

    /** Names of the owner's districts by id, ended ones included. */
    static Map<String, String> districts(String owner) {
        return Organisation.<Organisation>stream("owner = ?1 and kind = ?2", owner, Kind.DISTRICT)
                .collect(Collectors.toUnmodifiableMap(district -> district.id, district -> district.name));
    }

    /** Of all owners: for finding out whose a school already is. */
    static List<Organisation> anywhere(Collection<String> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Of all owners: whoever has one of these numbers in the national school register. */
    static List<Organisation> withRegisterNumber(Collection<String> numbers) {
        return numbers.isEmpty()
                ? List.of()
                : list(
                        "select o from Organisation o join o.externalIds e where e.scheme = 'NO:NSR' and e.value in ?1",
                        numbers);
    }

    /**
     * By name, a page at a time.
     *
     * @param place an owner or a district: only that part of the tree
     * @param after name and id of the last one seen, a line break between; empty for the first page
     */
    static List<Organisation> page(Organisation place, String search, String after, int limit) {
        var lineBreak = after.indexOf('\n');
        var name = lineBreak < 0 ? "" : after.substring(0, lineBreak);
        var id = lineBreak < 0 ? "" : after.substring(lineBreak + 1);
        return find(
                        "owner = ?1 and (?2 = ?1 or id = ?2 or parent = ?2) and (lower(name) like ?3 or id like ?3)"
                                + " and (name > ?4 or (name = ?4 and id > ?5)) order by name, id",
                        place.owner,
                        place.id,
                        "%" + search.strip().toLowerCase(Locale.ROOT).replaceAll("[%_\\\\]", "") + "%",
                        name,
                        id)
                .page(0, limit)
                .list();
    }

    /** For the next page of {@link #page}. */
    String key() {
        return name + "\n" + id;
    }

    boolean isSchool() {
        return kind == Kind.SCHOOL || kind == Kind.PRESCHOOL;
    }

    boolean hasEnded(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    Details details() {
        return new Details(
                parent,
                kind,
                name,
                Set.copyOf(externalIds),
                forms,
                gradeFrom,
                gradeTo,
                languageForm,
                email,
                url,
                validFrom,
                validTo);
    }

    final void take(Details details) {
        parent = details.parent();
        kind = details.kind();
        name = details.name();
        externalIds.retainAll(details.externalIds());
        externalIds.addAll(details.externalIds());
        forms = details.forms();
        gradeFrom = details.gradeFrom();
        gradeTo = details.gradeTo();
        languageForm = details.languageForm();
        email = details.email();
        url = details.url();
        validFrom = details.validFrom();
        validTo = details.validTo();
    }

    Place place() {
        return new Place(id, name, owner, ancestors());
    }

    private List<String> ancestors() {
        if (parent == null) {
            return List.of();
        }
        return parent.equals(owner) ? List.of(owner) : List.of(parent, owner);
    }

    /** The snapshot to send; empty when it says what the last one said. */
    Optional<OrganisationChanged> news(Map<String, Integer> headcount) {
        var snapshot = snapshot(0, headcount).toString();
        if (Objects.equals(snapshot, announced)) {
            return Optional.empty();
        }
        announced = snapshot;
        version++;
        return Optional.of(snapshot(version, headcount));
    }

    private OrganisationChanged snapshot(long version, Map<String, Integer> headcount) {
        var ids = externalIds.stream().sorted().map(ExternalId::told).toList();
        return new OrganisationChanged(
                id, version, owner, parent, kind, name, ids, validFrom, validTo, new TreeMap<>(headcount));
    }
}
