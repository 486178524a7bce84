/** Who reads the office's pages, what they may choose, and how numbers and days are written there. */
@NullMarked
package no.avsats.reporting.desk;

import org.jspecify.annotations.NullMarked;
