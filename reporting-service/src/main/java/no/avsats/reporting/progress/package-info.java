/** Adopted action plans and how far their measures have come, per school, area and wave. */
@NullMarked
package no.avsats.reporting.progress;

import org.jspecify.annotations.NullMarked;
