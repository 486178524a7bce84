/** The rounds of an owner, whether all of their releases have arrived, and what a reader selects of one. */
@NullMarked
package no.avsats.reporting.round;

import org.jspecify.annotations.NullMarked;
