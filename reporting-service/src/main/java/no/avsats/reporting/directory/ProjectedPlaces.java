package no.avsats.reporting.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.avsats.caller.Place;
import no.avsats.caller.Places;

/** Looks organisations up in the projected tree. */
@ApplicationScoped
class ProjectedPlaces implements Places {

    @Override
    @Transactional
    public Optional<Place> find(String organisation) {
        return Organisation.of(organisation)
                .map(found -> new Place(
                        found.organisation,
                        found.name,
                        found.owner,
                        Tree.of(found.owner).ancestors(organisation)));
    }
}
