package no.avsats.identity.directory;

import java.util.Optional;
import no.avsats.caller.Role;
import org.jspecify.annotations.Nullable;

/** What somebody works as, in the words of staff.csv. */
public enum DutyRole {
    TEACHER(Role.TEACHER),
    PRINCIPAL(Role.LEADER),
    LEADER(Role.LEADER),
    ICT_COORDINATOR(Role.COORDINATOR),
    /** The education office of an owner or of a district. */
    OFFICE(Role.OFFICE),
    /** Counted, without any role here. */
    STAFF(null);

    private final @Nullable Role role;

    DutyRole(@Nullable Role role) {
        this.role = role;
    }

    /** The role that goes with it; empty for staff. */
    Optional<Role> role() {
        return Optional.ofNullable(role);
    }

    /** What it counts as in a headcount: the role's name, else {@code staff}. */
    String countedAs() {
        return role().map(Role::text).orElse("staff");
    }
}
