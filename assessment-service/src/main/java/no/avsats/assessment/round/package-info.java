/** An owner's campaign, its waves and pools, and where every school stands in it. */
@NullMarked
package no.avsats.assessment.round;

import org.jspecify.annotations.NullMarked;
