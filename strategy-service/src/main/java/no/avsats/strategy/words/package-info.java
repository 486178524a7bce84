/** Days as a reader of the page's language writes them. */
@NullMarked
package no.avsats.strategy.words;

import org.jspecify.annotations.NullMarked;
