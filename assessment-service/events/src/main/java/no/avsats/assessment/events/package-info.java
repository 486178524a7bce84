/** What assessment tells the other services: rounds, participation in bands and released cells. */
@NullMarked
package no.avsats.assessment.events;

import org.jspecify.annotations.NullMarked;
