/** The same figures as JSON or CSV, with an ETag. */
@NullMarked
package no.avsats.reporting.dataset;

import org.jspecify.annotations.NullMarked;
