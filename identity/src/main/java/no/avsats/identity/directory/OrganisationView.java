package no.avsats.identity.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import no.avsats.identity.events.OrganisationChanged;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An organisation as others see it.
 *
 * @param parent the organisation directly above; null for an owner
 * @param validTo last day it exists; null while it goes on
 * @param headcount active staff per role; a missing role counts none
 */
@Schema(name = "Organisation")
record OrganisationView(
        @Schema(examples = "NO:ORGNR:899990021") String id,
        @Schema(examples = "NO:ORGNR:899990013") String owner,
        @Nullable String parent,
        OrganisationChanged.Kind kind,
        String name,
        List<OrganisationChanged.ExternalId> externalIds,
        @Nullable String schoolForms,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, Integer> headcount,
        long version) {

    /** The district that it is or lies in; the owner for what lies in none. */
    String part(Set<String> districts) {
        return Stream.of(id, Objects.requireNonNullElse(parent, owner))
                .filter(districts::contains)
                .findFirst()
                .orElse(owner);
    }

    static OrganisationView of(Organisation organisation, Map<String, Map<String, Integer>> headcounts) {
        return new OrganisationView(
                organisation.id,
                organisation.owner,
                organisation.parent,
                organisation.kind,
                organisation.name,
                organisation.externalIds.stream().sorted().map(ExternalId::told).toList(),
                organisation.forms,
                organisation.validFrom,
                organisation.validTo,
                headcounts.getOrDefault(organisation.id, Map.of()),
                organisation.version);
    }
}
