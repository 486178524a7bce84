/** The office's dashboard. */
@NullMarked
package no.avsats.reporting.overview;

import org.jspecify.annotations.NullMarked;
