/** The organisation tree, as identity tells it. */
@NullMarked
package no.avsats.reporting.directory;

import org.jspecify.annotations.NullMarked;
