/** What an owner's leaders tell of their own digital habits, before and after, of all of them together. */
@NullMarked
package no.avsats.assessment.habit;

import org.jspecify.annotations.NullMarked;
