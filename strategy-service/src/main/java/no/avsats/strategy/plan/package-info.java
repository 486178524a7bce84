/** A school's plans: measures out of advice, out of strategies or of its own, adopted by the leader and followed up. */
@NullMarked
package no.avsats.strategy.plan;

import org.jspecify.annotations.NullMarked;
