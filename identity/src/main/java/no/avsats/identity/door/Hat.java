package no.avsats.identity.door;

import java.util.List;
import no.avsats.caller.Caller;
import no.avsats.caller.Grant;
import no.avsats.caller.Place;
import no.avsats.caller.Places;

/**
 * One of the caller's grants, in words.
 *
 * @param grant as in the token
 * @param role key of the role's name in the bundle {@code frame}
 * @param place name of the organisation
 * @param current whether the caller acts for it now
 */
record Hat(String grant, String role, String place, boolean current) {

    static List<Hat> of(Caller caller, Places places) {
        return caller.grants().stream()
                .map(grant ->
                        of(grant, places, caller.acting().filter(grant::equals).isPresent()))
                .toList();
    }

    private static Hat of(Grant grant, Places places, boolean current) {
        var place = places.find(grant.place()).map(Place::name).orElse(grant.place());
        return new Hat(grant.text(), grant.role().text(), place, current);
    }
}
