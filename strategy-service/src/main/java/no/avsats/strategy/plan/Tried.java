package no.avsats.strategy.plan;

import no.avsats.strategy.events.MeasureProgressed.Helped;

/**
 * What a school says of a proposed measure that it has done.
 *
 * @param advice the measure in the framework
 * @param sentence empty for none
 */
public record Tried(String advice, String school, Helped helped, String sentence) {}
