/** Plans as files: a section for Word, a table for Excel, and measures out of Excel or CSV. */
@NullMarked
package no.avsats.strategy.planfiles;

import org.jspecify.annotations.NullMarked;
