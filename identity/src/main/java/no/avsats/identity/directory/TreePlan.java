package no.avsats.identity.directory;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.avsats.identity.events.OrganisationChanged.Kind;
import org.jspecify.annotations.Nullable;

/** What a file of schools would do to the owner's tree. Changes nothing until told to. */
final class TreePlan {

    private static final String FILE = "schools";

    private final String owner;
    private final LocalDate today;
    private final Map<String, Organisation> known;
    private final Set<String> fresh = new HashSet<>();
    private final Set<String> named = new HashSet<>();
    private final Set<String> ended = new HashSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Runnable> changes = new ArrayList<>();
    private int changed;

    private TreePlan(String owner, LocalDate today) {
        this.owner = owner;
        this.today = today;
        this.known = Organisation.under(owner).stream()
                .collect(Collectors.toMap(organisation -> organisation.id, Function.identity()));
    }

    /** @param entries null when there is no file: the tree stays as it is */
    static TreePlan of(String owner, @Nullable List<SchoolEntry> entries, LocalDate today) {
        var plan = new TreePlan(owner, today);
        if (entries != null && !entries.isEmpty()) {
            plan.read(entries);
            plan.endTheRest();
        }
        return plan;
    }

    List<Finding> findings() {
        return findings;
    }

    int added() {
        return fresh.size();
    }

    int changed() {
        return changed;
    }

    int ended() {
        return ended.size();
    }

    /** The organisation as a row of staff may name it; null when it is not there, or not any more. */
    @Nullable
    Organisation open(String id) {
        var organisation = known.get(id);
        var over = organisation == null || ended.contains(id) || (!named.contains(id) && organisation.hasEnded(today));
        return over ? null : organisation;
    }

    void apply() {
        changes.forEach(Runnable::run);
        Organisation.flush();
    }

    private void read(List<SchoolEntry> entries) {
        var first = entries.getFirst();
        put(owner, first.line(), Details.owner(owner, first.ownerName(), municipality(entries)));
        entries.stream()
                .filter(entry -> entry.district() != null)
                .forEach(entry -> put(district(entry), entry.line(), Details.district(owner, entry.district())));
        var elsewhere = elsewhere(entries);
        entries.forEach(entry -> readSchool(entry, elsewhere));
    }

    private void readSchool(SchoolEntry entry, Set<String> elsewhere) {
        if (elsewhere.contains(entry.id()) || entry.id().equals(owner)) {
            wrong(entry, "schoolOrgNumber", "OTHER_OWNER", "is another owner's, or no school");
            return;
        }
        if (entry.nsr() != null && elsewhere.contains(entry.nsr())) {
            wrong(entry, "nsrId", "DUPLICATE_KEY", "belongs to another school");
            return;
        }
        var parent = entry.district() == null ? owner : district(entry);
        put(entry.id(), entry.line(), Details.school(entry, parent));
    }

    /** Ids and register numbers that somebody else has. */
    private Set<String> elsewhere(List<SchoolEntry> entries) {
        var taken = new HashSet<String>();
        Organisation.anywhere(entries.stream().map(SchoolEntry::id).toList()).stream()
                .filter(organisation -> !organisation.owner.equals(owner))
                .forEach(organisation -> taken.add(organisation.id));
        var holder = new HashMap<String, String>();
        entries.stream().filter(entry -> entry.nsr() != null).forEach(entry -> holder.put(entry.nsr(), entry.id()));
        Organisation.withRegisterNumber(holder.keySet()).stream()
                .flatMap(organisation -> organisation.externalIds.stream()
                        .filter(id -> holder.containsKey(id.value()))
                        .filter(id -> !organisation.id.equals(holder.get(id.value()))))
                .forEach(id -> taken.add(id.value()));
        return taken;
    }

    private void put(String id, int line, Details details) {
        if (!named.add(id)) {
            return;
        }
        var there = known.get(id);
        if (there == null) {
            var organisation = new Organisation(id, owner, details);
            known.put(id, organisation);
            fresh.add(id);
            changes.add(organisation::persist);
            return;
        }
        if (there.isSchool() != (details.kind() == Kind.SCHOOL || details.kind() == Kind.PRESCHOOL)) {
            findings.add(Finding.error(
                    FILE, line, "schoolOrgNumber", "OTHER_KIND", "is no school but an owner or district"));
            return;
        }
        if (!there.details().equals(details)) {
            changed++;
            changes.add(() -> there.take(details));
        }
    }

    private void endTheRest() {
        known.values().stream()
                .filter(organisation -> !named.contains(organisation.id) && !organisation.hasEnded(today))
                .forEach(organisation -> {
                    ended.add(organisation.id);
                    changes.add(() -> organisation.end(today.minusDays(1)));
                });
    }

    private String district(SchoolEntry entry) {
        return OrganisationId.district(owner, Objects.requireNonNull(entry.district()))
                .text();
    }

    /** The owner's own municipality, when all its schools lie in one. */
    private static Set<ExternalId> municipality(List<SchoolEntry> entries) {
        var all = entries.stream()
                .filter(entry -> entry.municipality() != null)
                .map(entry -> new ExternalId(
                        entry.country().equals("NO") ? "NO:KOMMUNENR" : "SE:KOMMUNKOD",
                        Objects.requireNonNull(entry.municipality())))
                .collect(Collectors.toSet());
        return all.size() == 1 ? all : Set.of();
    }

    private void wrong(SchoolEntry entry, String field, String code, String detail) {
        findings.add(Finding.error(FILE, entry.line(), field, code, detail));
    }
}
