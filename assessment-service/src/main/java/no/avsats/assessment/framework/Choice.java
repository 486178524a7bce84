package no.avsats.assessment.framework;

/** One of the answers that a closed question offers. */
public record Choice(String id, Text text) {}
