/** What a school's leaders say together, with their names under it. */
@NullMarked
package no.avsats.assessment.statement;

import org.jspecify.annotations.NullMarked;
