package no.avsats.assessment.words;

/**
 * What a measure takes.
 *
 * @param hours whole ones of working time
 * @param minutes what is left of them, 0 to 59
 * @param weeks from the start until one looks at the result
 */
public record Effort(int hours, int minutes, int weeks) {

    private static final int HOUR = 60;

    /** @param minutes of working time altogether */
    public static Effort of(int minutes, int weeks) {
        return new Effort(minutes / HOUR, minutes % HOUR, weeks);
    }
}
