package no.avsats.strategy.directory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import no.avsats.caller.Place;
import no.avsats.caller.Places;

/** Where the policy table looks organisations up. */
@ApplicationScoped
class Directory implements Places {

    @Override
    @Transactional
    public Optional<Place> find(String organisation) {
        return Organisation.find(organisation).map(Organisation::place);
    }
}
