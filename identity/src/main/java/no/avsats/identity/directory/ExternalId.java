package no.avsats.identity.directory;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import no.avsats.identity.events.OrganisationChanged;

/**
 * One identifier of an organisation.
 *
 * @param scheme such as {@code NO:NSR}
 * @param value text because of leading zeros
 */
@Embeddable
record ExternalId(
        @Column(nullable = false) String scheme,
        @Column(nullable = false) String value) implements Comparable<ExternalId> {

    OrganisationChanged.ExternalId told() {
        return new OrganisationChanged.ExternalId(scheme, value);
    }

    @Override
    public int compareTo(ExternalId other) {
        return (scheme + value).compareTo(other.scheme + other.value);
    }
}
