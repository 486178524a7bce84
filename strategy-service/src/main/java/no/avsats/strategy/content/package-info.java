/** What a strategy says, as pure records: parts that are written one by one, and the rules between them. */
@NullMarked
package no.avsats.strategy.content;

import org.jspecify.annotations.NullMarked;
