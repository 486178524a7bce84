package no.avsats.assessment.round;

/**
 * A stage, department or team of a school, whose teachers say themselves that they belong to it.
 *
 * @param headcount teachers in it, as the leader counts them; nobody is listed
 */
public record Team(String name, int headcount) {

    /** So that a team in which everybody answers can be shown in numbers: design §4. */
    public static final int FEWEST = 10;

    static final int LONGEST = 60;
}
