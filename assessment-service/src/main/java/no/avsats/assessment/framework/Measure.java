package no.avsats.assessment.framework;

/**
 * Something to do that leads from one level to the next.
 *
 * @param id stable: plans and effects refer to it
 * @param area the area that it raises
 * @param role whom it is for
 * @param fromLevel the level that it starts from, 1 to 4
 * @param title verb first
 * @param body what to do, and how long it takes
 * @param sign how to see that it worked; stands by itself, and reads on from the body
 * @param minutes working time of each who takes part, over the whole period
 * @param weeks from the start until one looks at the result
 */
public record Measure(
        String id,
        String area,
        Respondent role,
        int fromLevel,
        Text title,
        Text body,
        Text sign,
        int minutes,
        int weeks) {

    /** Whether it is for this role and leads on from this level in this area. */
    public boolean fits(String area, Respondent role, int fromLevel) {
        return this.area.equals(area) && this.role == role && this.fromLevel == fromLevel;
    }
}
