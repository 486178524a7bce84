/** Days and texts as a reader of the page's language writes them. */
@NullMarked
package no.avsats.assessment.words;

import org.jspecify.annotations.NullMarked;
