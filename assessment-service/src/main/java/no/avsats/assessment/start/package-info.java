/** What waits for the reader at the school that they act for. */
@NullMarked
package no.avsats.assessment.start;

import org.jspecify.annotations.NullMarked;
