package no.avsats.assessment.picture;

/**
 * One band of a distribution.
 *
 * @param kind {@code q1} to {@code q5}: a band of several levels takes the lightest that stands apart from its neighbours
 * @param middle where its number stands, per cent
 * @param numbered whether the number has room in the picture
 * @param dark whether the number needs light ink
 */
public record Share(
        int from,
        int to,
        int percent,
        String kind,
        String x,
        String width,
        String middle,
        boolean numbered,
        boolean dark) {

    private static final int FEWEST_WITH_ROOM = 10;
    private static final double SEAM = 0.3;

    /**
     * @param start per cent, where it begins
     * @param length per cent; differs from the number when rounded numbers do not sum to 100
     */
    static Share of(int from, int to, int percent, double start, double length) {
        var kind = "q" + colour(from, to);
        return new Share(
                from,
                to,
                percent,
                kind,
                Bar.number(start),
                Bar.number(Math.max(0, length - SEAM)),
                Bar.number(start + length / 2),
                percent >= FEWEST_WITH_ROOM,
                colour(from, to) >= 4);
    }

    private static int colour(int from, int to) {
        if (from == to) {
            return from;
        }
        return switch (from) {
            case 1, 2 -> 2;
            case 3 -> 3;
            default -> 5;
        };
    }

    /** {@code 1–2}, or {@code 3} for a band of one level. */
    public String levels() {
        return from == to ? String.valueOf(from) : from + "–" + to;
    }
}
