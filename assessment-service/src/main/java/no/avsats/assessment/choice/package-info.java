/** What schools make of proposed measures. */
@NullMarked
package no.avsats.assessment.choice;

import org.jspecify.annotations.NullMarked;
