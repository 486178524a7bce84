package no.avsats.identity.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A whole snapshot of one organisation, sent whenever anything in it changes.
 *
 * @param organisation identifier with scheme, {@code NO:ORGNR:…}, {@code SE:SKOLENHETSKOD:…} or {@code AVSATS:DISTRICT:…}
 * @param version grows with every snapshot of this organisation
 * @param owner the school owner at the top of the tree; the organisation itself when it is one
 * @param parent the organisation directly above; null for an owner
 * @param kind what it is
 * @param name as people know it
 * @param externalIds every identifier it is known by
 * @param validFrom first day it exists; null when not known
 * @param validTo last day it exists; null while it goes on
 * @param headcount active staff per role ({@code teacher}, {@code leader}, …): the denominator of participation; a
 *     missing role counts none
 */
public record OrganisationChanged(
        String organisation,
        long version,
        String owner,
        @Nullable String parent,
        Kind kind,
        String name,
        List<ExternalId> externalIds,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Map<String, Integer> headcount)
        implements IdentityEvent {

    /** What an organisation is in the tree. */
    public enum Kind {
        OWNER,
        DISTRICT,
        SCHOOL,
        PRESCHOOL
    }

    /**
     * One identifier of an organisation.
     *
     * @param scheme {@code NO:ORGNR}, {@code NO:NSR}, {@code NO:KOMMUNENR}, {@code NO:FEIDE-REALM}, {@code SE:ORGNR},
     *     {@code SE:SKOLENHETSKOD}, {@code SE:KOMMUNKOD} or {@code SS12000}
     * @param value the identifier in that scheme, as text because of leading zeros
     */
    public record ExternalId(String scheme, String value) {}
}
