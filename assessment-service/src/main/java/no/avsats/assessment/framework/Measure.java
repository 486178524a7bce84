package no.avsats.assessment.framework;

/**
 * Something to do that leads from one level to the next.
 *
 * @param id stable: plans and effects refer to it
 * @param area the area that it raises
 * @param role whom it is for
 * @param fromLevel the level that it starts from, 1 to 4
 * @param title verb first
 * @param body what to do, how long it takes, how to see that it worked
 * @param minutes working time of everyone who takes part, over the whole period
 * @param weeks from the start until one looks at the result
 */
public record Measure(
        String id, String area, Respondent role, int fromLevel, Text title, Text body, int minutes, int weeks) {

    /** Whether it is for this role and leads on from this level in this area. */
    public boolean fits(String area, Respondent role, int fromLevel) {
        return this.area.equals(area) && this.role == role && this.fromLevel == fromLevel;
    }
}
