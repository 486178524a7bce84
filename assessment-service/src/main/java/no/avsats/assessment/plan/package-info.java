/** The plans that schools have adopted, as the strategy service tells of them: what a pulse asks about. */
@NullMarked
package no.avsats.assessment.plan;

import org.jspecify.annotations.NullMarked;
