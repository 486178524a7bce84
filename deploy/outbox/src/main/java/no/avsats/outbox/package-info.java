/** What this service tells the others: an event commits with the state that it tells about, and is then sent. */
@NullMarked
package no.avsats.outbox;

import org.jspecify.annotations.NullMarked;
