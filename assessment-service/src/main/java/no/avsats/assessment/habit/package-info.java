/** Asks an owner's leaders about their own digital habits, before and after, and shows them together. */
@NullMarked
package no.avsats.assessment.habit;

import org.jspecify.annotations.NullMarked;
