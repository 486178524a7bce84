/** Strategies as documents: drafted, consulted on, decided, published for good and rolled forward. */
@NullMarked
package no.avsats.strategy.document;

import org.jspecify.annotations.NullMarked;
