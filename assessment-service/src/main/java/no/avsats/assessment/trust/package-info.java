/** Who sees what and when, for everybody to read. */
@NullMarked
package no.avsats.assessment.trust;

import org.jspecify.annotations.NullMarked;
