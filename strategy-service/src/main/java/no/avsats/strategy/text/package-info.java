/** Text that people write: Markdown in store, clean HTML on pages, taken from the editor and from Word. */
@NullMarked
package no.avsats.strategy.text;

import org.jspecify.annotations.NullMarked;
