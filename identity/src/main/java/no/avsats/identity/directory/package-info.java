/** Organisations, who works where and since when, and the grants that follow from it. */
@NullMarked
package no.avsats.identity.directory;

import org.jspecify.annotations.NullMarked;
