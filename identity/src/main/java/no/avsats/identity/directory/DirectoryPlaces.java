package no.avsats.identity.directory;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import no.avsats.caller.Caller;
import no.avsats.caller.Place;
import no.avsats.caller.Places;

/**
 * The directory's own organisations, and any owner that the caller holds a grant at: somebody must be able to bring in the
 * first file of an owner that is not here yet.
 */
@ApplicationScoped
class DirectoryPlaces implements Places {

    private final Caller caller;

    DirectoryPlaces(Caller caller) {
        this.caller = caller;
    }

    @Override
    public Optional<Place> find(String organisation) {
        return Organisation.of(organisation).map(Organisation::place).or(() -> newcomer(organisation));
    }

    private Optional<Place> newcomer(String owner) {
        return OrganisationId.of(owner)
                .filter(OrganisationId::isOwner)
                .filter(id ->
                        caller.grants().stream().anyMatch(grant -> grant.place().equals(owner)))
                .map(id -> new Place(owner, owner, owner, List.of()));
    }
}
