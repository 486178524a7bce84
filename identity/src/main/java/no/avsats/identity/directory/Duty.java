package no.avsats.identity.directory;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import no.avsats.caller.Grant;
import no.avsats.identity.events.OrganisationChanged.Kind;
import org.jspecify.annotations.Nullable;

/** Somebody works somewhere as something, from one day to another. */
@Entity
class Duty extends PanacheEntityBase {

    private static final String ACTIVE =
            "from Duty d join fetch d.person p join fetch d.organisation o where d.validFrom <= :day"
                    + " and (d.validTo is null or d.validTo >= :day) and (o.validTo is null or o.validTo >= :day)";

    @Id
    UUID id = UUID.randomUUID();

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "person")
    Person person;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "organisation")
    Organisation organisation;

    @Enumerated(EnumType.STRING)
    DutyRole role;

    LocalDate validFrom;

    /** Last day; null while it goes on. Before the first day: it never began. */
    @Nullable
    LocalDate validTo;

    Duty() {}

    Duty(Person person, Organisation organisation, DutyRole role, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.person = person;
        this.organisation = organisation;
        this.role = role;
        this.validFrom = validFrom;
        this.validTo = validTo;
    }

    /** Ended ones included. */
    static List<Duty> under(String owner) {
        return list("from Duty d join fetch d.person p join fetch d.organisation where p.owner = ?1", owner);
    }

    static List<Duty> activeUnder(String owner, LocalDate day) {
        return list(ACTIVE + " and p.owner = :owner", Map.of("day", day, "owner", owner));
    }

    static List<Duty> activeOf(Person person, LocalDate day) {
        return list(ACTIVE + " and p = :person", Map.of("day", day, "person", person));
    }

    /** The school's own, without those whom no list shows. */
    static List<Duty> listedAt(Organisation organisation, LocalDate day) {
        return list(
                ACTIVE
                        + " and o = :organisation and not p.protectedIdentity order by d.role, p.familyName, p.givenName",
                Map.of("day", day, "organisation", organisation));
    }

    /** Persons, not duties, per organisation and role: somebody who is principal and deputy counts once. */
    static Map<String, Map<String, Integer>> headcounts(List<Duty> active) {
        return active.stream()
                .collect(Collectors.groupingBy(
                        duty -> duty.organisation.id,
                        Collectors.groupingBy(
                                duty -> duty.role.countedAs(),
                                Collectors.collectingAndThen(
                                        Collectors.mapping(duty -> duty.person.id, Collectors.toSet()),
                                        persons -> persons.size()))));
    }

    boolean isActive(LocalDate day) {
        return !validFrom.isAfter(day) && !hasEnded(day);
    }

    boolean hasEnded(LocalDate day) {
        return validTo != null && validTo.isBefore(day);
    }

    void end(LocalDate lastDay) {
        validTo = lastDay;
    }

    /** What it lets somebody do; empty for staff. */
    Optional<Grant> grant() {
        var unit = organisation.kind == Kind.OWNER ? null : organisation.id;
        return role.role().map(granted -> new Grant(granted, organisation.owner, unit));
    }

    /** As they stand in a token, sorted. */
    static List<String> grants(List<Duty> active) {
        return active.stream()
                .map(Duty::grant)
                .flatMap(Optional::stream)
                .map(Grant::text)
                .distinct()
                .sorted()
                .toList();
    }
}
