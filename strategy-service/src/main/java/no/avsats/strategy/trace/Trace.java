package no.avsats.strategy.trace;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a goal's thread. Only what the caller may see is there, and counted.
 *
 * @param goal the one that was asked for
 * @param goals up: those that it answers, nearest first. Down: the goals of this page, each after the one that it answers, and
 *     those between them and the one that was asked for
 * @param data the measures of this page, under their goals in the order of {@code goals}; none on the way up
 * @param measures how many there are on all pages; null but on the first
 * @param schools how many schools have a measure among them; null but on the first page
 * @param pageToken of the next page; null on the last one
 */
record Trace(
        TracedGoal goal,
        List<TracedGoal> goals,
        List<TracedMeasure> data,
        @Nullable Long measures,
        @Nullable Long schools,
        @Nullable String pageToken) {}
