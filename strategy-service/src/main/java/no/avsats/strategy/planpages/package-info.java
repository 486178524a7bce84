/** The pages on which a school makes its plans, adopts them and follows them up. */
@NullMarked
package no.avsats.strategy.planpages;

import org.jspecify.annotations.NullMarked;
