package no.avsats.assessment.release;

/**
 * Whole numbers from one to another, both included: how many people there may be.
 *
 * @param to less than {@code from} when there is none
 */
record Range(int from, int to) {

    static Range upTo(int most) {
        return new Range(0, most);
    }

    boolean isEmpty() {
        return to < from;
    }

    boolean holds(int number) {
        return from <= number && number <= to;
    }

    /** The number itself, or the end of the range that is nearest to it. */
    int nearest(int number) {
        return Math.clamp(number, from, to);
    }

    Range without(int people) {
        return new Range(from - people, to - people);
    }

    /** All others of so many. */
    Range mirrored(int all) {
        return new Range(all - to, all - from);
    }

    Range and(Range other) {
        return new Range(Math.max(from, other.from), Math.min(to, other.to));
    }

    /** Both, with whatever is between them. */
    Range joined(Range other) {
        return new Range(Math.min(from, other.from), Math.max(to, other.to));
    }
}
