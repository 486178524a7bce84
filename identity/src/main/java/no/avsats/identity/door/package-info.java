/** The pages before and around everything else: the door, where to go from it, acting for whom, who I am. */
@NullMarked
package no.avsats.identity.door;

import org.jspecify.annotations.NullMarked;
