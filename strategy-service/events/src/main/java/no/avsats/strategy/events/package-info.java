/** What strategy tells the other services: facts about strategies and action plans, never about persons. */
@NullMarked
package no.avsats.strategy.events;

import org.jspecify.annotations.NullMarked;
