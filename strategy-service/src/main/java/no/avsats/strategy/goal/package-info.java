/** The goals of all strategies, in one place: what a measure can serve, and which goal answers which above it. */
@NullMarked
package no.avsats.strategy.goal;

import org.jspecify.annotations.NullMarked;
