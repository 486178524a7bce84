/** Everything on one machine behind one origin: the gateway, and the launcher that starts the parts. */
@NullMarked
package no.avsats.local;

import org.jspecify.annotations.NullMarked;
