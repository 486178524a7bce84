/** Plays Feide on machines without Feide: the groups endpoint beside the realm {@code feide-sim}. Never in a production image. */
@NullMarked
package no.avsats.feide;

import org.jspecify.annotations.NullMarked;
