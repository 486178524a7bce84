package no.avsats.assessment.round;

/**
 * How many of a role have answered, as a band of five.
 *
 * @param from lowest number in the band, a multiple of five
 * @param to highest number in the band
 * @param invited headcount of the role; 0 while the directory does not tell
 */
public record Participation(int from, int to, int invited) {

    private static final int BAND = 5;

    /** Of two schools together. */
    Participation plus(Participation other) {
        return new Participation(from + other.from, to + other.to, invited + other.invited);
    }

    static Participation of(int answered, int invited) {
        var from = answered / BAND * BAND;
        var highest = from + BAND - 1;
        return new Participation(
                from, invited >= answered && invited > 0 ? Math.min(highest, invited) : highest, invited);
    }

    /** {@code 10–14}, or {@code 7} where the band is one number. */
    public String band() {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
