package no.avsats.strategy.plan;

import jakarta.enterprise.context.RequestScoped;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.avsats.caller.Caller;
import no.avsats.caller.Role;

/** Who reads a school's plans: its own people see drafts, everybody else what was adopted. */
@RequestScoped
public class Reader {

    private static final Set<Role> WRITERS = Set.of(Role.LEADER, Role.COORDINATOR);
    private static final Set<Role> STAFF = Set.of(Role.LEADER, Role.COORDINATOR, Role.TEACHER);

    private final Caller caller;

    Reader(Caller caller) {
        this.caller = caller;
    }

    public boolean isStaff(String school) {
        return holds(STAFF, school);
    }

    /** Whether they make and change plans. */
    public boolean writes(String school) {
        return holds(WRITERS, school);
    }

    public boolean leads(String school) {
        return holds(Set.of(Role.LEADER), school);
    }

    /** A draft is there for the school's own people only. */
    public Optional<Plan> find(UUID plan, String school) {
        return Plan.of(plan, school).filter(found -> isStaff(school) || found.isSeenOutside());
    }

    public PlanDetails details(Plan plan) {
        return isStaff(plan.school()) ? PlanDetails.of(plan) : PlanDetails.outside(plan);
    }

    private boolean holds(Set<Role> roles, String school) {
        return caller.grants().stream()
                .anyMatch(grant -> roles.contains(grant.role()) && grant.place().equals(school));
    }
}
