package no.avsats.assessment.release;

/**
 * A measure of the catalogue, as far as choosing needs it.
 *
 * @param id stable identifier in the framework
 * @param role who carries it out
 * @param area which it raises
 * @param fromLevel level of those whom it fits, 1 to 4
 */
public record Measure(String id, String role, String area, int fromLevel) {}
