package no.avsats.strategy.process;

import java.util.List;
import java.util.Set;
import no.avsats.caller.Grant;
import no.avsats.caller.Role;

/** Whether somebody may approve a strategy. */
enum Standing {
    MAY,
    /** Has written some of it. */
    AUTHOR,
    /** Is nobody who approves there. */
    OUTSIDE;

    /**
     * Leaders approve at their school, the owner's office for the owner, its districts and its schools, never what they have
     * written. Where there is one such person at most, a leader of any of the owner's schools may.
     *
     * @param organisation whose strategy it is
     * @param owner above it
     * @param approvers how many leaders or people of the office the organisation has; 0 when the directory does not tell
     * @param person Feide's key of who asks; empty for a machine, which never approves
     * @param authors keys of who has written
     */
    static Standing of(
            String organisation, String owner, int approvers, List<Grant> grants, String person, Set<String> authors) {
        var alone = approvers <= 1;
        if (person.isEmpty() || grants.stream().noneMatch(grant -> approves(grant, organisation, owner, alone))) {
            return OUTSIDE;
        }
        return authors.contains(person) ? AUTHOR : MAY;
    }

    private static boolean approves(Grant grant, String organisation, String owner, boolean alone) {
        if (grant.role() != Role.LEADER && grant.role() != Role.OFFICE) {
            return false;
        }
        return grant.place().equals(organisation)
                || grant.role() == Role.OFFICE && grant.place().equals(owner)
                || alone && grant.owner().equals(owner);
    }
}
