/** How a strategy comes about: check, quality assurance, steps, group, meetings with minutes, calendar and year wheel. */
@NullMarked
package no.avsats.strategy.process;

import org.jspecify.annotations.NullMarked;
