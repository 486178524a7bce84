/** A school's release as a page: closing leads to it, sharing follows it. */
@NullMarked
package no.avsats.assessment.result;

import org.jspecify.annotations.NullMarked;
