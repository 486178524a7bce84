/** A small publisher and its reader, to try outbox and inbox on. */
@NullMarked
package no.avsats.weather;

import org.jspecify.annotations.NullMarked;
