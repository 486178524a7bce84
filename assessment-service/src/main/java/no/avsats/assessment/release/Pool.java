package no.avsats.assessment.release;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * Small schools of one owner that are released together for one role, fixed before opening. Whether or not the pool can be
 * told, none of its schools is ever released singly for that role: their teachers were told so before the first question.
 *
 * @param schools three or more; a school is in one pool per role at most, see {@link #overlaps}
 */
public record Pool(String role, Set<String> schools) {

    private static final int FEWEST_SCHOOLS = 3;

    public Pool {
        schools = Set.copyOf(schools);
        if (schools.size() < FEWEST_SCHOOLS) {
            throw new PoolTooSmall();
        }
    }

    /** Whether the school's answers for the role are told through this pool only. */
    public boolean covers(String role, String school) {
        return this.role.equals(role) && schools.contains(school);
    }

    /** Whether both hold the same school for the same role, so that one could be subtracted from the other. */
    public boolean overlaps(Pool other) {
        return role.equals(other.role) && !Collections.disjoint(schools, other.schools);
    }

    /**
     * Whether the pool is released: ten have answered, and five without its largest school. The gate asks the same of every
     * cell, so the school that most answers come from is never told alone under the pool's name.
     *
     * @param answered people per school; a school without answers may be missing
     */
    public boolean isReleased(Map<String, Integer> answered, Gate gate) {
        if (!schools.containsAll(answered.keySet())) {
            throw new IllegalArgumentException("Answers of a school outside the pool");
        }
        return holds(answered.values(), gate);
    }

    static boolean holds(Collection<Integer> answered, Gate gate) {
        int all = answered.stream().mapToInt(Integer::intValue).sum();
        int largest = answered.stream().mapToInt(Integer::intValue).max().orElse(0);
        return all >= gate.numbersFrom() && all - largest >= gate.k();
    }
}
