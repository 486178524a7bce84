/** At which stage of the journey towards needs-driven IT an owner says that it is, and has been. */
@NullMarked
package no.avsats.assessment.journey;

import org.jspecify.annotations.NullMarked;
