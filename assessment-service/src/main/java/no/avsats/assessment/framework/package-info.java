/** What is asked and what may be done about it: frameworks with areas, indicators, level cards and measures. */
@NullMarked
package no.avsats.assessment.framework;

import org.jspecify.annotations.NullMarked;
