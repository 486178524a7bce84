package no.avsats.caller;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A role at a place, self-contained: {@code leader@NO:ORGNR:<owner>/NO:ORGNR:<school>}, {@code office@NO:ORGNR:<owner>}.
 *
 * @param owner the school owner
 * @param unit school, preschool or district below the owner; null for the owner itself
 */
public record Grant(Role role, String owner, @Nullable String unit) {

    /** The organisation that the role is held at. */
    public String place() {
        return unit == null ? owner : unit;
    }

    /** Whether the role is held at the organisation or at one above it. */
    public boolean covers(Place organisation) {
        return organisation.owner().equals(owner)
                && (unit == null || organisation.withAncestors().contains(unit));
    }

    /** As it stands in a token. */
    public String text() {
        return role.text() + "@" + owner + (unit == null ? "" : "/" + unit);
    }

    /** Empty for text that is not a grant: an unknown grant gives no right. */
    public static Optional<Grant> of(String text) {
        var at = text.indexOf('@');
        if (at < 0) {
            return Optional.empty();
        }
        var places = List.of(text.substring(at + 1).split("/", -1));
        if (places.size() > 2 || places.stream().anyMatch(String::isBlank)) {
            return Optional.empty();
        }
        var unit = places.size() == 2 ? places.get(1) : null;
        return Role.of(text.substring(0, at)).map(role -> new Grant(role, places.getFirst(), unit));
    }
}
