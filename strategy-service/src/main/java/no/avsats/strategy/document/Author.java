package no.avsats.strategy.document;

import org.jspecify.annotations.Nullable;

/**
 * Who writes.
 *
 * @param name as the person's organisation spells it
 * @param person Feide's key, stable over the years; null for a machine
 */
record Author(String name, @Nullable String person) {}
