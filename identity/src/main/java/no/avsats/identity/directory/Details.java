package no.avsats.identity.directory;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import no.avsats.identity.events.OrganisationChanged.Kind;
import org.jspecify.annotations.Nullable;

/** Everything about an organisation that a file can change. */
record Details(
        @Nullable String parent,
        Kind kind,
        String name,
        Set<ExternalId> externalIds,
        @Nullable String forms,
        @Nullable Short gradeFrom,
        @Nullable Short gradeTo,
        @Nullable String languageForm,
        @Nullable String email,
        @Nullable String url,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {

    static Details school(SchoolEntry entry, String parent) {
        var kind = entry.preschool() ? Kind.PRESCHOOL : Kind.SCHOOL;
        var ids = new HashSet<ExternalId>();
        ids.add(number(entry.id()));
        if (entry.nsr() != null) {
            ids.add(new ExternalId("NO:NSR", entry.nsr()));
        }
        return new Details(
                parent,
                kind,
                entry.name(),
                ids,
                entry.forms(),
                entry.gradeFrom(),
                entry.gradeTo(),
                entry.languageForm(),
                entry.email(),
                entry.url(),
                entry.validFrom(),
                entry.validTo());
    }

    static Details district(String owner, String name) {
        return plain(owner, Kind.DISTRICT, name, Set.of());
    }

    static Details owner(String id, String name, Set<ExternalId> municipality) {
        var ids = new HashSet<>(municipality);
        ids.add(number(id));
        return plain(null, Kind.OWNER, name, ids);
    }

    private static Details plain(@Nullable String parent, Kind kind, String name, Set<ExternalId> ids) {
        return new Details(parent, kind, name, ids, null, null, null, null, null, null, null, null);
    }

    private static ExternalId number(String id) {
        var colon = id.lastIndexOf(':');
        return new ExternalId(id.substring(0, colon), id.substring(colon + 1));
    }
}
