/** The room that two rounds must leave between them, so that two releases never tell what one of them hides. */
@NullMarked
package no.avsats.assessment.spacing;

import org.jspecify.annotations.NullMarked;
