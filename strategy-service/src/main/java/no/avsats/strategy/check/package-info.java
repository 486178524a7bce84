/** The plan check: explainable rules over what a strategy says, each a pure function that names what is missing and where. */
@NullMarked
package no.avsats.strategy.check;

import org.jspecify.annotations.NullMarked;
