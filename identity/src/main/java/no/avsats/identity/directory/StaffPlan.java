package no.avsats.identity.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.avsats.identity.events.OrganisationChanged.Kind;
import org.jspecify.annotations.Nullable;

/** What a file of staff would do to the owner's persons and duties. Changes nothing until told to. */
final class StaffPlan {

    private static final String FILE = "staff";

    private final String owner;
    private final TreePlan tree;
    private final LocalDate today;
    private final LocalDate yesterday;
    private final Map<String, Person> persons;
    private final List<Duty> duties;
    private final Map<Place, List<Duty>> byPlace;
    private final Set<Duty> kept = new HashSet<>();
    private final Map<Duty, LocalDate> ends = new HashMap<>();
    private final Set<Place> activeAfter = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Person> renamed = new ArrayList<>();
    private final List<Runnable> changes = new ArrayList<>();
    private int added;
    private int changed;

    /** Somebody as something somewhere, whenever. */
    private record Place(String person, String organisation, DutyRole role) {

        static Place of(Duty duty) {
            return new Place(duty.person.externalId, duty.organisation.id, duty.role);
        }

        static Place of(DutyEntry entry) {
            return new Place(entry.externalId(), entry.organisation(), entry.role());
        }
    }

    private StaffPlan(String owner, TreePlan tree, LocalDate today) {
        this.owner = owner;
        this.tree = tree;
        this.today = today;
        this.yesterday = today.minusDays(1);
        this.persons =
                Person.of(owner).stream().collect(Collectors.toMap(person -> person.externalId, Function.identity()));
        this.duties = Duty.under(owner);
        this.byPlace = duties.stream().collect(Collectors.groupingBy(Place::of));
    }

    /** @param entries null when there is no file: only the duties at places that end do end */
    static StaffPlan of(String owner, @Nullable List<DutyEntry> entries, TreePlan tree, LocalDate today) {
        var plan = new StaffPlan(owner, tree, today);
        if (entries == null) {
            plan.keepWhatHasAPlace();
        } else {
            plan.read(entries);
        }
        plan.endTheRest();
        return plan;
    }

    List<Finding> findings() {
        return findings;
    }

    Effect effect() {
        var before = duties.stream()
                .filter(duty -> duty.isActive(today) && !duty.organisation.hasEnded(today))
                .map(Place::of)
                .collect(Collectors.toSet());
        var ending =
                before.stream().filter(place -> !activeAfter.contains(place)).count();
        return new Effect(
                tree.added(), tree.changed(), tree.ended(), added, changed, ends.size(), before.size(), (int) ending);
    }

    /** Accounts that move from one person to another are let go of first, because one account is one person. */
    void apply() {
        renamed.forEach(person -> person.account = null);
        Person.flush();
        changes.forEach(Runnable::run);
        ends.forEach(Duty::end);
        Person.flush();
    }

    private void keepWhatHasAPlace() {
        duties.stream()
                .filter(duty -> tree.open(duty.organisation.id) != null)
                .forEach(duty -> keep(duty, duty.validTo));
    }

    private void read(List<DutyEntry> entries) {
        var byPerson = entries.stream()
                .collect(Collectors.groupingBy(DutyEntry::externalId, LinkedHashMap::new, Collectors.toList()));
        checkAccounts(byPerson);
        byPerson.forEach((externalId, rows) -> {
            var person = person(externalId, rows);
            rows.forEach(row -> read(row, person));
        });
    }

    /** One person has one account and one account is one person's. */
    private void checkAccounts(Map<String, List<DutyEntry>> byPerson) {
        var holders = new HashMap<String, String>();
        byPerson.values()
                .forEach(rows -> rows.forEach(row -> {
                    if (!Objects.equals(row.account(), rows.getFirst().account())) {
                        wrong(row, "feideEppn", "INCONSISTENT", "is not the same in all rows of the person");
                    }
                    if (row.account() != null
                            && !holders.computeIfAbsent(row.account(), any -> row.externalId())
                                    .equals(row.externalId())) {
                        wrong(row, "feideEppn", "DUPLICATE_KEY", "belongs to another person in the file");
                    }
                }));
        persons.values().stream()
                .filter(person -> person.account != null)
                .filter(person -> !person.externalId.equals(holders.getOrDefault(person.account, person.externalId)))
                .forEach(renamed::add);
    }

