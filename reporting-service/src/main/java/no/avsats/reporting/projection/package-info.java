/** What the other services tell, taken into the read models, and what could not be taken. */
@NullMarked
package no.avsats.reporting.projection;

import org.jspecify.annotations.NullMarked;
