package no.avsats.assessment.ballot;

/**
 * A ballot whose signature was right, of one way of writing.
 *
 * @param key that signed it
 */
public record ValidBallot(BallotKey key, String text) {

    /**
     * All that is stored of a ballot, from when it opens a response: a second use finds it. 64 hexadecimal characters. Without
     * the key nobody can try which ballot it was, not even a printed code, which is short.
     */
    String mark() {
        return key.markOf(text);
    }

    /** The key of the response that it opens: always the same one with the same half, and nothing stored tells it. */
    ResumeKey with(KeyHalf half) {
        return key.resumeKey(text, half);
    }

    /** Keeps the ballot out of logs. */
    @Override
    public String toString() {
        return "ValidBallot[…]";
    }
}