    private Person person(String externalId, List<DutyEntry> rows) {
        var first = rows.getFirst();
        var known = persons.get(externalId);
        var person = known == null ? new Person(owner, externalId) : known;
        if (known == null) {
            persons.put(externalId, person);
            changes.add(() -> {
                person.take(first);
                person.persist();
            });
            return person;
        }
        if (!Objects.equals(person.account, first.account())) {
            renamed.add(person);
        }
        changes.add(() -> person.take(first));
        return person;
    }

    private void read(DutyEntry row, Person person) {
        var organisation = tree.open(row.organisation());
        if (organisation == null) {
            wrong(row, "schoolKey", "UNKNOWN_SCHOOL", "is not in this owner's tree");
            return;
        }
        if (!fits(row.role(), organisation)) {
            wrong(
                    row,
                    "role",
                    "ROLE_PLACE",
                    "schools have teachers, leaders and coordinators; owners and districts an office");
            return;
        }
        if (row.account() == null && row.role() != DutyRole.STAFF && !row.remove()) {
            findings.add(Finding.warning(
                    FILE, row.line(), "feideEppn", "NO_ACCOUNT", "without it nobody can log in as this person"));
        }
        var there = byPlace.getOrDefault(Place.of(row), List.of());
        if (row.remove()) {
            remove(row, there);
        } else {
            put(row, person, organisation, there);
        }
    }

    private static boolean fits(DutyRole role, Organisation organisation) {
        return switch (role) {
            case TEACHER, PRINCIPAL, LEADER, ICT_COORDINATOR -> organisation.isSchool();
            case OFFICE -> organisation.kind == Kind.OWNER || organisation.kind == Kind.DISTRICT;
            case STAFF -> true;
        };
    }

    /** The duty itself ends with all others that are not kept. */
    private void remove(DutyEntry row, List<Duty> there) {
        if (there.stream().allMatch(duty -> duty.hasEnded(today))) {
            findings.add(Finding.warning(FILE, row.line(), "remove", "NOTHING_TO_REMOVE", "there is no such duty"));
        }
    }

    private void put(DutyEntry row, Person person, Organisation organisation, List<Duty> there) {
        var from = row.validFrom() == null ? since(there) : row.validFrom();
        var duty = there.stream().filter(known -> known.validFrom.equals(from)).findFirst();
        if (duty.isPresent()) {
            keep(duty.get(), row.validTo());
            return;
        }
        var fresh = new Duty(person, organisation, row.role(), from, row.validTo());
        added++;
        changes.add(fresh::persist);
        noteActive(fresh, row.validTo());
    }

    private LocalDate since(List<Duty> there) {
        return there.stream()
                .filter(duty -> !duty.hasEnded(today))
                .map(duty -> duty.validFrom)
                .findFirst()
                .orElse(today);
    }

    private void keep(Duty duty, @Nullable LocalDate validTo) {
        kept.add(duty);
        noteActive(duty, validTo);
        if (!Objects.equals(duty.validTo, validTo)) {
            changed++;
            changes.add(() -> duty.validTo = validTo);
        }
    }

    private void noteActive(Duty duty, @Nullable LocalDate validTo) {
        if (!duty.validFrom.isAfter(today) && (validTo == null || !validTo.isBefore(today))) {
            activeAfter.add(Place.of(duty));
        }
    }

    private void endTheRest() {
        duties.stream()
                .filter(duty -> !kept.contains(duty) && !duty.hasEnded(today))
                .forEach(duty -> ends.put(duty, yesterday));
    }

    private void wrong(DutyEntry row, String field, String code, String detail) {
        findings.add(Finding.error(FILE, row.line(), field, code, detail));
    }
}
