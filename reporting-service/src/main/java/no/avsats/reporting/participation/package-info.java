/** How many have answered, in bands, per school and wave. */
@NullMarked
package no.avsats.reporting.participation;

import org.jspecify.annotations.NullMarked;
