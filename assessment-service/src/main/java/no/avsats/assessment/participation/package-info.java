/** How many have answered, counted seldom and told in bands. */
@NullMarked
package no.avsats.assessment.participation;

import org.jspecify.annotations.NullMarked;
