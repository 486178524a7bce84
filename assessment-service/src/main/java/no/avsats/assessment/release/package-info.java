/** From answers to what may be told: the privacy gate and its rules, and the one release of a school or pool, stored for good. */
@NullMarked
package no.avsats.assessment.release;

import org.jspecify.annotations.NullMarked;
