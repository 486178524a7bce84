/** What assessment proposes to a school: measures out of its newest release, with their reasons. */
@NullMarked
package no.avsats.strategy.advice;

import org.jspecify.annotations.NullMarked;
