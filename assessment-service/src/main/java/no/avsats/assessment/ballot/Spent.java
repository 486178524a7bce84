package no.avsats.assessment.ballot;

/**
 * All that is stored of a ballot, from when it opens a response: a second use finds it. Without the key nobody can try which
 * ballot it was, not even a printed code, which is short.
 *
 * @param mark 64 hexadecimal characters
 */
public record Spent(String mark) {}
