package no.avsats.assessment.picture;

/**
 * Two groups on one line of five levels. 36 pixels high.
 *
 * @param teachers where their circle stands, per cent
 * @param leaders where their diamond stands, per cent
 * @param equal the circle then stands inside a larger diamond
 */
public record Pair(String teachers, String leaders, boolean equal) {

    /** Levels 1 to 5. */
    public static Pair of(int teachers, int leaders) {
        return new Pair(place(teachers), place(leaders), teachers == leaders);
    }

    private static String place(int level) {
        return Bar.number(20.0 * level - 10);
    }
}
