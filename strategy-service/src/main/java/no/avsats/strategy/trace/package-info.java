/** The golden thread: from a goal down to all that is done for it, up to what it answers, and where the thread is broken. */
@NullMarked
package no.avsats.strategy.trace;

import org.jspecify.annotations.NullMarked;
